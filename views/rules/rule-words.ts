import type { Role } from '../../src/domain/access.ts'
import { changesOfRules, type RuleChange, type Rules } from '../../src/domain/rules.ts'
import type { Page } from '../page.ts'

/** Roles by their names, in the reader's language. */
export const rolesText = ({ words, format }: Page, roles: Role[]): string =>
  format.list(roles.map((role) => words.people.roleNames[role]))

/** "Fewest people behind a figure: was 5, is 6." */
export function changeOfRule(page: Page, change: RuleChange): string {
  const words = page.words.rules
  const name = words.names[change.rule]
  return change.rule === 'exporters'
    ? words.changed(name, rolesText(page, change.from), rolesText(page, change.to))
    : words.changed(name, String(change.from), String(change.to))
}

/** All that differs between two versions, as sentences in one line; empty when nothing does. */
export const changesText = (page: Page, before: Rules, after: Rules): string =>
  changesOfRules(before, after)
    .map((change) => changeOfRule(page, change))
    .join(' ')
