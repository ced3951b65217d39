import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discloseAmounts } from '../../src/domain/decision-amounts.ts'
import type { CountedCall } from '../../src/domain/decision-figures.ts'
import { medianOf, roundAmount } from '../../src/domain/medians.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'

const unit = (id: string, parentId?: string): Unit => ({ id, parentId, name: id })
const TREE = new UnitTree([unit('all'), unit('a', 'all'), unit('b', 'all'), unit('c', 'all')])
const members = ['a', 'b', 'c'].flatMap((unitId) =>
  Array.from({ length: 9 }, (_, i) => ({ id: `${unitId}${i}`, unitId })),
)
const call = (
  authorId: string,
  amountMinor: number | undefined,
  change: Partial<CountedCall> = {},
): CountedCall => ({
  ...{ authorId, unitId: authorId[0]!, situation: 'late', action: 'refund', isUnnamed: false },
  ...{ claimed: 'within', derived: 'within', ruleKey: 'r', resolution: 'alone', hasLesson: false },
  ...{ outcome: undefined, used: undefined, amountMinor, currency: 'EUR' },
  ...change,
})
const disclose = (calls: CountedCall[]) =>
  discloseAmounts(TREE, members, calls, { k: 5, currency: 'EUR' })
const of = (calls: CountedCall[], unitId: string) =>
  disclose(calls).find((one) => one.unitId === unitId)
/** Five authors each of the other teams, so that a's figure may stand. */
const others = ['b', 'c'].flatMap((id) => [0, 1, 2, 3, 4].map((i) => call(`${id}${i}`, 1000)))

test.each([
  [1000, 1000],
  [1200, 1000],
  [1300, 1500],
  [2400, 2000],
  [2500, 3000],
  [3800, 3000],
  [3900, 5000],
  [8400, 10_000],
  [8300, 7000],
  [1, 1],
])('%i cents are told as %i', (minor, told) => expect(roundAmount(minor)).toBe(told))

test('a rounded amount lies within 30 % of what it stands for, and stays where it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 10 ** 9 }), (minor) => {
      expect(Math.abs(roundAmount(minor) / minor - 1)).toBeLessThan(0.3)
      expect(roundAmount(roundAmount(minor))).toBe(roundAmount(minor))
    }),
  )
})

describe('worked out by hand', () => {
  test('the median of authors’ own medians: 10, 20, 25, 40 and 100 give 25, told as 30', () => {
    // The first gave 10 nine times: they weigh no more than anybody else.
    const many = Array.from({ length: 9 }, () => call('a0', 1000))
    const five = [...many, ...[2000, 2500, 4000, 10_000].map((m, i) => call(`a${i + 1}`, m))]
    expect(of([...five, ...others], 'a')).toMatchObject({
      ...{ amountMinor: 3000, currency: 'EUR', band: { low: 5, high: 7 } },
    })
    expect(medianOf([4, 1, 3, 2])).toBe(2.5)
  })

  test('other currencies and calls without money make no author', () => {
    const four = [0, 1, 2, 3].map((i) => call(`a${i}`, 2000))
    const rest = [call('a4', undefined), call('a5', 2000, { currency: 'RON' }), call('a6', 0)]
    expect(of([...four, ...rest, ...others], 'a')).toBeUndefined()
    expect(of([...four, ...rest, call('a7', 2000), ...others], 'a')?.amountMinor).toBe(2000)
  })

  test('those without name count for the whole only, and from ten authors', () => {
    const unnamed = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        call(`${'bc'[i % 2]}${Math.floor(i / 2)}`, 100_000, { isUnnamed: true }),
      )
    const named = [0, 1, 2, 3, 4].map((i) => call(`a${i}`, 1000))
    expect(of([...named, ...unnamed(9)], 'all')?.amountMinor).toBe(1000)
    expect(of([...named, ...unnamed(10)], 'all')?.amountMinor).toBe(100_000)
    expect(of([...named, ...unnamed(10)], 'b')).toBeUndefined()
  })
})

test('no amount is about fewer than five authors, nor is what is between two', () => {
  const some = fc.array(
    fc.record({
      author: fc.integer({ min: 0, max: 26 }),
      amount: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: undefined }),
      isUnnamed: fc.boolean(),
    }),
    { minLength: 10, maxLength: 90 },
  )
  let published = 0
  fc.assert(
    fc.property(some, (drawn) => {
      const calls = drawn.map(({ author, amount, isUnnamed }) =>
        call(members[author]!.id, amount, { isUnnamed }),
      )
      const counted = calls.filter((one) => !one.isUnnamed && one.amountMinor !== undefined)
      const authors = (unitIds: string[]) =>
        new Set(counted.filter((c) => unitIds.includes(c.unitId)).map((c) => c.authorId)).size
      const shown = disclose(calls).map(({ unitId }) => unitId)
      published += shown.length
      const teams = shown.filter((id) => id !== 'all')
      for (const id of teams) expect(authors([id])).toBeGreaterThanOrEqual(5)
      for (let set = 0; set < 2 ** teams.length; set++) {
        const left = ['a', 'b', 'c'].filter((id) => {
          const at = teams.indexOf(id)
          return at < 0 || !((set >> at) & 1)
        })
        if (shown.includes('all')) expect([1, 2, 3, 4]).not.toContain(authors(left))
      }
    }),
    { numRuns: 2_000 },
  )
  expect(published).toBeGreaterThan(1_000)
})
