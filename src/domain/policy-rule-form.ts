import { isDay } from './calendar.ts'
import { ACTIONS } from './decisions.ts'
import type { Language } from './languages.ts'
import {
  CONSULT_REASONS,
  completeRule,
  ESCALATIONS,
  isCurrency,
  LIMIT_UNITS,
  LIMITED_ZONES,
  type LimitedZone,
  type Limits,
  type LimitUnit,
  OVERRIDE_MODES,
  type Rule,
} from './policy.ts'
import { type AmountError, readAmount, writeAmount } from './typed-amount.ts'

const TEXTS = {
  ...{ title: 80, text: 800, reason: 280, yesExample: 280, noExample: 280 },
  ifNoAnswerText: 200,
} as const
const REQUIRED = ['title', 'text', 'reason'] as const
const MOST_CONDITIONS = 5
const LONGEST_CONDITION = 120
/** Days or months, and minutes: a week. */
const MOST_DAYS = 36_500
const MOST_MINUTES = 7 * 24 * 60

export type RuleError =
  | AmountError
  | 'required'
  | 'too-long'
  | 'choose'
  | 'not-a-number'
  | 'not-rising'
  | 'not-a-currency'
  | 'too-many'
  | 'not-minutes'
  | 'beyond-ask'
  | 'not-a-day'
export type RuleField =
  | keyof typeof TEXTS
  | LimitedZone
  | 'unit'
  | 'limits'
  | 'currency'
  | 'perCustomer'
  | 'teamPool'
  | 'conditions'
  | 'answerWithin'
  | 'ifNoAnswer'
  | 'override'
  | 'reviewBy'
export type RuleErrors = Partial<Record<RuleField, RuleError>>

export type RuleOptions = {
  language: Language
  /** Keys of situations that can be chosen. */
  situations: readonly string[]
  /** The rule as it was, whose translations stay. */
  before?: Rule | undefined
}

type Form = Record<string, string>

export const writtenIn = (form: Form, field: string): string =>
  (form[field] ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC')

/**
 * Reads the rule form. Money is typed in major units, as the language writes it, and comes out in
 * minor units; each zone used must reach further than the one before it. Lengths are in code points.
 */
export function parseRule(
  key: string,
  form: Form,
  options: RuleOptions,
): { ok: true; rule: Rule } | { ok: false; errors: RuleErrors } {
  const errors: RuleErrors = {}
  const texts = { title: '', text: '', reason: '', yesExample: '', noExample: '' }
  const written = { ...texts, ifNoAnswerText: '' }
  for (const [field, longest] of Object.entries(TEXTS) as [keyof typeof TEXTS, number][]) {
    written[field] = writtenIn(form, field)
    if ([...written[field]].length > longest) errors[field] = 'too-long'
  }
  for (const field of REQUIRED) if (written[field] === '') errors[field] = 'required'
  const unit = LIMIT_UNITS.find((known) => known === form.unit)
  const currency = writtenIn(form, 'currency').toUpperCase()
  if (!unit) errors.unit = 'choose'
  if (unit === 'money' && !isCurrency(currency)) errors.currency = 'not-a-currency'
  const conditions = parseConditions(form, errors)
  const answerWithin = parseWhole(form, 'answerWithin', MOST_MINUTES)
  if (answerWithin === 'wrong') errors.answerWithin = 'not-minutes'
  const reviewBy = writtenIn(form, 'reviewBy') || undefined
  if (reviewBy !== undefined && !isDay(reviewBy)) errors.reviewBy = 'not-a-day'
  const override = OVERRIDE_MODES.find((mode) => mode === (form.override ?? 'none'))
  if (!override) errors.override = 'choose'
  if (!unit || errors.currency) return { ok: false, errors }
  const counted = { unit, currency, language: options.language }
  const { limits, ...figures } = parseFigures(form, counted, errors)
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const rule: Rule = {
    ...{ key, ...written, unit, limits, ...figures, conditions, reviewBy },
    currency: unit === 'money' ? currency : undefined,
    actions: ACTIONS.filter((action) => form[`action-${action}`]),
    situations: options.situations.filter((situation) => form[`situation-${situation}`]),
    consultIf: CONSULT_REASONS.filter((reason) => form[`consult-${reason}`]),
    escalateTo: ESCALATIONS.find((role) => role === form.escalateTo),
    answerWithin: answerWithin === 'wrong' ? undefined : answerWithin,
    override: override ?? 'none',
    translations: options.before?.translations ?? {},
  }
  return { ok: true, rule: completeRule(rule) }
}

type Counted = { unit: LimitUnit; currency: string; language: Language }

/** The limits and what else is counted in money or in the rule's unit; puts what is wrong into `errors`. */
export function parseFigures(form: Form, counted: Counted, errors: RuleErrors) {
  const figure = (field: RuleField, as: LimitUnit = counted.unit): number | true | undefined => {
    const typed = writtenIn(form, field)
    if (typed === '') return undefined
    // Any word will do where the unit has no number: the field says "yes", in six languages.
    if (as === 'always') return true
    if (as === 'money') {
      const amount = readAmount(typed, counted.currency, counted.language)
      if (amount.ok && amount.minor > 0) return amount.minor
      errors[field] = amount.ok ? 'not-an-amount' : amount.error
      return undefined
    }
    const number = parseWhole(form, field, MOST_DAYS)
    if (number !== 'wrong') return number
    errors[field] = 'not-a-number'
    return undefined
  }
  const limits: Limits = {}
  for (const zone of LIMITED_ZONES) {
    const limit = figure(zone)
    if (limit !== undefined) limits[zone] = limit
  }
  if (!isRising(limits)) errors.limits = 'not-rising'
  const inMoney = (field: 'perCustomer' | 'teamPool') =>
    counted.unit === 'money' ? (figure(field) as number | undefined) : undefined
  const ifNoAnswer = counted.unit === 'always' ? undefined : (figure('ifNoAnswer') as number)
  const furthest = Math.max(0, ...LIMITED_ZONES.map((zone) => Number(limits[zone] ?? 0)))
  if (ifNoAnswer !== undefined && ifNoAnswer > furthest) errors.ifNoAnswer = 'beyond-ask'
  return { limits, perCustomer: inMoney('perCustomer'), teamPool: inMoney('teamPool'), ifNoAnswer }
}

/** One condition a line. */
export function parseConditions(form: Form, errors: RuleErrors): string[] {
  const conditions = writtenIn(form, 'conditions')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (conditions.length > MOST_CONDITIONS) errors.conditions = 'too-many'
  if (conditions.some((line) => [...line].length > LONGEST_CONDITION))
    errors.conditions = 'too-long'
  return conditions
}

function parseWhole(form: Form, field: string, most: number): number | undefined | 'wrong' {
  const typed = writtenIn(form, field)
  if (typed === '') return undefined
  const number = Number(typed)
  return /^\d+$/.test(typed) && number > 0 && number <= most ? number : 'wrong'
}

const isRising = (limits: Limits): boolean => {
  const numbers = LIMITED_ZONES.map((zone) => limits[zone]).filter(
    (limit) => typeof limit === 'number',
  )
  return numbers.every((limit, i) => i === 0 || limit > numbers[i - 1]!)
}

/** A rule as its form holds it for somebody of a language. */
export function formOfRule(rule: Rule, language: Language): Form {
  const show = (limit: number | true | undefined): string => {
    if (limit === undefined) return ''
    if (limit === true) return '✓'
    return rule.unit === 'money' ? writeAmount(limit, rule.currency!, language) : String(limit)
  }
  const { title, text, unit, reason, yesExample, noExample, ifNoAnswerText, override } = rule
  const ticks = (name: string, values: string[]) =>
    Object.fromEntries(values.map((value) => [`${name}-${value}`, 'yes']))
  return {
    ...{ title, text, unit, reason, yesExample, noExample, ifNoAnswerText, override },
    ...Object.fromEntries(LIMITED_ZONES.map((zone) => [zone, show(rule.limits[zone])])),
    ...ticks('action', rule.actions),
    ...ticks('situation', rule.situations),
    ...ticks('consult', rule.consultIf),
    currency: rule.currency ?? '',
    perCustomer: show(rule.perCustomer),
    teamPool: show(rule.teamPool),
    ifNoAnswer: show(rule.ifNoAnswer),
    conditions: rule.conditions.join('\n'),
    escalateTo: rule.escalateTo ?? '',
    answerWithin: rule.answerWithin === undefined ? '' : String(rule.answerWithin),
    reviewBy: rule.reviewBy ?? '',
  }
}
