import type { DecisionContent, Visibility } from './decisions.ts'
import type { Language } from './languages.ts'
import { writeAmount } from './typed-amount.ts'

/** How long after logging a change leaves no trace: the time for typing mistakes. */
const TYPO_WINDOW = 15 * 60_000
const DAY = 86_400_000

/** Whether a change now is nobody's business: nobody else may read it, or it was only just logged. */
export const isTraceless = (
  { visibility, loggedAt }: { visibility: Visibility; loggedAt: number },
  now: number,
): boolean => visibility === 'private' || now - loggedAt < TYPO_WINDOW

/** Days after a call within which the charter protects whoever logs it. */
const GOOD_FAITH = 10

/** Whether it was logged so soon that the charter's promise of no blame holds. */
export const isProtected = ({ decidedOn, loggedAt }: { decidedOn: string; loggedAt: number }) =>
  loggedAt < Date.parse(decidedOn) + (GOOD_FAITH + 1) * DAY

/** Fields whose former values readers can see. */
export const TRACED = [
  'situation',
  'action',
  'relation',
  'resolution',
  'decided',
  'why',
  'learned',
  'amount',
  'promise',
  'promiseDue',
  'decidedOn',
] as const
export type Traced = (typeof TRACED)[number]

type Said = {
  [K in Exclude<Traced, 'amount'>]: DecisionContent[K] | null
} & { amountMinor: number | null | undefined; currency: string | null | undefined }

const saidIn = (said: Said, field: Traced): string =>
  field === 'amount'
    ? said.amountMinor == null
      ? ''
      : `${said.amountMinor} ${said.currency}`
    : (said[field] ?? '')

/** What a record said before, for each field that says something else now. */
export function changesOf(before: Said, after: Said): Partial<Record<Traced, string>> {
  const changed = TRACED.filter((field) => saidIn(before, field) !== saidIn(after, field))
  return Object.fromEntries(changed.map((field) => [field, saidIn(before, field)]))
}

type Stored = { [K in keyof DecisionContent]: DecisionContent[K] | null }

/** A stored record as its form holds it in a language; `caseRef` is the number as typed. */
export function formOfDecision(
  decision: Stored,
  caseRef: string,
  language: Language,
): Record<string, string> {
  const { amountMinor, currency, pressure, confidence } = decision
  const amount =
    amountMinor === null || amountMinor === undefined || !currency
      ? ''
      : writeAmount(amountMinor, currency, language)
  const form: Record<string, string> = {
    ...{ amount, currency: currency ?? '', caseRef },
    ...{ confidence: confidence ? String(confidence) : '' },
  }
  for (const field of [
    ...(['situation', 'action', 'relation', 'resolution', 'visibility', 'decided'] as const),
    ...(['why', 'learned', 'escalatedFor', 'expected', 'fault', 'area'] as const),
    ...(['historyChecked', 'promise', 'promiseDue', 'promiseOrigin', 'apologyWhy'] as const),
    ...(['apologyFix', 'apologyNever', 'decidedOn'] as const),
  ])
    form[field] = decision[field] ?? ''
  for (const one of pressure ?? []) form[`pressure-${one}`] = 'yes'
  return form
}
