import type { Role } from './access.ts'
import { COMMENT_MINIMUM } from './comments.ts'
import { MINIMUM_BLOCK } from './figures.ts'

/** The rules that protect answers, as one version has them. See db/schema/rules.ts. */
export type Rules = {
  /** k: fewest respondents behind any figure. */
  minimumBlock: number
  /** Fewest respondents beside whom comments may stand. */
  commentMinimum: number
  /** The roles that may make reports. */
  exporters: Role[]
}

/** What every installation begins with, and nothing may fall below. */
export const FIRST_RULES: Rules = {
  minimumBlock: MINIMUM_BLOCK,
  commentMinimum: COMMENT_MINIMUM,
  exporters: ['hr'],
}

/** One rule that two versions have differently. */
export type RuleChange =
  | { rule: 'minimumBlock' | 'commentMinimum'; from: number; to: number }
  | { rule: 'exporters'; from: Role[]; to: Role[] }

/** What differs between two versions; empty when nothing does. */
export function changesOfRules(before: Rules, after: Rules): RuleChange[] {
  const numbers = (['minimumBlock', 'commentMinimum'] as const)
    .filter((rule) => before[rule] !== after[rule])
    .map((rule): RuleChange => ({ rule, from: before[rule], to: after[rule] }))
  const isSame = before.exporters.toSorted().join() === after.exporters.toSorted().join()
  return isSame
    ? numbers
    : [...numbers, { rule: 'exporters', from: before.exporters, to: after.exporters }]
}
