import type { Language } from './languages.ts'
import { LIMITED_ZONES, type LimitedZone, type Limits, type LimitUnit } from './policy.ts'
import { type AmountError, readAmount } from './typed-amount.ts'

const MOST_CONDITIONS = 5
const LONGEST_CONDITION = 120
/** Days or months. */
const MOST_DAYS = 36_500

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
  | 'title'
  | 'text'
  | 'reason'
  | 'yesExample'
  | 'noExample'
  | 'ifNoAnswerText'
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

export type Form = Record<string, string>

export const writtenIn = (form: Form, field: string): string =>
  (form[field] ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC')

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

/** A whole number from 1 on. */
export function parseWhole(form: Form, field: string, most: number): number | undefined | 'wrong' {
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
