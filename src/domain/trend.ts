import { daysBetween } from './calendar.ts'
import { marginOf, type PublishedFigure } from './figures.ts'
import type { Index } from './scoring.ts'

/** One ISO week of a unit as published. A pulse without a figure means: withheld. */
export type TrendWeek = {
  isoWeek: string
  monday: string
  figures: Partial<Record<Index, PublishedFigure>>
  hadPulse: boolean
}

/** A week whose figure for one index was published. */
export type Point = { isoWeek: string; monday: string; figure: PublishedFigure }

/** Whole numbers, 0-100, but for the mean, which decides on which side a value lies. */
export type UsualRange = { low: number; high: number; mean: number }

/** A usual range and the published weeks it rests on. */
export type Usual = UsualRange & { weeks: number; isBeforePolicy: boolean }

export type Side = 'above' | 'below'
export type Run = { weeks: number; side: Side }

/**
 * What may honestly be said of one index. `few`: the latest value and no claim, for want of a
 * baseline of 12 weeks. `small`: the same, because the latest value lies outside the usual range
 * but on fewer than 8 answers. `sustained`: 8 or more published weeks in a row on one side.
 */
export type Reading =
  | { kind: 'none' }
  | { kind: 'few'; latest: Point; published: number }
  | { kind: 'small' | 'usual'; latest: Point; usual: Usual }
  | { kind: 'outside'; latest: Point; usual: Usual; side: Side }
  | { kind: 'sustained'; latest: Point; usual: Usual; run: Run; from: string }

export const BASELINE_WEEKS = 12
export const SUSTAINED_WEEKS = 8
/** Fewest respondents, by the lower edge of the band, behind a figure that is compared. */
export const COMPARABLE_FROM = 8

/** XmR charts: 3 / 1.128, which turns a mean moving range into three standard deviations. */
const XMR = 2.66

/**
 * The limits of an XmR chart, mean ± 2.66 × mean moving range, rounded outwards and kept within
 * 0-100. Never narrower than one step of the values' own rounding (5 or 1) on either side, or a
 * run of equal rounded values would make the next step news. Undefined below 12 values.
 */
export function usualRange(values: number[]): UsualRange | undefined {
  if (values.length < BASELINE_WEEKS) return undefined
  const mean = meanOf(values)
  const moves = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const step = values.every((value) => value % 5 === 0) ? 5 : 1
  const reach = Math.max(step, XMR * meanOf(moves))
  const low = Math.max(0, Math.floor(mean - reach))
  const high = Math.min(100, Math.ceil(mean + reach))
  return { low, high, mean }
}

/** The latest run of values strictly on one side of a mean; undefined when the last is on it. */
export function runAgainst(mean: number, values: number[]): Run | undefined {
  const last = values.at(-1)
  if (last === undefined || last === mean) return undefined
  const sign = Math.sign(last - mean)
  const start = values.findLastIndex((value) => Math.sign(value - mean) !== sign)
  return { weeks: values.length - 1 - start, side: sign > 0 ? 'above' : 'below' }
}

/** The published weeks of an index, oldest first. */
export const pointsOf = (weeks: TrendWeek[], index: Index): Point[] =>
  weeks.flatMap(({ isoWeek, monday, figures }) => {
    const figure = figures[index]
    return figure ? [{ isoWeek, monday, figure }] : []
  })

/** Splits at a policy's first day; a week in which it began midway belongs to neither side. */
export const splitAt = (points: Point[], policyFrom: string) => ({
  before: points.filter(({ monday }) => daysBetween(monday, policyFrom) >= 7),
  after: points.filter(({ monday }) => monday >= policyFrom),
})

/**
 * The usual range to hold the latest week against: of the published weeks before the latest
 * policy began when there are 12 of them and one since, else of all weeks but the latest.
 */
export function usualOf(
  weeks: TrendWeek[],
  index: Index,
  policyFrom: string | undefined,
): Usual | undefined {
  const points = pointsOf(weeks, index)
  const split = policyFrom === undefined ? undefined : splitAt(points, policyFrom)
  const isBeforePolicy =
    split !== undefined && split.before.length >= BASELINE_WEEKS && split.after.length > 0
  const baseline = isBeforePolicy ? split.before : points.slice(0, -1)
  const range = usualRange(valuesOf(baseline))
  return range && { ...range, weeks: baseline.length, isBeforePolicy }
}

/** What may be said of an index, from the published weeks given and nothing else. */
export function reading(weeks: TrendWeek[], index: Index, policyFrom: string | undefined): Reading {
  const points = pointsOf(weeks, index)
  const latest = points.at(-1)
  if (!latest) return { kind: 'none' }
  const usual = usualOf(weeks, index, policyFrom)
  if (!usual) return { kind: 'few', latest, published: points.length }
  const judged =
    usual.isBeforePolicy && policyFrom !== undefined ? splitAt(points, policyFrom).after : points
  const run = runAgainst(usual.mean, valuesOf(judged))
  if (run && run.weeks >= SUSTAINED_WEEKS) {
    return { kind: 'sustained', latest, usual, run, from: judged.at(-run.weeks)!.isoWeek }
  }
  const { value, band } = latest.figure
  if (value >= usual.low && value <= usual.high) return { kind: 'usual', latest, usual }
  if (band.low < COMPARABLE_FROM) return { kind: 'small', latest, usual }
  return { kind: 'outside', latest, usual, side: value > usual.high ? 'above' : 'below' }
}

export const valuesOf = (points: Point[]): number[] => points.map(({ figure }) => figure.value)
export const marginsOf = (points: Point[]): number[] => points.map(({ figure }) => marginOf(figure))

export const meanOf = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
