import { mondayOf, shiftWeek } from './calendar.ts'
import type { PublishedFigure } from './figures.ts'
import type { TrendWeek } from './trend.ts'

/** A pulse whose figures may be seen, or that was void. */
export type PastPulse = { isoWeek: string; state: string }

/**
 * A unit's weeks up to `last`, `count` at most and without gaps, from the first pulse on. `figures`
 * are those of this unit.
 */
export function trendWeeks(
  last: string,
  count: number,
  { past, figures }: { past: PastPulse[]; figures: { isoWeek: string; figure: PublishedFigure }[] },
): TrendWeek[] {
  const pulses = new Set(past.map((pulse) => pulse.isoWeek))
  const first = past[0]?.isoWeek ?? last
  return Array.from({ length: count }, (_, i) => shiftWeek(last, i + 1 - count))
    .filter((isoWeek) => isoWeek >= first)
    .map((isoWeek) => ({
      isoWeek,
      monday: mondayOf(isoWeek),
      hadPulse: pulses.has(isoWeek),
      figures: Object.fromEntries(
        figures.filter((f) => f.isoWeek === isoWeek).map(({ figure }) => [figure.measure, figure]),
      ),
    }))
}
