import { daysBetween, isDay } from './calendar.ts'

/** heard > considering > planned > doing > done > checked, or not doing, with a reason. */
export const PLEDGE_STATES = [
  'heard',
  'considering',
  'planned',
  'doing',
  'done',
  'checked',
  'declined',
] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

/** Days until a first answer is owed. */
export const FIRST_ANSWER = 14
/** Most that a team has open at once: more is a wish list. */
export const MOST_OPEN = 3

export const isOpen = (state: PledgeState): boolean =>
  state !== 'done' && state !== 'checked' && state !== 'declined'

/** Where it may go from a state; nothing goes back, and nothing is deleted. */
export const nextStates = (state: PledgeState): PledgeState[] => {
  if (state === 'done') return ['checked']
  if (!isOpen(state)) return []
  const at = PLEDGE_STATES.indexOf(state)
  return [...PLEDGE_STATES.slice(at, PLEDGE_STATES.indexOf('done') + 1), 'declined']
}

type Dated = { state: PledgeState; heardOn: string; dueOn: string | null }

/** Whole days by which a first answer, or what was planned, is late; 0 when nothing is. */
export function daysLate({ state, heardOn, dueOn }: Dated, today: string): number {
  if (!isOpen(state)) return 0
  if (state === 'heard') return Math.max(0, daysBetween(heardOn, today) - FIRST_ANSWER)
  return dueOn ? Math.max(0, daysBetween(dueOn, today)) : 0
}

const LONGEST = 280
const SHORTEST = 5

const lineOf = (typed: string | undefined): string | undefined => {
  const text = (typed ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = [...text].length
  return length < SHORTEST || length > LONGEST ? undefined : text
}

/** What was said, of 5 to 280 characters. */
export const parseSaid = (form: Record<string, string>): string | undefined => lineOf(form.said)

export type Step = {
  state: PledgeState
  text: string
  ownerId: string | undefined
  dueOn: string | undefined
}
export type StepError = 'state' | 'text' | 'owner' | 'dueOn'

/**
 * Reads a step. Each says something of 5 to 280 characters: evidence when it is done, the reason
 * when it is not. What is planned or being done has somebody in charge and a day ahead.
 */
export function parseStep(
  form: Record<string, string>,
  { from, owners, today }: { from: PledgeState; owners: readonly string[]; today: string },
): { ok: true; step: Step } | { ok: false; errors: StepError[] } {
  const errors: StepError[] = []
  const state = nextStates(from).find((known) => known === form.state)
  const text = lineOf(form.text)
  if (!state) errors.push('state')
  if (!text) errors.push('text')
  const isPlan = state === 'planned' || state === 'doing'
  const ownerId = owners.find((id) => id === form.owner)
  const due = form.dueOn ?? ''
  const isAhead = isDay(due) && due >= today && daysBetween(today, due) <= 366
  if (isPlan && !ownerId) errors.push('owner')
  if (isPlan && !isAhead) errors.push('dueOn')
  if (!state || !text || errors.length > 0) return { ok: false, errors }
  return { ok: true, step: { state, text, ownerId, dueOn: isAhead ? due : undefined } }
}
