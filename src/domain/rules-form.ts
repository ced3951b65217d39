import type { Role } from './access.ts'
import type { Rules } from './rules.ts'

/** Beyond this, figures of an organisation of thousands would be of whole departments only. */
export const MOST_REQUIRED = 200

/** `no-group`: nobody could be counted any more, and what is raised stays. */
export type RulesMistake = 'lower' | 'number' | 'no-group'
export type RulesErrors = Partial<Record<'minimumBlock' | 'commentMinimum', RulesMistake>>

/**
 * Reads the form of the rules. Numbers may only rise over those of the newest version, and neither
 * was ever lower than 5 and 8. HR always makes reports; the works council does if `council` is sent.
 */
export function parseRules(
  form: Record<string, string>,
  newest: Rules,
): { ok: true; rules: Rules } | { ok: false; errors: RulesErrors } {
  const errors: RulesErrors = {}
  const read = (field: keyof RulesErrors): number => {
    const text = (form[field] ?? '').trim()
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
    if (Number.isNaN(value) || value > Math.max(MOST_REQUIRED, newest[field]))
      errors[field] = 'number'
    else if (value < newest[field]) errors[field] = 'lower'
    return value
  }
  const minimumBlock = read('minimumBlock')
  const commentMinimum = read('commentMinimum')
  const exporters: Role[] = form.council === undefined ? ['hr'] : ['hr', 'council']
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, rules: { minimumBlock, commentMinimum, exporters } }
}
