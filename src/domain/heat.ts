import type { PublishedFigure } from './figures.ts'
import type { Index } from './scoring.ts'
import { reading, type TrendWeek } from './trend.ts'
import type { Unit } from './units.ts'

/** One unit in one week. Without a figure it is withheld, or there was no pulse to answer. */
export type HeatCell = {
  isoWeek: string
  figure: PublishedFigure | undefined
  hadPulse: boolean
  /** The figure lies outside the unit's usual range as known by that week. */
  isOutside: boolean
}
export type HeatRow = { unit: Unit; depth: number; isLeaf: boolean; cells: HeatCell[] }

/** One of seven steps of colour, by tens around the middle of the scale. */
export const heatStep = (value: number): number =>
  Math.min(7, Math.max(1, Math.floor((value - 15) / 10) + 1))

/**
 * The last `count` of a unit's weeks as cells. Each is judged by what was known up to it, as the
 * team page did then: "outside" is never said later of a week that was not.
 */
export function heatCells(
  weeks: TrendWeek[],
  count: number,
  { index, policyFrom }: { index: Index; policyFrom: string | undefined },
): HeatCell[] {
  return weeks.slice(-count).map(({ isoWeek, monday, figures, hadPulse }) => {
    const known = weeks.filter((week) => week.isoWeek <= isoWeek)
    const from = policyFrom !== undefined && policyFrom <= monday ? policyFrom : undefined
    const said = figures[index] && reading(known, index, from)
    return { isoWeek, figure: figures[index], hadPulse, isOutside: said?.kind === 'outside' }
  })
}
