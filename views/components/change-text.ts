import { ROLES } from '../../src/domain/access.ts'
import type { Page } from '../page.ts'

const RULES = ['version', 'minimumBlock', 'commentMinimum', 'exporters'] as const

function roleName(words: Page['words'], key: string): string {
  const role = ROLES.find((known) => known === key)
  return role ? words.people.roleNames[role] : key
}

/** "+hr, +council, -admin" in words. */
function cameAndWent(
  { words: { notices }, format: { list } }: Page,
  detail: string,
  name: (key: string) => string,
): string {
  const parts = detail.split(/, (?=[+-])/)
  const of = (sign: string) =>
    parts.filter((part) => part.startsWith(sign)).map((part) => name(part.slice(1)))
  const [came, went] = [of('+'), of('-')]
  return [
    ...(came.length > 0 ? [notices.came(list(came))] : []),
    ...(went.length > 0 ? [notices.went(list(went))] : []),
  ].join('; ')
}

/**
 * What the log keeps of a change, as the reader's language has it: roles by their names, days
 * written out. Other details are names of the organisation's own and stay as they are.
 */
export function changeText(page: Page, action: string, detail: string): string {
  const { words, format } = page
  if (action === 'roles-changed') return cameAndWent(page, detail, (key) => roleName(words, key))
  if (action === 'rules-changed')
    return detail
      .split('; ')
      .map((part) => {
        const [key = '', values = ''] = part.split(': ')
        const name = RULES.find((rule) => rule === key)
        if (!name) return part
        const shown = values.replace(/[a-z]+/g, (word) => roleName(words, word))
        return `${words.rules.names[name]}: ${shown}`
      })
      .join('; ')
  if (action === 'leads-changed')
    return cameAndWent(page, detail, (unit) =>
      unit.replaceAll('(deputy)', `(${words.person.leadKinds.deputy})`),
    )
  if (action === 'away-set')
    return detail
      .split(' ')
      .map((day) => format.day(day))
      .join(' – ')
  if (['calendar-started', 'clock-moved', 'clock-confirmed'].includes(action)) {
    const moment = Date.parse(detail)
    return Number.isNaN(moment) ? detail : format.opening(moment)
  }
  return detail
}
