import { mondayOf, shiftWeek } from './calendar.ts'
import type { PublishedFigure } from './figures.ts'
import { groupBy } from './group.ts'
import type { TrendWeek } from './trend.ts'

/** A pulse whose figures may be seen, or that was void. */
export type PastPulse = { isoWeek: string; state: string }
type WeekFigure = { isoWeek: string; figure: PublishedFigure }

/** The weeks up to `last`, `count` at most and without gaps, from the first pulse on. */
export function weekRange(last: string, count: number, past: PastPulse[]) {
  const pulses = new Set(past.map((pulse) => pulse.isoWeek))
  const first = past[0]?.isoWeek ?? last
  return Array.from({ length: count }, (_, i) => shiftWeek(last, i + 1 - count))
    .filter((isoWeek) => isoWeek >= first)
    .map((isoWeek) => ({ isoWeek, monday: mondayOf(isoWeek), hadPulse: pulses.has(isoWeek) }))
}

/** A unit's weeks: the range with the unit's own figures in it. */
export function trendWeeks(
  range: ReturnType<typeof weekRange>,
  figures: WeekFigure[],
): TrendWeek[] {
  const byWeek = groupBy(figures, (one) => one.isoWeek)
  return range.map((week) => ({
    ...week,
    figures: Object.fromEntries(
      (byWeek.get(week.isoWeek) ?? []).map(({ figure }) => [figure.measure, figure]),
    ),
  }))
}
