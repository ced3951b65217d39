import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CountedCall,
  discloseDecisions,
  meanShare,
  withoutFewUnnamed,
} from '../../src/domain/decision-figures.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'
import { wilson } from '../../src/domain/wilson.ts'

const unit = (id: string, parentId?: string): Unit => ({ id, parentId, name: id })
const TREE = new UnitTree([unit('all'), unit('a', 'all'), unit('b', 'all'), unit('c', 'all')])

const call = (
  authorId: string,
  unitId: string,
  change: Partial<CountedCall> = {},
): CountedCall => ({
  ...{ authorId, unitId, situation: 'late', action: 'refund', isUnnamed: false },
  ...{ claimed: 'within', derived: 'within', ruleKey: 'r', resolution: 'alone', hasLesson: false },
  ...{ outcome: undefined, used: undefined, amountMinor: undefined, currency: undefined },
  ...change,
})
const members = ['a', 'b', 'c'].flatMap((unitId) =>
  Array.from({ length: 9 }, (_, i) => ({ id: `${unitId}${i}`, unitId })),
)
const disclose = (calls: CountedCall[], told: CountedCall[] = []) =>
  discloseDecisions(TREE, members, { calls, told }, 5)
const valueIn = (calls: CountedCall[], unitId: string, measure: string) =>
  disclose(calls).find((s) => s.unitId === unitId && s.measure === measure)?.value
/** Five authors each of the other teams: a team's figure stands only where none is carried into it. */
const others = (change: Partial<CountedCall> = {}) =>
  ['b', 'c'].flatMap((id) => [0, 1, 2, 3, 4].map((i) => call(`${id}${i}`, id, change)))

describe('worked out by hand', () => {
  // Five authors of a; the first logged four calls, two of them beyond, the others one each within.
  const five = [
    ...['within', 'within', 'beyond', 'beyond'].map((claimed) =>
      call('a0', 'a', { claimed: claimed as 'within' }),
    ),
    ...[1, 2, 3, 4].map((i) => call(`a${i}`, 'a')),
    ...others(),
  ]

  test('each author weighs one: (0.5 + 0 + 0 + 0 + 0) / 5 = 10 % beyond, not 2 of 8', () => {
    expect(valueIn(five, 'a', 'claimed-beyond')).toBe(10)
    expect(valueIn(five, 'a', 'claimed-within')).toBe(90)
    expect(valueIn(five, 'a', 'settled-alone')).toBe(100)
  })

  test('a mean just between two steps is the same in whatever order authors come', () => {
    const author = (beyond: number, of: number) =>
      Array.from({ length: of }, (_, i) => call('a0', 'a', i < beyond ? { claimed: 'beyond' } : {}))
    // (1 + 2/3 + 2/3 + 1/3 + 1/3 + 0 + 0 + 0) / 8 = 37.5 %.
    const eight = [
      [1, 1],
      [2, 3],
      [2, 3],
      [1, 3],
      [1, 3],
      [0, 1],
      [0, 2],
      [0, 1],
    ].map(([n, of]) => author(n!, of!))
    fc.assert(
      fc.property(fc.shuffledSubarray(eight, { minLength: 8 }), (authors) => {
        expect(meanShare(authors, ({ claimed }) => claimed === 'beyond')).toBe(37.5)
      }),
    )
  })

  test('the interval is Wilson’s for the lower edge of the band: 10 % of 5', () => {
    const share = disclose(five).find((s) => s.unitId === 'a' && s.measure === 'claimed-beyond')
    expect(share).toMatchObject({ value: 10, band: { low: 5, high: 7 } })
    expect(share).toMatchObject(wilson(10, 5))
  })

  test('claimed and derived are set against each other', () => {
    const calls = [
      call('a0', 'a', { claimed: 'beyond', derived: 'within' }),
      call('a1', 'a', { claimed: 'within', derived: 'beyond' }),
      call('a2', 'a', { claimed: 'silent', derived: 'silent' }),
      call('a3', 'a'),
      call('a4', 'a'),
      call('a5', 'a', { derived: 'unsure' }),
      ...others(),
    ]
    expect(valueIn(calls, 'a', 'freedom-unknown')).toBe(20)
    expect(valueIn(calls, 'a', 'limit-unclear')).toBe(20)
    expect(valueIn(calls, 'a', 'agrees')).toBe(60)
  })

  test('silence is an outcome of its own and no good one', () => {
    const told = (['held', 'held', 'silent', 'reopened', 'came_back'] as const).map((outcome, i) =>
      call(`a${i}`, 'a', { outcome }),
    )
    const shares = disclose([], [...told, ...others({ outcome: 'held' })]).filter(
      (s) => s.unitId === 'a',
    )
    const value = (measure: string) => shares.find((s) => s.measure === measure)?.value
    expect([value('good'), value('bad'), value('silent')]).toEqual([60, 20, 20])
  })

  test('a team of four authors is withheld, and counts with another above it', () => {
    const calls = [
      ...[0, 1, 2, 3].map((i) => call(`a${i}`, 'a')),
      ...[0, 1, 2, 3, 4].map((i) => call(`b${i}`, 'b')),
      call('c0', 'c'),
    ]
    expect(valueIn(calls, 'a', 'settled-alone')).toBeUndefined()
    expect(valueIn(calls, 'c', 'settled-alone')).toBeUndefined()
    expect(valueIn(calls, 'all', 'settled-alone')).toBe(100)
  })

  test('records without name count for the whole only, and from ten authors', () => {
    const named = [0, 1, 2, 3, 4].map((i) => call(`a${i}`, 'a'))
    const unnamed = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        call(`${'bc'[i % 2]}${Math.floor(i / 2)}`, 'bc'[i % 2]!, {
          isUnnamed: true,
          claimed: 'beyond',
        }),
      )
    expect(valueIn([...named, ...unnamed(9)], 'all', 'claimed-beyond')).toBe(0)
    expect(valueIn([...named, ...unnamed(10)], 'all', 'claimed-beyond')).toBe(65)
    expect(valueIn([...named, ...unnamed(10)], 'b', 'claimed-beyond')).toBeUndefined()
  })
})

test('nothing published is about fewer than five authors, nor is what is between two of it', () => {
  const some = fc.array(
    fc.record({
      author: fc.integer({ min: 0, max: 26 }),
      isUnnamed: fc.boolean(),
      derived: fc.constantFrom('within', 'beyond', 'unsure'),
    }),
    { minLength: 10, maxLength: 90 },
  )
  let published = 0
  fc.assert(
    fc.property(some, (drawn) => {
      const calls = drawn.map(({ author, isUnnamed, derived }) => {
        const { id, unitId } = members[author]!
        return call(id, unitId, { isUnnamed, derived: derived as 'within' })
      })
      for (const measure of ['claimed-within', 'agrees'] as const) {
        const counted = calls.filter(
          (c) => !c.isUnnamed && (measure !== 'agrees' || c.derived !== 'unsure'),
        )
        const authors = (unitIds: string[]) =>
          new Set(counted.filter((c) => unitIds.includes(c.unitId)).map((c) => c.authorId)).size
        const shown = disclose(calls)
          .filter((share) => share.measure === measure)
          .map((share) => share.unitId)
        published += shown.length
        const teams = shown.filter((id) => id !== 'all')
        for (const id of teams) expect(authors([id])).toBeGreaterThanOrEqual(5)
        // The whole less any teams shown beside it.
        for (let set = 0; set < 2 ** teams.length; set++) {
          const left = ['a', 'b', 'c'].filter((id) => {
            const at = teams.indexOf(id)
            return at < 0 || !((set >> at) & 1)
          })
          if (shown.includes('all')) expect([0, 1, 2, 3, 4].slice(1)).not.toContain(authors(left))
        }
      }
    }),
    { numRuns: 2_000 },
  )
  expect(published).toBeGreaterThan(2_000)
})

test('records without name are left out of everything until ten people wrote them', () => {
  const written = (n: number) =>
    Array.from({ length: n }, (_, i) => call(`a${i}`, 'a', { isUnnamed: true }))
  expect(withoutFewUnnamed([...written(9), ...written(9), ...others()])).toEqual(others())
  expect(withoutFewUnnamed(written(10))).toHaveLength(10)
})
