import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mondayOf, shiftWeek } from '../../src/domain/calendar.ts'
import { beforeAfter, chanceOf, oneInOf } from '../../src/domain/change.ts'
import { seal } from '../../src/domain/figures.ts'
import type { TrendWeek } from '../../src/domain/trend.ts'

const FIRST = '2026-W10'
const MARGIN = 12

function weeksOf(values: number[], bandLow = 8): TrendWeek[] {
  return values.map((value, i) => {
    const isoWeek = shiftWeek(FIRST, i)
    const empowerment = seal({
      unitId: 'team',
      measure: 'empowerment',
      value,
      low: value - MARGIN,
      high: value + MARGIN,
      band: { low: bandLow, high: undefined },
      covered: 1,
      cells: 1,
      half: undefined,
      ruleVersion: 1,
    })
    return { isoWeek, monday: mondayOf(isoWeek), figures: { empowerment }, hadPulse: true }
  })
}

const repeat = (value: number, times: number): number[] => Array(times).fill(value)
const changeOf = (before: number[], after: number[], bandLow?: number) =>
  beforeAfter(
    weeksOf([...before, ...after], bandLow),
    'empowerment',
    mondayOf(shiftWeek(FIRST, before.length)),
  )

describe('before and after a policy', () => {
  test('means of weekly values, margins of independent weeks', () => {
    // 12 / √8 = 4.24 and 12 / √9 = 4; 2 of the 24,310 splits part as far
    expect(changeOf(repeat(50, 8), repeat(60, 9))).toEqual({
      before: { mean: 50, margin: 5, weeks: 8 },
      after: { mean: 60, margin: 4, weeks: 9 },
      oneIn: 1000,
    })
  })

  test.each([
    ['7 weeks before', 7, 8, 8],
    ['7 weeks since', 8, 7, 8],
    ['fewer than 8 answers in them', 8, 8, 5],
  ])('says nothing with %s', (_, before, after, bandLow) => {
    expect(changeOf(repeat(50, before), repeat(60, after), bandLow)).toBeUndefined()
  })

  test('says nothing without a policy or of the other index', () => {
    const weeks = weeksOf(repeat(50, 20))
    expect(beforeAfter(weeks, 'empowerment', undefined)).toBeUndefined()
    expect(beforeAfter(weeks, 'morale', mondayOf(shiftWeek(FIRST, 10)))).toBeUndefined()
  })

  test('a week in which the policy began midway counts on neither side', () => {
    const weeks = weeksOf([...repeat(50, 8), 90, ...repeat(60, 8)])
    const midweek = mondayOf(shiftWeek(FIRST, 8)).replace(/\d\d$/, (day) => `${Number(day) + 2}`)
    expect(beforeAfter(weeks, 'empowerment', midweek)).toMatchObject({
      before: { mean: 50, weeks: 8 },
      after: { mean: 60, weeks: 8 },
    })
  })
})

describe('chance', () => {
  test.each([
    ['2 of 6 splits', [1, 2], [3, 4], 2 / 6],
    ['uneven sizes: 1 of 4', [5], [0, 0, 0], 1 / 4],
    ['equal values', [50, 50], [50, 50], 1],
    ['equal means', [50, 60], [60, 50], 1],
    ['2 of 12,870', repeat(50, 8), repeat(55, 8), 2 / 12870],
  ])('%s', (_, before, after, p) => {
    expect(chanceOf(before, after)).toBeCloseTo(p, 12)
  })

  test('counts what listing every split counts', () => {
    const side = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(side, side, (before, after) => {
        expect(chanceOf(before, after)).toBeCloseTo(listed(before, after), 12)
      }),
    )
  })

  test('stays exact over two years of weeks', () => {
    const p = chanceOf(repeat(50, 52), repeat(60, 52))
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThan(1e-29)
  })

  test.each([
    [1, undefined],
    [0.21, undefined],
    [0.2, 5],
    [0.05, 20],
    [0.04, 20],
    [0.001, 1000],
    [0.00001, 1000],
  ])('p = %f is told as 1 time in %s', (p, oneIn) => {
    expect(oneInOf(p)).toBe(oneIn)
  })
})

/** The same p-value by going through every split, one bit mask each. */
function listed(before: number[], after: number[]): number {
  const all = [...before, ...after]
  const gapOf = (mask: number) => {
    const inside = all.filter((_, i) => mask & (1 << i))
    const outside = all.filter((_, i) => !(mask & (1 << i)))
    return Math.abs(mean(inside) - mean(outside))
  }
  const masks = Array.from({ length: 1 << all.length }, (_, mask) => mask).filter(
    (mask) => all.filter((_, i) => mask & (1 << i)).length === before.length,
  )
  const observed = gapOf((1 << before.length) - 1)
  return masks.filter((mask) => gapOf(mask) >= observed - 1e-9).length / masks.length
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
