import { comingWeeks } from './coming-weeks.ts'

/** How far ahead to look for a week with a pulse. */
const WEEKS = 26

/**
 * When the next pulse opens by itself; undefined while pulses are paused, or when none is due within
 * half a year. `past` are weeks that have had theirs.
 */
export function nextOpening(
  now: number,
  known: Parameters<typeof comingWeeks>[2] & { runsFrom: number | null; past: string[] },
): number | undefined {
  const { runsFrom, past } = known
  if (runsFrom === null) return undefined
  return comingWeeks(now, WEEKS, known).find(
    ({ isoWeek, opensAt, skipped }) =>
      !skipped && !past.includes(isoWeek) && opensAt > now && opensAt >= runsFrom,
  )?.opensAt
}
