import { describe, expect, test } from 'vitest'
import { mondayOf, shiftWeek } from '../../src/domain/calendar.ts'
import type { PublishedFigure } from '../../src/domain/figures.ts'
import { heatCells, heatStep } from '../../src/domain/heat.ts'
import type { TrendWeek } from '../../src/domain/trend.ts'
import { trendWeeks, weekRange } from '../../src/domain/trend-weeks.ts'

/** Weeks as they come out of the database: a value each, undefined for a withheld one. */
const weeksOf = (values: (number | undefined)[]): TrendWeek[] =>
  values.map((value, i) => {
    const isoWeek = shiftWeek('2026-W01', i)
    const band = { low: 12, high: 20 }
    const figure = { measure: 'morale', value, low: value, high: value, band }
    const figures = value === undefined ? {} : { morale: figure as unknown as PublishedFigure }
    return { isoWeek, monday: mondayOf(isoWeek), hadPulse: true, figures }
  })

test.each([
  [10, 1],
  [24, 1],
  [25, 2],
  [40, 3],
  [50, 4],
  [54, 4],
  [55, 5],
  [60, 5],
  [65, 6],
  [75, 7],
  [90, 7],
])('a value of %i has step %i', (value, step) => {
  expect(heatStep(value)).toBe(step)
})

describe('cells', () => {
  const steady = [60, 55, 60, 65, 60, 55, 60, 65, 60, 55, 60, 60]
  const cells = (values: (number | undefined)[], count = values.length, policyFrom?: string) =>
    heatCells(weeksOf(values), count, { index: 'morale', policyFrom })

  test('are the last weeks, withheld ones too', () => {
    const last = cells([60, undefined, 55], 2)
    expect(last.map(({ figure }) => figure?.value)).toEqual([undefined, 55])
    expect(last.map(({ hadPulse }) => hadPulse)).toEqual([true, true])
  })

  test('are marked when they lie outside what was usual by then', () => {
    expect(cells([...steady, 25, 60]).map((cell) => cell.isOutside)).toEqual([
      ...steady.map(() => false),
      ...[true, false],
    ])
  })

  test('are not judged by weeks that came later', () => {
    const values = [60, 60, 60, 25, ...steady]
    expect(cells(values)[3]!.isOutside).toBe(false)
  })

  test('without twelve weeks before nothing is outside', () => {
    expect(cells([60, 60, 60, 10]).some((cell) => cell.isOutside)).toBe(false)
  })
})

describe('trendWeeks', () => {
  const figure = { measure: 'morale' } as unknown as PublishedFigure
  const past = [
    { isoWeek: '2026-W02', state: 'closed' },
    { isoWeek: '2026-W04', state: 'void' },
  ]
  test('go without gaps from the first pulse to the last asked for', () => {
    const weeks = trendWeeks(weekRange('2026-W04', 13, past), [{ isoWeek: '2026-W02', figure }])
    expect(weeks.map(({ isoWeek, hadPulse }) => [isoWeek, hadPulse])).toEqual([
      ['2026-W02', true],
      ['2026-W03', false],
      ['2026-W04', true],
    ])
    expect(weeks[0]!.figures.morale).toBe(figure)
    expect(weeks[2]!.figures).toEqual({})
  })

  test('are as many as asked for at most', () => {
    expect(trendWeeks(weekRange('2026-W04', 2, past), [])).toHaveLength(2)
  })
})
