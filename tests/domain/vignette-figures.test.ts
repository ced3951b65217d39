import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unionsOf } from '../../src/domain/disclosure.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'
import {
  type CaseAnswer,
  type CaseFigure,
  discloseCase,
  mostChosen,
  talliesOf,
} from '../../src/domain/vignette-figures.ts'
import { CHOICES, type Choice } from '../../src/domain/vignettes.ts'
import { wilson } from '../../src/domain/wilson.ts'
import { checkSpan } from '../support/block-rule.ts'
import { organisations } from '../support/trees.ts'

const unit = (id: string, parentId?: string): Unit => ({ id, parentId, name: id })
const TREE = new UnitTree([unit('all'), unit('a', 'all'), unit('b', 'all'), unit('c', 'all')])
const ROSTER = ['a', 'b', 'c'].flatMap((unitId) =>
  Array.from({ length: 9 }, (_, i) => ({ id: `${unitId}${i}`, unitId })),
)

const answer = (unitId: string, choice: Choice, amountMinor?: number): CaseAnswer => ({
  ...{ unitId, choice, amountMinor },
})
const several = (n: number, unitId: string, choice: Choice, amountMinor?: number) =>
  Array.from({ length: n }, () => answer(unitId, choice, amountMinor))
const disclose = (answers: CaseAnswer[]) => discloseCase(TREE, ROSTER, answers, 5)
const valueIn = (answers: CaseAnswer[], unitId: string, measure: string) =>
  disclose(answers).find((one) => one.unitId === unitId && one.measure === measure)?.value

describe('worked out by hand', () => {
  // a: 4 refund, 1 refusal. b: 5 refusal. c: 3 refund, 3 ask.
  const answers = [
    ...several(4, 'a', 'refund'),
    answer('a', 'refusal'),
    ...several(5, 'b', 'refusal'),
    ...several(3, 'c', 'refund'),
    ...several(3, 'c', 'ask'),
  ]

  test('shares: 4 of 5 are 80 %, 7 of 16 are 45 %, with Wilson’s interval of the band’s edge', () => {
    const found = disclose(answers).find((one) => one.unitId === 'a' && one.measure === 'refund')
    expect(found).toMatchObject({ value: 80, ...wilson(80, 5), band: { low: 5, high: 7 } })
    expect(valueIn(answers, 'a', 'refusal')).toBe(20)
    expect(valueIn(answers, 'a', 'ask')).toBeUndefined()
    expect(valueIn(answers, 'all', 'refund')).toBe(45)
    expect(mostChosen(disclose(answers).filter(({ unitId }) => unitId === 'a'))).toEqual({
      ...{ choices: ['refund'], value: 80 },
    })
  })

  test('what as many would do is told together', () => {
    const at = (measure: CaseFigure['measure'], value: number) =>
      ({ unitId: 'a', measure, value }) as CaseFigure
    const figures = [at('refund', 35), at('exception', 35), at('refusal', 30), at('differ', 70)]
    expect(mostChosen(figures)).toEqual({ choices: ['refund', 'exception'], value: 35 })
    expect(mostChosen([])).toBeUndefined()
  })

  test('two people of a: alike in 6 of 10 pairs; of c in 6 of 15; of b always', () => {
    expect(valueIn(answers, 'a', 'differ')).toBe(40)
    expect(valueIn(answers, 'b', 'differ')).toBe(10)
    expect(valueIn(answers, 'c', 'differ')).toBe(60)
    // All sixteen: 7 refund, 6 refusal, 3 ask: alike in 21 + 15 + 3 of 120 pairs.
    expect(valueIn(answers, 'all', 'differ')).toBe(70)
  })

  test('within teams (0.4 + 0 + 0.6) / 3, across them (0.8 + 0.6 + 1) / 3', () => {
    // a with b: alike 1/5 · 1; a with c: 4/5 · 1/2; b with c: never.
    expect(valueIn(answers, 'all', 'within')).toBe(35)
    expect(valueIn(answers, 'all', 'across')).toBe(80)
    expect(valueIn(answers, 'a', 'within')).toBeUndefined()
  })

  test('a team of four is withheld and counts with others above it', () => {
    const few = [...several(4, 'a', 'refund'), ...several(6, 'b', 'ask')]
    expect(disclose(few).filter(({ unitId }) => unitId === 'a')).toEqual([])
    expect(valueIn(few, 'all', 'refund')).toBe(40)
    // One team alone has nothing across.
    expect(valueIn(few, 'all', 'across')).toBeUndefined()
    expect(disclose(several(4, 'a', 'refund'))).toEqual([])
  })

  test('amounts go by themselves: four of them are withheld, five give about their median', () => {
    const refunds = (n: number) => [
      ...[1000, 4000, 4300, 9000, 20_000].slice(0, n).map((minor) => answer('a', 'refund', minor)),
      ...several(5 - n, 'a', 'refund'),
      ...several(5, 'b', 'refund', 3000),
      ...several(5, 'c', 'refund', 3000),
    ]
    expect(valueIn(refunds(5), 'a', 'median')).toBe(5000)
    expect(valueIn(refunds(4), 'a', 'median')).toBeUndefined()
    expect(valueIn(refunds(4), 'a', 'refund')).toBe(90)
    expect(valueIn(refunds(4), 'all', 'median')).toBe(3000)
  })

  test('who moved away after answering counts where they answered', () => {
    const moved = [...several(11, 'a', 'refund'), ...several(5, 'b', 'ask')]
    expect(valueIn(moved, 'a', 'refund')).toBe(90)
    expect(valueIn(moved, 'all', 'refund')).toBe(70)
  })
})

test('nothing published isolates fewer than five people, whatever teams and answers', () => {
  let published = 0
  const rolls = fc.infiniteStream(fc.nat({ max: 999 }))
  fc.assert(
    fc.property(organisations(12), rolls, fc.integer({ min: 5, max: 7 }), (built, stream, k) => {
      const roll = (below: number) => stream.next().value! % below
      const { tree, people } = built
      const roster = people.map(({ id, unitId }) => ({ id, unitId }))
      const answers = roster.flatMap(({ unitId }) => {
        if (roll(10) > 6) return []
        const amountMinor = roll(2) === 0 ? roll(9000) : undefined
        return [answer(unitId, CHOICES[roll(CHOICES.length)]!, amountMinor)]
      })
      const withAmount = answers.filter(({ amountMinor }) => amountMinor !== undefined)
      const figures = discloseCase(tree, roster, answers, k)
      const unitsOf = (isOne: (measure: string) => boolean) =>
        new Set(figures.filter(({ measure }) => isOne(measure)).map(({ unitId }) => unitId))
      for (const [of, isOne] of [
        [answers, (measure: string) => measure !== 'median'],
        [withAmount, (measure: string) => measure === 'median'],
      ] as const) {
        const tallies = talliesOf(tree, roster, of, k)
        // Brute force over all groups of cells.
        checkSpan(
          tree,
          tallies.map(({ cell, answers: own }) => ({ cell, answers: own.map(() => ({})) })),
          k,
        )
        const unions = unionsOf(tree, tallies, k)
        // What is published is of these unions and nothing else.
        expect(unitsOf(isOne)).toEqual(new Set(unions.map(({ unitId }) => unitId)))
        published += unions.length
      }
      // Chances across teams are made of teams that have figures of their own.
      const shown = unitsOf((measure) => measure === 'differ')
      const teams = [...shown].filter((id) => tree.isLeaf(id))
      for (const { unitId, measure } of figures) {
        if (measure !== 'across') continue
        const inside = teams.filter((id) => tree.isWithin(id, unitId))
        expect(inside.length).toBeGreaterThanOrEqual(2)
        for (const id of inside) {
          const n = answers.filter((one) => one.unitId === id).length
          expect(n).toBeGreaterThanOrEqual(k)
        }
      }
      for (const { measure, value, band } of figures) {
        expect(band.high ?? k).toBeGreaterThanOrEqual(k)
        if (measure !== 'median') expect(value % 5).toBe(0)
        if (measure !== 'median' && band.low < 30)
          expect(value).toSatisfy((v) => v >= 10 && v <= 90)
      }
    }),
    { numRuns: 300 },
  )
  expect(published).toBeGreaterThan(300)
})
