import { daysBetween, isDay } from './calendar.ts'

export const ESCALATED_FOR = [
  'above_limit',
  'silent',
  'unsure',
  'novel',
  'precedent',
  'safety',
] as const
export const EXPECTED = ['holds', 'comes_back', 'unsure'] as const
export const FAULTS = ['ours', 'customer', 'shared', 'third', 'unknown'] as const
export const AREAS = ['product', 'people', 'touchpoint'] as const
export const HISTORY_CHECKED = ['none', 'ticket', 'whole'] as const
export const PRESSURES = ['upset', 'queue', 'nobody_to_ask', 'tool_limit', 'vulnerable'] as const
export const PROMISE_ORIGINS = ['support', 'sales'] as const

export type EscalatedFor = (typeof ESCALATED_FOR)[number]
/** What the author thinks will come of it. */
export type Expected = (typeof EXPECTED)[number]
/** Whose fault it was, as the author sees it. */
export type Fault = (typeof FAULTS)[number]
/** What it was about: the product, how people dealt, or where the customer met us. */
export type Area = (typeof AREAS)[number]
/** How much of the case's history the author looked at before deciding. */
export type HistoryChecked = (typeof HISTORY_CHECKED)[number]
export type Pressure = (typeof PRESSURES)[number]
/** Who gave the promise: support itself, or sales before. */
export type PromiseOrigin = (typeof PROMISE_ORIGINS)[number]

/** What may be told of a decision beyond the choices and the line. Texts are masked. */
export type DecisionDetails = {
  escalatedFor: EscalatedFor | undefined
  confidence: number | undefined
  expected: Expected | undefined
  fault: Fault | undefined
  area: Area | undefined
  historyChecked: HistoryChecked | undefined
  pressure: Pressure[]
  promise: string
  /** "2026-11-23", with a promise only. */
  promiseDue: string | undefined
  promiseOrigin: PromiseOrigin | undefined
  apologyWhy: string
  apologyFix: string
  apologyNever: string
  /** The case's number as typed; not masked, and stored encrypted. */
  caseRef: string
  decidedOn: string
}

/** Texts among the details, with their longest lengths in code points. */
export const DETAIL_TEXTS = {
  promise: 280,
  apologyWhy: 200,
  apologyFix: 200,
  apologyNever: 200,
} as const
export type DetailText = keyof typeof DETAIL_TEXTS

export type DetailError = 'not-a-day' | 'not-recent' | 'not-ahead' | 'required' | 'too-long'
export type DetailErrors = Partial<
  Record<'decidedOn' | 'promiseDue' | 'promise' | 'caseRef', DetailError>
>

const LONGEST_CASE = 64
/** Days back that a call can still be logged, and days ahead that a promise can lie. */
const BACK = 30
const AHEAD = 366

/**
 * The optional fields; choices that are not among ours count as left out. `written` masks and
 * measures a text. A due day and an origin belong to a promise, a reason to an escalation: without
 * those they are dropped. A day is `today` when left out, and lies at most 30 days back.
 */
export function parseDetails(
  form: Record<string, string>,
  today: string,
  written: (field: DetailText, longest: number) => string,
): { details: DecisionDetails; errors: DetailErrors } {
  const errors: DetailErrors = {}
  const chosen = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === form[name])
  const decidedOn = form.decidedOn?.trim() || today
  if (!isDay(decidedOn)) errors.decidedOn = 'not-a-day'
  else if (daysBetween(decidedOn, today) > BACK || decidedOn > today)
    errors.decidedOn = 'not-recent'
  const promise = written('promise', DETAIL_TEXTS.promise)
  const due = form.promiseDue?.trim() ?? ''
  if (promise && due === '') errors.promiseDue = 'required'
  if (!promise && due !== '' && form.promise?.trim() === '') errors.promise = 'required'
  if (due !== '' && !isDay(due)) errors.promiseDue = 'not-a-day'
  else if (due !== '' && isDay(decidedOn) && !isAhead(decidedOn, due))
    errors.promiseDue = 'not-ahead'
  const caseRef = (form.caseRef ?? '').normalize('NFC').trim()
  if ([...caseRef].length > LONGEST_CASE) errors.caseRef = 'too-long'
  const confidence = /^[1-5]$/.test(form.confidence ?? '') ? Number(form.confidence) : undefined
  return {
    details: {
      escalatedFor:
        form.resolution === 'escalated' ? chosen('escalatedFor', ESCALATED_FOR) : undefined,
      confidence,
      expected: chosen('expected', EXPECTED),
      fault: chosen('fault', FAULTS),
      area: chosen('area', AREAS),
      historyChecked: chosen('historyChecked', HISTORY_CHECKED),
      pressure: PRESSURES.filter((pressure) => form[`pressure-${pressure}`] === 'yes'),
      promise,
      promiseDue: promise ? due : undefined,
      promiseOrigin: promise ? (chosen('promiseOrigin', PROMISE_ORIGINS) ?? 'support') : undefined,
      apologyWhy: written('apologyWhy', DETAIL_TEXTS.apologyWhy),
      apologyFix: written('apologyFix', DETAIL_TEXTS.apologyFix),
      apologyNever: written('apologyNever', DETAIL_TEXTS.apologyNever),
      caseRef,
      decidedOn,
    },
    errors,
  }
}

const isAhead = (decidedOn: string, due: string): boolean => {
  const days = daysBetween(decidedOn, due)
  return days >= 0 && days <= AHEAD
}
