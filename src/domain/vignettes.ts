import { addDays, dayAt, startOfDay } from './calendar.ts'
import { ACTIONS, type Action } from './decisions.ts'
import { lengthWithMarks } from './masking.ts'
import { parseAmount } from './money.ts'

/** Cases of one check. */
export const CASES = 5
/** Days for which a check can be answered, and days after its close for which answers are kept. */
export const OPEN_DAYS = 14
export const KEPT_DAYS = 28
/** Days after the close for which those who answered are told that it was counted. */
export const NEWS_DAYS = 7

type Asked = {
  isActive: boolean
  unitId?: string | undefined
  manages: string[]
  deputises: string[]
}

/** Who is asked, and so counts: everybody of a unit who neither leads nor stands in for a lead. */
export const isAsked = ({ isActive, unitId, manages, deputises }: Asked): boolean =>
  isActive && Boolean(unitId) && manages.length + deputises.length === 0

const SHORTEST_CASE = 20
export const LONGEST_CASE = 600

/** What somebody would do: one of the actions, or ask somebody first, or they do not know. */
export const CHOICES = [...ACTIONS, 'ask', 'unknown'] as const
export type Choice = (typeof CHOICES)[number]
/** An answer left out, or taken back. */
export const SKIP = 'skip'

/** Actions that may be of an amount. */
export const MONEY: readonly Choice[] = [
  ...(['refund', 'partial_refund', 'goodwill_credit', 'fee_waiver', 'exception', 'other'] as const),
]

export const isAction = (choice: Choice): choice is Action =>
  choice !== 'ask' && choice !== 'unknown'

/** What a case was made from; undefined for one written afresh. */
export type CaseSource = { kind: 'call' | 'lesson'; id: string }

export type CaseContent = { situation: string; text: string }
export type CaseErrors = { situation?: 'choose'; text?: 'too-short' | 'too-long' }

/** Reads a case; its text comes back masked by `mask`. Its length is in characters as typed. */
export function parseCase(
  form: Record<string, string>,
  { situations, mask }: { situations: readonly string[]; mask: (text: string) => string },
): { ok: true; content: CaseContent } | { ok: false; errors: CaseErrors } {
  const errors: CaseErrors = {}
  const situation = situations.find((known) => known === form.situation)
  if (!situation) errors.situation = 'choose'
  const text = (form.text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = lengthWithMarks(text)
  if (length < SHORTEST_CASE) errors.text = 'too-short'
  if (length > LONGEST_CASE) errors.text = 'too-long'
  if (!situation || errors.text) return { ok: false, errors }
  return { ok: true, content: { situation, text: mask(text) } }
}

export type Answer = { number: number; choice: Choice; amountMinor: number | undefined }
/** By the number of a case. */
export type AnswerErrors = Record<number, { choice?: 'choose'; amount?: 'not-an-amount' }>

/** The names of a case's two fields. */
export const fieldsOf = (number: number) => ({
  choice: `choice-${number}`,
  amount: `amount-${number}`,
})

/**
 * Reads the answers to a check's cases; those left out are not among them. An amount, in the
 * organisation's currency, counts only with a choice that can be of one.
 */
export function parseAnswers(
  form: Record<string, string>,
  currency: string,
): { ok: true; answers: Answer[] } | { ok: false; errors: AnswerErrors } {
  const errors: AnswerErrors = {}
  const answers: Answer[] = []
  for (let number = 1; number <= CASES; number++) {
    const names = fieldsOf(number)
    const given = form[names.choice] ?? ''
    if (given === '' || given === SKIP) continue
    const choice = CHOICES.find((known) => known === given)
    if (!choice) {
      errors[number] = { choice: 'choose' }
      continue
    }
    const typed = MONEY.includes(choice) ? (form[names.amount] ?? '').trim() : ''
    const amountMinor = typed ? parseAmount(typed, currency) : undefined
    if (typed && amountMinor === undefined) errors[number] = { amount: 'not-an-amount' }
    answers.push({ number, choice, amountMinor })
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, answers }
}

/** The cases said to be left out. One of which the form says nothing stays as it was answered. */
export const leftOut = (form: Record<string, string>): number[] =>
  Array.from({ length: CASES }, (_, i) => i + 1).filter(
    (number) => form[fieldsOf(number).choice] === SKIP,
  )

/** The moment at which a check sent now closes: the end of the fourteenth day after. */
export const closingOf = (now: number, timeZone: string): number =>
  startOfDay(addDays(dayAt(now, timeZone), OPEN_DAYS + 1), timeZone)

/** The first day on which the answers to a check that closed at a moment are no longer kept. */
export const deletedFrom = (closesAt: number, timeZone: string): string =>
  addDays(dayAt(closesAt, timeZone), KEPT_DAYS)
