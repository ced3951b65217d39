import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf } from '../../src/domain/bands.ts'
import { coarsen, halfAnswered } from '../../src/domain/figures.ts'

describe('bandOf', () => {
  test.each([
    [5, 10, 5, 7],
    [7, 10, 5, 7],
    [8, 10, 8, 11],
    [8, 8, 5, 11],
    [7, 8, 5, 11],
    [12, 12, 8, 20],
    [21, 21, 12, 29],
    [21, 22, 21, 29],
    [30, 30, 21, 49],
    [30, 31, 30, 49],
    [6, 6, 5, 7],
    [1000, 1001, 1000, undefined],
    [1000, 1000, 500, undefined],
  ])('%i of %i: %i to %s', (n, roster, low, high) => {
    expect(bandOf(n, roster)).toEqual({ low, high })
  })

  test('never holds full participation alone, whatever the roster', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 2000 }), (roster) => {
        const { low } = bandOf(roster, roster)
        expect(low).toBeLessThan(roster)
        expect(bandOf(low, roster)).toEqual(bandOf(roster, roster))
      }),
    )
  })
})

describe('coarsen', () => {
  test.each([
    ['rounded to five', 61.2, 9, 14, 60],
    ['half way goes up', 62.5, 9, 14, 65],
    ['unanimous at the top is shown as 90', 100, 9, 14, 90],
    ['unanimous at the bottom is shown as 10', 0, 9, 14, 10],
    ['29 people are still coarse', 61.2, 29, 40, 60],
    ['30 people are shown in whole numbers', 61.2, 30, 40, 61],
    ['a band that begins at 21 stays coarse with 30 people', 61.2, 30, 30, 60],
  ])('%s', (_, mean, n, roster, value) => {
    expect(coarsen(mean, n, roster).value).toBe(value)
  })

  test('the interval comes from value, band and roster, so equal bands look equal', () => {
    const eight = coarsen(60, 8, 14)
    const eleven = coarsen(58.1, 11, 14)
    expect(eleven).toEqual(eight)
    // By hand: SE² = (256·(1 − 8/14) + 225) / 8 = 41.8; 1.96·6.47 = 12.7, up to 13.
    expect(eight).toMatchObject({ value: 60, low: 47, high: 73 })
  })

  test('stays within the scale', () => {
    expect(coarsen(100, 5, 9)).toMatchObject({ high: 100 })
    expect(coarsen(0, 5, 9)).toMatchObject({ low: 0 })
  })
})

describe('halfAnswered', () => {
  test.each([
    ['a roster below ten says nothing', 7, 9, undefined],
    ['under half', 6, 20, false],
    ['half', 10, 20, true],
    ['the band and "half or more" would fix seven of fourteen', 7, 14, undefined],
    ['five of fourteen: silence about seven would tell', 5, 14, undefined],
    ['five of sixteen', 5, 16, false],
  ])('%s', (_, n, roster, expected) => {
    expect(halfAnswered(n, roster)).toBe(expected)
  })

  test('neither an answer nor its absence narrows a band to one number', () => {
    for (let roster = 10; roster <= 300; roster++) {
      const alike = new Map<string, number>()
      for (let n = 5; n <= roster; n++) {
        const told = JSON.stringify([bandOf(n, roster), halfAnswered(n, roster) ?? 'silent'])
        alike.set(told, (alike.get(told) ?? 0) + 1)
      }
      expect(Math.min(...alike.values()), `a roster of ${roster}`).toBeGreaterThan(1)
    }
  })
})
