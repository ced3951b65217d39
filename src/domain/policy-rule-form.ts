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
  OVERRIDE_MODES,
  type Rule,
} from './policy.ts'
import {
  type Form,
  parseConditions,
  parseFigures,
  parseWhole,
  type RuleErrors,
  writtenIn,
} from './policy-figures-form.ts'
import { writeAmount } from './typed-amount.ts'

const TEXTS = {
  ...{ title: 80, text: 800, reason: 280, yesExample: 280, noExample: 280 },
  ifNoAnswerText: 200,
} as const
const REQUIRED = ['title', 'text', 'reason'] as const
/** Minutes: a week. */
const MOST_MINUTES = 7 * 24 * 60

export type RuleOptions = {
  language: Language
  /** Keys of situations that can be chosen. */
  situations: readonly string[]
  /** Ids of principles that it may stand on. */
  principles: readonly string[]
  /** The rule as it was, whose translations stay. */
  before?: Rule | undefined
}

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
    principle: options.principles.find((id) => id === form.principle),
    translations: options.before?.translations ?? {},
  }
  return { ok: true, rule: completeRule(rule) }
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
    principle: rule.principle ?? '',
  }
}
