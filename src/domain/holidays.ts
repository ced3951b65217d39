import { Temporal } from 'temporal-polyfill'
import { isDay, mondayOf } from './calendar.ts'

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

/** Reads holidays, one a line: a day, then its name. `line` counts from 1. */
export function parseHolidays(
  text: string,
): { ok: true; holidays: { day: string; name: string }[] } | { ok: false; line: number } {
  const holidays = new Map<string, string>()
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.normalize('NFC').trim()
    if (line === '') continue
    const [, day = '', name = ''] = /^(\S+)\s+(.{1,80})$/u.exec(line) ?? []
    if (!isDay(day) || holidays.size >= 200) return { ok: false, line: at + 1 }
    holidays.set(day, name)
  }
  return { ok: true, holidays: [...holidays].map(([day, name]) => ({ day, name })) }
}
