import { daysBetween, isDay } from './calendar.ts'
import { decimalsOf, parseAmount } from './money.ts'

/** What a rule's limits count. `always` has no number: the zone either holds or it doesn't. */
export const LIMIT_UNITS = ['money', 'days', 'months', 'always'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** Zones with a limit, from most to least freedom. What lies beyond the last is not ours to give. */
export const LIMITED_ZONES = ['decide', 'tell', 'ask'] as const
export type LimitedZone = (typeof LIMITED_ZONES)[number]

/**
 * How far each zone reaches: money in minor units, days or months as whole numbers, true for
 * `always`. A zone left out is not used by the rule.
 */
export type Limits = Partial<Record<LimitedZone, number | true>>

export type Rule = {
  key: string
  title: string
  text: string
  unit: LimitUnit
  /** ISO 4217, only with money. */
  currency: string | undefined
  limits: Limits
  reason: string
  yesExample: string
  noExample: string
}

export type PolicyVersion = {
  number: number
  /** First day it applies, "2026-11-23". */
  inForceFrom: string
  changeNote: string
  publishedAt: number
  publishedBy: string
  rules: Rule[]
}

/** A rule to begin from, before it has the organisation's currency. */
export type StarterRule = Omit<Rule, 'currency'>

export const RULE_FIELDS = [
  'title',
  'text',
  'unit',
  'limits',
  'currency',
  'reason',
  'yesExample',
  'noExample',
] as const
export type RuleError =
  | 'required'
  | 'too-long'
  | 'choose'
  | 'not-a-limit'
  | 'not-rising'
  | 'not-a-currency'
export type RuleErrors = Partial<Record<(typeof RULE_FIELDS)[number], RuleError>>

const LENGTHS = { title: 80, text: 400, reason: 280, yesExample: 280, noExample: 280 } as const
const REQUIRED = ['title', 'text', 'reason'] as const
const LARGEST = 36_500

/**
 * Reads the rule form. Money limits come in major units as typed and go out in minor units; each
 * zone used must reach further than the one before it.
 */
export function parseRule(
  key: string,
  form: Record<string, string>,
): { ok: true; rule: Rule } | { ok: false; errors: RuleErrors } {
  const errors: RuleErrors = {}
  const texts = { title: '', text: '', reason: '', yesExample: '', noExample: '' }
  for (const [field, longest] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, number][]) {
    texts[field] = (form[field] ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC')
    if ([...texts[field]].length > longest) errors[field] = 'too-long'
  }
  for (const field of REQUIRED) if (texts[field] === '') errors[field] = 'required'
  const unit = LIMIT_UNITS.find((known) => known === form.unit)
  if (!unit) return { ok: false, errors: { ...errors, unit: 'choose' } }
  const currency = (form.currency ?? '').trim().toUpperCase()
  if (unit === 'money' && !isCurrency(currency)) errors.currency = 'not-a-currency'
  const limits: Limits = {}
  for (const zone of LIMITED_ZONES) {
    const typed = (form[zone] ?? '').trim()
    if (typed === '') continue
    const limit = parseLimit(typed, unit, currency)
    if (limit === undefined) errors.limits = 'not-a-limit'
    else limits[zone] = limit
  }
  if (!errors.limits && !isRising(limits)) errors.limits = 'not-rising'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    rule: { key, ...texts, unit, limits, currency: unit === 'money' ? currency : undefined },
  }
}

/** Any word will do where the unit has no number: the field says "yes", in six languages. */
function parseLimit(typed: string, unit: LimitUnit, currency: string) {
  if (unit === 'always') return true
  if (unit === 'money') return parseAmount(typed, currency)
  const number = Number(typed)
  return Number.isInteger(number) && number > 0 && number <= LARGEST ? number : undefined
}

const isRising = (limits: Limits): boolean => {
  const numbers = LIMITED_ZONES.map((zone) => limits[zone]).filter(
    (limit) => typeof limit === 'number',
  )
  return numbers.every((limit, i) => i === 0 || limit > numbers[i - 1]!)
}

export const isCurrency = (code: string): boolean =>
  Intl.supportedValuesOf('currency').includes(code)

/** Keys of rules that the newer list has and the older has not, or has otherwise. */
export function compareRules(older: Rule[], newer: Rule[]) {
  const before = new Map(older.map((rule) => [rule.key, JSON.stringify(rule)]))
  return {
    added: newer.filter((rule) => !before.has(rule.key)).map((rule) => rule.key),
    changed: newer
      .filter((rule) => before.has(rule.key) && before.get(rule.key) !== JSON.stringify(rule))
      .map((rule) => rule.key),
  }
}

/** A rule as its form holds it. */
export function formOfRule(rule: Rule) {
  const { title, text, unit, currency = '', reason, yesExample, noExample } = rule
  const show = (limit: number | true | undefined): string => {
    if (limit === undefined) return ''
    if (limit === true) return '✓'
    return String(rule.unit === 'money' ? limit / 10 ** decimalsOf(currency) : limit)
  }
  const { decide, tell, ask } = rule.limits
  const limits = { decide: show(decide), tell: show(tell), ask: show(ask) }
  return { title, text, unit, currency, reason, yesExample, noExample, ...limits }
}

type PublishingField = 'inForceFrom' | 'changeNote'
type Publishing = Record<PublishingField, string>

/** Reads the publishing form: a day from today to a year ahead, a note of 10 to 280 characters. */
export function parsePublishing(
  form: Record<string, string>,
  today: string,
): { ok: true; publishing: Publishing } | { ok: false; errors: PublishingField[] } {
  const { inForceFrom = '' } = form
  const changeNote = (form.changeNote ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC')
  const length = [...changeNote].length
  const ahead = isDay(inForceFrom) ? daysBetween(today, inForceFrom) : -1
  const errors: PublishingField[] = []
  if (ahead < 0 || ahead > 366) errors.push('inForceFrom')
  if (length < 10 || length > 280) errors.push('changeNote')
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, publishing: { inForceFrom, changeNote } }
}
