import { daysBetween, isDay } from './calendar.ts'

/**
 * asked by the author or offered by the lead; accepted or put off; answered by the lead; read; with a
 * next step; tried; closed. Deadlines bind the lead alone.
 */
export const COACHING_STATES = [
  'offered',
  'asked',
  'not_now',
  'answered',
  'read',
  'step',
  'tried',
  'closed',
] as const
export type CoachingState = (typeof COACHING_STATES)[number]

/** Working days a lead has for a reply. */
export const REPLY_DAYS = 2

export type Side = 'author' | 'lead'

/** What each side may do next, by state. Nothing else is there. */
const MOVES: Record<CoachingState, Partial<Record<Side, CoachingState[]>>> = {
  offered: { author: ['asked', 'not_now'] },
  asked: { lead: ['answered'] },
  not_now: { author: ['asked'] },
  answered: { author: ['read'] },
  read: { author: ['step', 'closed'] },
  step: { author: ['tried', 'closed'] },
  tried: { author: ['closed'] },
  closed: {},
}

export const movesOf = (state: CoachingState, side: Side): CoachingState[] =>
  MOVES[state][side] ?? []

/** Whole days by which a reply is late; 0 while it is in time or was given. */
export const daysLate = (
  { state, dueOn }: { state: CoachingState; dueOn: string | null },
  today: string,
): number => (state === 'asked' && dueOn && dueOn < today ? daysBetween(dueOn, today) : 0)

export type Reply = { worked: string; asked: string; nextTime: string }

const LONGEST = 400

/** A text of 1 to 400 code points; undefined otherwise. */
export function parseLine(typed: string | undefined, shortest = 1): string | undefined {
  const text = (typed ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = [...text].length
  return length < shortest || length > LONGEST ? undefined : text
}

/** A lead's reply: what worked, one question, next time. All three, no score. */
export function parseReply(form: Record<string, string>): Reply | undefined {
  const [worked, asked, nextTime] = [form.worked, form.asked, form.nextTime].map((text) =>
    parseLine(text, 3),
  )
  return worked && asked && nextTime ? { worked, asked, nextTime } : undefined
}

/** A next step with its day, from today to a year ahead. */
export function parseStep(form: Record<string, string>, today: string) {
  const step = parseLine(form.step, 3)
  const on = form.stepOn ?? ''
  const isAhead = isDay(on) && on >= today && daysBetween(today, on) <= 366
  return step && isAhead ? { step, stepOn: on } : undefined
}
