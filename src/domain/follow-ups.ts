import { addDays, daysBetween } from './calendar.ts'
import type { Situation } from './decisions.ts'

/** How a decision turned out. Silence is an outcome of its own and never counts as good. */
export const OUTCOMES = [
  'held',
  'reopened',
  'complained_again',
  'came_back',
  'left',
  'silent',
  'not_applicable',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Would its author do it again? */
export const AGAIN = ['same', 'differently', 'should_be_a_rule'] as const
export type Again = (typeof AGAIN)[number]

export const PROMISE_STATES = ['kept', 'renegotiated', 'broken'] as const
export type PromiseState = 'pending' | (typeof PROMISE_STATES)[number]

/** After how many days one may be asked. */
export const FOLLOW_UP_DAYS = [7, 14, 30, 90] as const

const PROPOSED: Partial<Record<Situation, number>> = {
  late: 7,
  missing: 7,
  outage: 7,
  billing: 30,
  bereavement: 30,
  hardship: 90,
}

/** Days until the author is asked about a situation, as we propose; 14 where nothing speaks for another. */
export const proposedDays = (situation: string): number => PROPOSED[situation as Situation] ?? 14

/** The day on which an author is asked first: the day after a promise falls due, or `days` on. */
export const followUpDay = (
  loggedOn: string,
  days: number,
  promiseDue: string | undefined,
): string => (promiseDue ? addDays(promiseDue, 1) : addDays(loggedOn, days))

/** Days between asking, first and second nudge, and giving up. */
const NUDGE = 7

/**
 * Where a decision stands on a day. `asked` counts how often its author has been asked by then (1 to
 * 3); a week after the third time it is `unknown`, and can still be answered.
 */
export function followUpState(
  { followUpOn, outcome }: { followUpOn: string | null; outcome: Outcome | null },
  today: string,
): { state: 'recorded' | 'unknown' | 'waiting' } | { state: 'due'; asked: 1 | 2 | 3 } {
  if (outcome) return { state: 'recorded' }
  if (!followUpOn) return { state: 'unknown' }
  const late = daysBetween(followUpOn, today)
  if (late < 0) return { state: 'waiting' }
  const asked = Math.floor(late / NUDGE) + 1
  return asked > 3 ? { state: 'unknown' } : { state: 'due', asked: asked as 1 | 2 | 3 }
}

/** The day from which a decision is closed: its outcome is told, or was asked for three times in vain. */
export const closedOn = (decision: {
  followUpOn: string | null
  outcomeOn: string | null
}): string | undefined =>
  decision.outcomeOn ?? (decision.followUpOn ? addDays(decision.followUpOn, 3 * NUDGE) : undefined)

export type FollowUp = {
  outcome: Outcome
  again: Again
  promiseState: PromiseState | undefined
}

/** Reads the two taps, and a third where something was promised; undefined when one is missing. */
export function parseFollowUp(
  form: Record<string, string>,
  hasPromise: boolean,
): FollowUp | undefined {
  const outcome = OUTCOMES.find((known) => known === form.outcome)
  const again = AGAIN.find((known) => known === form.again)
  const promiseState = PROMISE_STATES.find((known) => known === form.promiseState)
  if (!outcome || !again || (hasPromise && !promiseState)) return undefined
  return { outcome, again, promiseState: hasPromise ? promiseState : undefined }
}
