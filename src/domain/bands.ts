/** Numbers of respondents as they may be told: never exact. `high` undefined means open-ended. */
export type Band = { low: number; high: number | undefined }

const EDGES = [5, 8, 12, 21, 30, 50, 100, 200, 500, 1000]

/**
 * The band that tells how many of `roster` people answered. A top band that only full
 * participation could reach joins the one below, or it would say that everyone answered.
 */
export function bandOf(n: number, roster: number): Band {
  if (n < EDGES[0]! || n > roster) throw new Error('a band is for 5 or more of a roster')
  const edges = EDGES.filter((edge) => edge < roster || edge === EDGES[0])
  const low = edges.findLast((edge) => edge <= n)!
  const next = edges.find((edge) => edge > low) ?? EDGES.find((edge) => edge > roster)
  return { low, high: next === undefined ? undefined : next - 1 }
}

/** "8–11", or "1000+" for the open-ended one. */
export const bandText = ({ low, high }: Band): string =>
  high === undefined ? `${low}+` : `${low}–${high}`
