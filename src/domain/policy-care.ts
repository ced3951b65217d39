import { daysBetween, isDay } from './calendar.ts'

/** Furthest day by which a policy is looked at again: two years. */
const AHEAD = 731

export type CareField = 'owner' | 'reviewBy'

/** Reads who looks after the policy, one of `owners`, and the day of its review: after today. */
export function parseCare(
  form: Record<string, string>,
  { owners, today }: { owners: readonly string[]; today: string },
): { ok: true; care: { ownerId: string; reviewBy: string } } | { ok: false; errors: CareField[] } {
  const ownerId = owners.find((id) => id === form.owner)
  const reviewBy = form.reviewBy ?? ''
  const ahead = isDay(reviewBy) ? daysBetween(today, reviewBy) : 0
  const isAhead = ahead > 0 && ahead <= AHEAD
  if (ownerId && isAhead) return { ok: true, care: { ownerId, reviewBy } }
  return {
    ok: false,
    errors: [...(ownerId ? [] : ['owner' as const]), ...(isAhead ? [] : ['reviewBy' as const])],
  }
}
