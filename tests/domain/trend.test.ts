import { describe, expect, test } from 'vitest'
import { mondayOf, shiftWeek } from '../../src/domain/calendar.ts'
import { seal } from '../../src/domain/figures.ts'
import {
  BASELINE_WEEKS,
  reading,
  runAgainst,
  SUSTAINED_WEEKS,
  splitAt,
  type TrendWeek,
  usualOf,
  usualRange,
} from '../../src/domain/trend.ts'

const FIRST = '2026-W20'

/** Weeks of morale values from `FIRST` on; undefined stands for a withheld week. */
function weeksOf(values: (number | undefined)[], lastBand = 8): TrendWeek[] {
  return values.map((value, i) => {
    const isoWeek = shiftWeek(FIRST, i)
    const low = i === values.length - 1 ? lastBand : 8
    const figures = value === undefined ? {} : { morale: figureOf(value, low) }
    return { isoWeek, monday: mondayOf(isoWeek), figures, hadPulse: true }
  })
}

const figureOf = (value: number, bandLow: number) =>
  seal({
    unitId: 'team',
    measure: 'morale',
    value,
    low: value - 10,
    high: value + 10,
    band: { low: bandLow, high: bandLow + 3 },
    covered: 1,
    cells: 1,
    half: undefined,
    ruleVersion: 1,
  })

const repeat = (value: number, times: number): number[] => Array(times).fill(value)
const zigzag = (low: number, high: number, times: number) =>
  Array.from({ length: times }, (_, i) => (i % 2 === 0 ? low : high))
const mondayAfter = (weeks: number) => mondayOf(shiftWeek(FIRST, weeks))

describe('usual range', () => {
  test.each([
    ['mean 55, moves of 10: 55 ± 26.6, rounded outwards', zigzag(50, 60, 12), 28, 82, 55],
    ['a mean of 90 and moves of 20 stay within 0-100', zigzag(80, 100, 12), 36, 100, 90],
    ['a mean of 10 and moves of 20 stay within 0-100', zigzag(0, 20, 12), 0, 64, 10],
    ['equal values rounded to 5 leave one step', repeat(60, 12), 55, 65, 60],
    ['equal whole numbers leave one', repeat(61, 12), 60, 62, 61],
  ])('%s', (_, values, low, high, mean) => {
    expect(usualRange(values)).toEqual({ low, high, mean })
  })

  test('needs a baseline', () => {
    expect(usualRange(repeat(60, BASELINE_WEEKS - 1))).toBeUndefined()
    expect(usualRange(repeat(60, BASELINE_WEEKS))).toBeDefined()
  })
})

describe('run', () => {
  test.each([
    ['no values', [], undefined],
    ['last on the mean', [60, 50], undefined],
    ['one above', [45, 55], { weeks: 1, side: 'above' }],
    ['all below', [45, 40, 49], { weeks: 3, side: 'below' }],
    ['a value on the mean ends it', [60, 50, 60, 60], { weeks: 2, side: 'above' }],
    ['a value across ends it', [60, 60, 40, 60], { weeks: 1, side: 'above' }],
  ])('%s', (_, values, run) => {
    expect(runAgainst(50, values)).toEqual(run)
  })
})

describe('split', () => {
  const points = weeksOf([50, 55, 60]).map(({ isoWeek, monday, figures }) => ({
    isoWeek,
    monday,
    figure: figures.morale!,
  }))

  test.each([
    ['on a Monday', '2026-05-18', ['2026-W20'], ['2026-W21', '2026-W22']],
    ['on a Tuesday: that week is on neither side', '2026-05-19', ['2026-W20'], ['2026-W22']],
    ['on a Sunday', '2026-05-24', ['2026-W20'], ['2026-W22']],
    ['before all', '2026-01-01', [], ['2026-W20', '2026-W21', '2026-W22']],
    ['in the future', '2027-01-01', ['2026-W20', '2026-W21', '2026-W22'], []],
  ])('%s', (_, from, before, after) => {
    const split = splitAt(points, from)
    expect(split.before.map(({ isoWeek }) => isoWeek)).toEqual(before)
    expect(split.after.map(({ isoWeek }) => isoWeek)).toEqual(after)
  })
})

describe('baseline', () => {
  test.each([
    ['12 weeks before the policy', 12, 3, 12, { weeks: 12, isBeforePolicy: true }],
    ['11 before: all but the latest', 11, 3, 11, { weeks: 13, isBeforePolicy: false }],
    ['none since the policy: all but the latest', 13, 0, 13, { weeks: 12, isBeforePolicy: false }],
  ])('%s', (_, before, after, policyAt, expected) => {
    const weeks = weeksOf([...repeat(50, before), ...repeat(70, after)])
    expect(usualOf(weeks, 'morale', mondayAfter(policyAt))).toMatchObject(expected)
  })

  test('withheld weeks do not count', () => {
    const weeks = weeksOf([...repeat(50, 12), undefined])
    expect(usualOf(weeks, 'morale', undefined)).toBeUndefined()
  })
})

describe('reading', () => {
  const kindOf = (values: (number | undefined)[], policyAt?: number, lastBand?: number) =>
    reading(
      weeksOf(values, lastBand),
      'morale',
      policyAt === undefined ? undefined : mondayAfter(policyAt),
    )

  test.each([
    ['no week', [], 'none'],
    ['only withheld weeks', [undefined, undefined], 'none'],
    ['one week', [50], 'few'],
    ['12 weeks: 11 to compare with', repeat(50, 12), 'few'],
    ['13 weeks', repeat(50, 13), 'usual'],
    ['the last one rounding step up', [...repeat(50, 12), 55], 'usual'],
    ['the last one step down', [...repeat(50, 12), 45], 'usual'],
    ['the last two steps up', [...repeat(50, 12), 60], 'outside'],
    ['the last two steps down', [...repeat(50, 12), 40], 'outside'],
    ['7 in a row off the mean of all before', [...repeat(50, 20), ...repeat(55, 7)], 'usual'],
    ['8 in a row', [...repeat(50, 20), ...repeat(55, SUSTAINED_WEEKS)], 'sustained'],
  ])('%s', (_, values, kind) => {
    expect(kindOf(values).kind).toBe(kind)
  })

  test('speaks of the latest published week', () => {
    const found = kindOf([50, undefined])
    expect(found).toMatchObject({ kind: 'few', published: 1, latest: { isoWeek: FIRST } })
  })

  test('fewer than 8 answers outside the range are no news, nor called usual', () => {
    expect(kindOf([...repeat(50, 12), 70], undefined, 5).kind).toBe('small')
    expect(kindOf([...repeat(50, 12), 70], undefined, 8)).toMatchObject({
      kind: 'outside',
      side: 'above',
    })
    expect(kindOf([...repeat(50, 12), 50], undefined, 5).kind).toBe('usual')
  })

  test('a run counts only since the policy began', () => {
    const values = [...zigzag(45, 55, 12), ...repeat(55, 8)]
    expect(kindOf(values, 12)).toMatchObject({
      kind: 'sustained',
      run: { weeks: 8, side: 'above' },
      from: shiftWeek(FIRST, 12),
      usual: { mean: 50, isBeforePolicy: true },
    })
    expect(kindOf(values, 13).kind).toBe('usual')
  })

  test('weeks without a figure are passed over in a run', () => {
    const values = [...zigzag(45, 55, 12), ...repeat(40, 4), undefined, ...repeat(40, 4)]
    expect(kindOf(values, 12)).toMatchObject({
      kind: 'sustained',
      run: { weeks: 8, side: 'below' },
    })
  })
})
