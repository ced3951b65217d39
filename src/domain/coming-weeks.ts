import { type PulseWeek, pulseWeekAt, pulseWeekOf, shiftWeek } from './calendar.ts'
import { isSkipped } from './holidays.ts'
import type { Schedule } from './schedule.ts'

/** One of the weeks ahead. `skipped` says why there is no pulse; `holidays` for a week of those. */
export type ComingWeek = PulseWeek & {
  skipped: { reason: string } | 'holidays' | undefined
  /** Clocks change within it: it is an hour longer or shorter. */
  clocksChange: boolean
}

const HOUR = 3_600_000

/** The weeks from the one around `now` on. */
export function comingWeeks(
  now: number,
  count: number,
  known: {
    timeZone: string
    schedule: Schedule
    skipped: { isoWeek: string; reason: string }[]
    holidays: string[]
  },
): ComingWeek[] {
  const { timeZone, schedule, skipped, holidays } = known
  const { isoWeek: first } = pulseWeekAt(now, timeZone, schedule)
  return Array.from({ length: count }, (_, i) => {
    const isoWeek = shiftWeek(first, i)
    const week = pulseWeekOf(isoWeek, timeZone, schedule)
    const chosen = skipped.find((one) => one.isoWeek === isoWeek)
    const isHoliday = isSkipped(isoWeek, [], holidays)
    return {
      ...week,
      skipped: chosen ?? (isHoliday ? ('holidays' as const) : undefined),
      clocksChange: !isWholeWeek(week, schedule),
    }
  })
}

const isWholeWeek = ({ opensAt, closesAt }: PulseWeek, { opens, closes }: Schedule): boolean =>
  (closesAt - opensAt) / HOUR === (closes.day - opens.day) * 24 + closes.hour - opens.hour
