import { daysBetween, isDay } from './calendar.ts'
import type { Language } from './languages.ts'
import type { Rule } from './policy.ts'
import {
  type Form,
  parseConditions,
  parseFigures,
  type RuleErrors,
  writtenIn,
} from './policy-figures-form.ts'
import { type OverrideRefusal, type Replacement, refusalOf } from './policy-overrides.ts'
import { formOfRule } from './policy-rule-form.ts'

export type OverrideErrors = RuleErrors & {
  fromDay?: 'day'
  note?: 'note'
  whole?: OverrideRefusal | 'no-room'
}

const AHEAD = 366

/** Reads a unit's own limits for a rule: zones, conditions, reason, first day and note. */
export function parseOverride(
  rule: Rule,
  form: Form,
  { today, language }: { today: string; language: Language },
):
  | { ok: true; replacement: Replacement; fromDay: string; note: string }
  | { ok: false; errors: OverrideErrors } {
  const errors: OverrideErrors = {}
  const { unit, currency } = rule
  const counted = { unit, currency: currency ?? 'EUR', language }
  const { limits } = parseFigures(form, counted, errors)
  const conditions = parseConditions(form, errors)
  const reason = writtenIn(form, 'reason')
  if ([...reason].length > 280) errors.reason = 'too-long'
  const dated = parseDated(form, today)
  Object.assign(errors, dated.errors)
  const replacement = { limits, conditions, reason, unit, currency }
  const hasMistakes = Object.keys(errors).length > 0
  if (!hasMistakes && Object.keys(limits).length === 0) errors.whole = 'no-room'
  const refusal = refusalOf(rule, replacement)
  if (!hasMistakes && refusal) errors.whole = refusal
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, replacement, fromDay: dated.fromDay, note: dated.note }
}

/** The first day and the note, which the end of a unit's own limits has too. */
export function parseDated(form: Form, today: string) {
  const { fromDay = '' } = form
  const note = writtenIn(form, 'note')
  const ahead = isDay(fromDay) ? daysBetween(today, fromDay) : -1
  const length = [...note].length
  const errors: OverrideErrors = {}
  if (ahead < 0 || ahead > AHEAD) errors.fromDay = 'day'
  if (length < 10 || length > 280) errors.note = 'note'
  return { fromDay, note, errors }
}

/** The form as it stands before anything is typed: the unit's own, else the organisation's. */
export function formOfOverride(rule: Rule, own: Replacement | undefined, language: Language): Form {
  const { decide, tell, ask, conditions } = formOfRule({ ...rule, ...own }, language)
  const filled = { decide: decide!, tell: tell!, ask: ask!, conditions: conditions! }
  return { ...filled, reason: own?.reason ?? '' }
}
