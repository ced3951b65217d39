import { ROLES } from '../../src/domain/access.ts'
import type { Page } from '../page.ts'

/**
 * What the log keeps of a change, as the reader's language has it: roles by their names, days
 * written out. Other details are names of the organisation's own and stay as they are.
 */
export function changeText({ words, format }: Page, action: string, detail: string): string {
  if (action === 'roles-changed')
    return detail.replace(/[a-z]+/g, (key) => {
      const role = ROLES.find((known) => known === key)
      return role ? words.people.roleNames[role] : key
    })
  if (action === 'leads-changed')
    return detail.replaceAll('(deputy)', `(${words.person.leadKinds.deputy})`)
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
