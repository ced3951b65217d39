import type { RuleErrors } from '../../src/domain/policy-figures-form.ts'
import type { Page } from '../page.ts'

/** Whether a part of the form is shown: something stands in it, or is wrong with it. */
export const isOpen = (
  { form, errors = {} }: { form: Record<string, string>; errors?: RuleErrors },
  fields: (keyof RuleErrors)[],
): boolean => fields.some((field) => errors[field] || form[field])

/** What is wrong with a field of a rule, in the reader's words. */
export function sayRuleError(
  { words }: Page,
  errors: RuleErrors,
  field: keyof RuleErrors,
): string | undefined {
  const error = errors[field]
  const said: Partial<Record<string, string>> = {
    ...words.rule.errors,
    ...words.discretion.form.errors,
  }
  return error && said[error]
}
