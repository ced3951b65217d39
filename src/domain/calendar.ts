import { Temporal } from 'temporal-polyfill'
import { DEFAULT_SCHEDULE, type Schedule, type WeekHour } from './schedule.ts'

/** One ISO week of pulses: its name ("2026-W48") and its moments, in ms since the epoch. */
export type PulseWeek = { isoWeek: string; opensAt: number; closesAt: number; publishesAt: number }

/** Dates alone are taken as in UTC, where every day has this many ms. */
const DAY = 86_400_000

export const isTimeZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** "2026-W48" for the week a calendar date lies in. */
export function isoWeekOf(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

/**
 * The pulse week around a moment on the clocks of `timeZone`: opening and closing within the ISO
 * week (of 167 or 169 hours when clocks change), figures in the week after.
 */
export function pulseWeekAt(
  now: number,
  timeZone: string,
  schedule: Schedule = DEFAULT_SCHEDULE,
): PulseWeek {
  return pulseWeekOf(isoWeekAt(now, timeZone), timeZone, schedule)
}

/** The moments of an ISO week's pulse. */
export function pulseWeekOf(isoWeek: string, timeZone: string, schedule: Schedule): PulseWeek {
  const monday = Temporal.PlainDate.from(mondayOf(isoWeek))
  const next = monday.add({ days: 7 })
  return {
    isoWeek,
    opensAt: momentIn(monday, schedule.opens, timeZone),
    closesAt: momentIn(monday, schedule.closes, timeZone),
    publishesAt: momentIn(next, schedule.publishes, timeZone),
  }
}

/** The ISO week around a moment on the clocks of a time zone. */
export const isoWeekAt = (now: number, timeZone: string): string => isoWeekOf(dateAt(now, timeZone))

/** The Monday an ISO week such as "2026-W48" begins on, as "2026-11-23". */
export function mondayOf(isoWeek: string): string {
  const [year = 0, week = 0] = isoWeek.split('-W').map(Number)
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1 })
    .toString()
}

/** The ISO week that comes `weeks` after (or, negative, before) another. */
export function shiftWeek(isoWeek: string, weeks: number): string {
  return isoWeekOf(Temporal.PlainDate.from(mondayOf(isoWeek)).add({ weeks }))
}

/** The calendar date, as "2026-11-23", on the clocks of a time zone. */
export const dayAt = (now: number, timeZone: string): string => dateAt(now, timeZone).toString()

/** Whole days from one date ("2026-11-23") to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY

/** The day some days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The first moment of a day on the clocks of a time zone. */
export const startOfDay = (day: string, timeZone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds

export const isDay = (text: string): boolean => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Boolean(Temporal.PlainDate.from(text))
  } catch {
    return false
  }
}

const dateAt = (now: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()

/** An hour that the clocks skip is the one after; one they show twice is the first. */
function momentIn(monday: Temporal.PlainDate, at: WeekHour, timeZone: string): number {
  const day = monday.add({ days: at.day - 1 + Math.floor(at.hour / 24) })
  const plainTime = { hour: at.hour % 24 }
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
}

/** The next moment of the week at which things appear, after a moment. */
export function nextPublishing(
  now: number,
  timeZone: string,
  { publishes }: Schedule = DEFAULT_SCHEDULE,
): number {
  const today = dateAt(now, timeZone)
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const thisWeek = momentIn(monday, publishes, timeZone)
  return now < thisWeek ? thisWeek : momentIn(monday.add({ days: 7 }), publishes, timeZone)
}
