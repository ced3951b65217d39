import { Temporal } from 'temporal-polyfill'

/** One ISO week of pulses: its name ("2026-W48") and its moments, in ms since the epoch. */
export type PulseWeek = { isoWeek: string; opensAt: number; closesAt: number; publishesAt: number }

/** Hour of Monday at which figures appear. */
const PUBLISHING_HOUR = 6

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
 * The pulse week around a moment: open from Monday 00:00 to Sunday 24:00 on the clocks of
 * `timeZone` (a week of 167 or 169 hours when these change), figures on the Monday after.
 */
export function pulseWeekAt(now: number, timeZone: string): PulseWeek {
  const today = dateAt(now, timeZone)
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const next = monday.add({ days: 7 })
  return {
    isoWeek: isoWeekOf(monday),
    opensAt: startOf(monday, timeZone),
    closesAt: startOf(next, timeZone),
    publishesAt: startOf(next, timeZone, PUBLISHING_HOUR),
  }
}

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
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

export const isDay = (text: string): boolean => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Boolean(Temporal.PlainDate.from(text))
  } catch {
    return false
  }
}

const dateAt = (now: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()

const startOf = (date: Temporal.PlainDate, timeZone: string, hour = 0): number =>
  date.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds

/** The next Monday hour at which things appear, after a moment. */
export function nextPublishing(now: number, timeZone: string): number {
  const { opensAt, publishesAt } = pulseWeekAt(now, timeZone)
  const thisMonday = Temporal.Instant.fromEpochMilliseconds(opensAt).toZonedDateTimeISO(timeZone)
  const thisPublishing = startOf(thisMonday.toPlainDate(), timeZone, PUBLISHING_HOUR)
  return now < thisPublishing ? thisPublishing : publishesAt
}
