import { Temporal } from 'temporal-polyfill'
import { mondayOf } from './calendar.ts'

const WORKING_DAYS = 5

/**
 * Whether a week has no pulse: chosen so, or a holiday from Monday to Friday. `holidays` are days
 * such as "2026-12-25".
 */
export function isSkipped(isoWeek: string, skipped: string[], holidays: string[]): boolean {
  if (skipped.includes(isoWeek)) return true
  const monday = Temporal.PlainDate.from(mondayOf(isoWeek))
  const week = Array.from({ length: WORKING_DAYS }, (_, days) => monday.add({ days }).toString())
  return week.every((day) => holidays.includes(day))
}
