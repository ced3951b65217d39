import type { Index } from './scoring.ts'
import {
  COMPARABLE_FROM,
  marginsOf,
  meanOf,
  type Point,
  pointsOf,
  splitAt,
  type TrendWeek,
  valuesOf,
} from './trend.ts'

/** A mean of published weekly values and its margin, 0-100 in whole numbers, over `weeks` weeks. */
export type Average = { mean: number; margin: number; weeks: number }

/**
 * Published weeks before and since a policy. Chance alone, were weeks independent, gives such a
 * gap at most one time in `oneIn`; undefined when it gives it more often than 1 in 5.
 */
export type Change = { before: Average; after: Average; oneIn: number | undefined }

const FEWEST_WEEKS = 8
const LADDER = [5, 10, 20, 50, 100, 200, 500, 1000]

/**
 * The plain, unadjusted difference in level that `science.md` E allows: means of stored weekly
 * figures before and since a policy's first day. Undefined below 8 + 8 weeks that rest on 8
 * answers or more. Rules 8 and 11 hold: nothing enters but published, rounded weekly values and
 * their published intervals.
 */
export function beforeAfter(
  weeks: TrendWeek[],
  index: Index,
  policyFrom: string | undefined,
): Change | undefined {
  if (policyFrom === undefined) return undefined
  const points = pointsOf(weeks, index).filter(({ figure }) => figure.band.low >= COMPARABLE_FROM)
  const { before, after } = splitAt(points, policyFrom)
  if (Math.min(before.length, after.length) < FEWEST_WEEKS) return undefined
  const chance = chanceOf(valuesOf(before), valuesOf(after))
  return { before: averageOf(before), after: averageOf(after), oneIn: oneInOf(chance) }
}

/** The mean's margin takes weeks as independent: √Σ margin² / n, rounded up. */
export function averageOf(points: Point[]): Average {
  const squares = marginsOf(points).reduce((sum, margin) => sum + margin ** 2, 0)
  return {
    mean: Math.round(meanOf(valuesOf(points))),
    margin: Math.ceil(Math.sqrt(squares) / points.length),
    weeks: points.length,
  }
}

/** The rung of the ladder at or below 1 / p: never rarer than it is. */
export const oneInOf = (p: number): number | undefined =>
  LADDER.findLast((rung) => rung * p <= 1 + 1e-9)

/**
 * The exact two-sided permutation p-value of a difference of means: the share of all ways to
 * split the whole-numbered values into these two sizes that part the means at least as far.
 * Splits are counted by their sum, not listed, so it is exact for years of weeks as well.
 */
export function chanceOf(before: number[], after: number[]): number {
  const all = [...before, ...after]
  const least = Math.min(...all)
  const step = all.every((value) => (value - least) % 5 === 0) ? 5 : 1
  const values = all.map((value) => (value - least) / step)
  const size = before.length
  const total = sumOf(values)
  const gap = (sum: number) => Math.abs(sum * values.length - total * size)
  const observed = gap(sumOf(values.slice(0, size)))
  const ways = waysBySum(values, size)
  const extreme = ways.reduce((sum, n, at) => (gap(at) >= observed ? sum + n : sum), 0)
  return extreme / sumOf(ways)
}

/** How many choices of `size` values have each sum; the sum is the place in the array. */
function waysBySum(values: number[], size: number): number[] {
  const length = sumOf(values) + 1
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(length))
  ways[0]![0] = 1
  for (const value of values) {
    for (let n = size; n > 0; n -= 1) {
      const into = ways[n]!
      const from = ways[n - 1]!
      for (let sum = value; sum < length; sum += 1) into[sum]! += from[sum - value]!
    }
  }
  return [...ways[size]!]
}

const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)
