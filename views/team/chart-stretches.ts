import type { PublishedFigure } from '../../src/domain/figures.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { TrendWeek } from '../../src/domain/trend.ts'

/** Neighbouring weeks alike in what they have; `start` counts from the left, `end` excluded. */
export type Stretch = {
  kind: 'published' | 'withheld' | 'none'
  start: number
  end: number
  figures: PublishedFigure[]
}

/** Parts the weeks into stretches of published, withheld and missing ones, for one index. */
export function stretchesOf(weeks: TrendWeek[], index: Index): Stretch[] {
  const stretches: Stretch[] = []
  weeks.forEach((week, at) => {
    const figure = week.figures[index]
    const kind = figure ? 'published' : week.hadPulse ? 'withheld' : 'none'
    const last = stretches.at(-1)
    const stretch =
      last?.kind === kind ? last : { kind, start: at, end: at, figures: [] as PublishedFigure[] }
    if (stretch !== last) stretches.push(stretch as Stretch)
    stretch.end = at + 1
    if (figure) stretch.figures.push(figure)
  })
  return stretches
}
