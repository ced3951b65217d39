import {
  DETAIL_TEXTS,
  type DecisionDetails,
  type DetailError,
  type DetailErrors,
  type DetailText,
  parseDetails,
} from './decision-details.ts'
import type { Language } from './languages.ts'
import { addHidden, type Hidden, lengthWithMarks, maskPersonalData } from './masking.ts'
import { parseAmount } from './money.ts'

export const SITUATIONS = [
  'late',
  'damaged',
  'billing',
  'window',
  'missing',
  'outage',
  'hardship',
  'bereavement',
  'other',
] as const
export const ACTIONS = [
  'refund',
  'partial_refund',
  'replacement',
  'goodwill_credit',
  'fee_waiver',
  'extension',
  'exception',
  'promise',
  'workaround',
  'information',
  'apology',
  'refusal',
  'other',
] as const
export const RELATIONS = ['within', 'beyond', 'silent', 'unsure', 'conflicting'] as const
export const RESOLUTIONS = ['alone', 'asked_peer', 'escalated', 'no_solution'] as const
export const VISIBILITIES = ['private', 'manager', 'team_named', 'everyone_unnamed'] as const

export type Situation = (typeof SITUATIONS)[number]
export type Action = (typeof ACTIONS)[number]
/** How the author sees the call against the policy. */
export type Relation = (typeof RELATIONS)[number]
export type Resolution = (typeof RESOLUTIONS)[number]
/** Who may read it: the author decides. */
export type Visibility = (typeof VISIBILITIES)[number]

/** What a decision says; texts are masked, money is in minor units of its currency. */
export type DecisionContent = {
  /** One of ours, or the key of one of the organisation's own. */
  situation: string
  action: Action
  relation: Relation
  resolution: Resolution
  visibility: Visibility
  decided: string
  why: string
  learned: string
  amountMinor: number | undefined
  currency: string | undefined
} & DecisionDetails

export type DecisionError = 'choose' | 'too-short' | 'too-long' | 'not-an-amount' | 'sharing-off'
type Field =
  | ('situation' | 'action' | 'relation' | 'resolution' | 'visibility' | 'amount')
  | ('decided' | 'why' | 'learned')
  | DetailText
export type DecisionErrors = Partial<
  Record<Field | keyof DetailErrors, DecisionError | DetailError>
>

/** Fewest characters of the line that says what was decided. */
export const SHORTEST_LINE = 10
const LONGEST_TEXT = 280

/** Fields of a draft that are texts and are masked before they are kept. */
const DRAFT_TEXTS = ['decided', 'why', 'learned', ...Object.keys(DETAIL_TEXTS)]
const DRAFT_LENGTH = 2000

/** A half-filled form as it may be kept: texts masked, everything of bounded length, no case number. */
export function maskDraft(
  { keep: _, draft: __, caseRef: ___, ...form }: Record<string, string>,
  options: { language: Language; countries: readonly string[] },
): Record<string, string> {
  const kept = Object.entries(form).slice(0, 40)
  return Object.fromEntries(
    kept.map(([field, value]) => {
      const text = [...value].slice(0, DRAFT_LENGTH).join('')
      const isText = DRAFT_TEXTS.includes(field)
      return [field, isText ? maskPersonalData(text, options).text : text.slice(0, 100)]
    }),
  )
}

/**
 * A decision out of the form's fields, its texts masked; `hidden` counts what this hid, by kind. What
 * the browser had masked before is not in it. Lengths are those of what was typed, in code points.
 * `countries` (ISO 3166) say whose local phone numbers to mask, `language` which honorifics; a
 * decision stays private unless `sharingAllowed`.
 */
export function parseDecision(
  form: Record<string, string>,
  options: {
    situations: readonly string[]
    /** The organisation's own first; the form's `currency` is one of them, or empty for it. */
    currencies: readonly [string, ...string[]]
    countries: readonly string[]
    language: Language
    sharingAllowed: boolean
    today: string
  },
): { ok: true; content: DecisionContent; hidden: Hidden } | { ok: false; errors: DecisionErrors } {
  const errors: DecisionErrors = {}
  const chosen = <T extends string>(name: Field, values: readonly T[], given = form[name]) => {
    const value = values.find((candidate) => candidate === given)
    if (!value) errors[name] = 'choose'
    return value
  }
  let hidden: Hidden = {}
  const written = (
    name: 'decided' | 'why' | 'learned' | DetailText,
    longest: number,
    shortest = 0,
  ) => {
    const text = (form[name] ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
    const length = lengthWithMarks(text)
    if (length < shortest) errors[name] = 'too-short'
    if (length > longest) errors[name] = 'too-long'
    if (errors[name]) return ''
    const masked = maskPersonalData(text, options)
    hidden = addHidden(hidden, masked.hidden)
    return masked.text
  }
  const situation = chosen('situation', options.situations)
  const action = chosen('action', ACTIONS)
  const relation = chosen('relation', RELATIONS)
  const resolution = chosen('resolution', RESOLUTIONS, form.resolution || 'alone')
  const visibility = chosen('visibility', VISIBILITIES)
  if (visibility && visibility !== 'private' && !options.sharingAllowed)
    errors.visibility = 'sharing-off'
  const decided = written('decided', LONGEST_TEXT, SHORTEST_LINE)
  const why = written('why', LONGEST_TEXT)
  const learned = written('learned', LONGEST_TEXT)
  const { details, errors: inDetails } = parseDetails(form, options.today, written)
  Object.assign(errors, { ...inDetails, ...errors })
  const amount = form.amount?.trim()
  const own = options.currencies[0]
  const paid = options.currencies.find((known) => known === form.currency)
  const amountMinor = amount ? parseAmount(amount, paid ?? own) : undefined
  if (amount && amountMinor === undefined) errors.amount = 'not-an-amount'
  if (!situation || !action || !relation || !resolution || !visibility) return { ok: false, errors }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const currency = amountMinor === undefined ? undefined : (paid ?? own)
  const choices = { situation, action, relation, resolution, visibility }
  return {
    ok: true,
    content: { ...choices, decided, why, learned, amountMinor, currency, ...details },
    hidden,
  }
}
