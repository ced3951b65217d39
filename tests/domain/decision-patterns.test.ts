import { describe, expect, test } from 'vitest'
import { measureConsistency } from '../../src/domain/consistency.ts'
import type { CountedCall } from '../../src/domain/decision-figures.ts'
import { findPatterns } from '../../src/domain/decision-patterns.ts'
import { wilson } from '../../src/domain/wilson.ts'

const call = (author: number, change: Partial<CountedCall> = {}): CountedCall => ({
  ...{ authorId: `p${author}`, unitId: 'a', situation: 'late', action: 'refund' },
  ...{ isUnnamed: false, claimed: 'within', derived: 'within', ruleKey: 'r', resolution: 'alone' },
  ...{
    hasLesson: false,
    outcome: undefined,
    used: undefined,
    amountMinor: undefined,
    currency: undefined,
  },
  ...change,
})
/** Ten calls by five authors, two each. */
const ten = (change: (i: number) => Partial<CountedCall>) =>
  Array.from({ length: 10 }, (_, i) => call(i % 5, change(i)))
const find = (calls: CountedCall[], about = {}) =>
  findPatterns(calls, { roster: 40, unusedRules: [], feltLow: false, fewest: 5, ...about })
const kinds = (calls: CountedCall[], about = {}) => find(calls, about).map(({ kind }) => kind)

describe('patterns', () => {
  test('beyond, ten calls of five authors, eight of ten held: raise the limit', () => {
    const beyond = ten((i) => ({ derived: 'beyond', outcome: i < 8 ? 'held' : 'left' }))
    expect(find(beyond)).toEqual([
      // p = .8 for n = 5, the lower edge of the authors' band.
      {
        kind: 'raise-limit',
        about: 'r',
        value: 80,
        ...wilson(80, 5),
        unknown: 0,
        band: { low: 5, high: 7 },
      },
    ])
    expect(kinds(beyond.slice(0, 9))).toEqual([])
    expect(kinds(ten((i) => ({ derived: 'beyond', outcome: i < 7 ? 'held' : 'left' })))).toEqual([])
    expect(kinds(beyond.map((c, i) => ({ ...c, authorId: `p${i % 4}` })))).toEqual([])
  })

  test('silence is not known to have held', () => {
    expect(kinds(ten(() => ({ derived: 'beyond', outcome: 'silent' })))).toEqual([])
  })

  test('five calls on which policy is silent: write a rule, named by its situation', () => {
    const silent = [0, 1, 2, 3, 4].map((i) => call(i, { derived: 'silent', ruleKey: undefined }))
    expect(find(silent)).toMatchObject([{ kind: 'write-rule', about: 'late' }])
    expect(kinds(silent.slice(1))).toEqual([])
  })

  test('asked again and again, and granted: let agents decide', () => {
    const asked = ten(() => ({ derived: 'beyond', resolution: 'escalated', outcome: undefined }))
    expect(kinds(asked)).toEqual(['delegate'])
  })

  test('a quarter in the top tenth of the limit: the limit binds', () => {
    expect(kinds(ten((i) => ({ used: i < 3 ? 0.95 : 0.4 })))).toEqual(['limit-binds'])
    expect(kinds(ten((i) => ({ used: i < 2 ? 0.95 : 0.4 })))).toEqual([])
  })

  test('within, and three of ten came back: mend the rule', () => {
    expect(kinds(ten((i) => ({ outcome: i < 3 ? 'reopened' : 'held' })))).toEqual(['fix-rule'])
  })

  test('a rule nobody uses where few know what they may give: teach it', () => {
    const about = { unusedRules: ['quiet'], feltLow: true }
    expect(
      find(
        ten(() => ({})),
        about,
      ),
    ).toMatchObject([{ kind: 'teach', about: 'quiet' }])
    expect(
      kinds(
        ten(() => ({})),
        { ...about, feltLow: false },
      ),
    ).toEqual([])
  })

  test('nothing is said of five authors beside one to four others', () => {
    const silent = [0, 1, 2, 3, 4].map((i) => call(i, { derived: 'silent', ruleKey: undefined }))
    const others = (n: number) => Array.from({ length: n }, (_, i) => call(10 + i))
    expect(kinds([...silent, ...others(4)])).toEqual([])
    expect(kinds([...silent, ...others(5)])).toEqual(['write-rule'])
  })
})

describe('consistency', () => {
  const team = (unitId: string, actions: string[], amountMinor = 1000) =>
    actions.map((action, i) => call(i, { authorId: `${unitId}${i}`, unitId, action, amountMinor }))

  test('two teams that do the opposite differ always across and never within', () => {
    const calls = [...team('a', Array(5).fill('refund')), ...team('b', Array(5).fill('refusal'))]
    expect(measureConsistency(calls, 5)).toEqual([
      { situation: 'late', across: 100, within: 0, ratio: 1 },
    ])
  })

  test('worked out by hand: 3 of 5 refund in both teams', () => {
    const mix = ['refund', 'refund', 'refund', 'refusal', 'refusal']
    // Across: 1 − (.6² + .4²) = .48; within, of 10 pairs 3·2 differ: .6. Rounded to 5: 50 and 60.
    expect(measureConsistency([...team('a', mix), ...team('b', mix, 2000)], 5)).toEqual([
      { situation: 'late', across: 50, within: 60, ratio: 2 },
    ])
  })

  test('teams of four authors are left out, and one team alone says nothing', () => {
    const five = team('a', Array(5).fill('refund'))
    expect(measureConsistency([...five, ...team('b', Array(4).fill('refund'))], 5)).toEqual([])
    // Where six are needed, five are too few.
    expect(measureConsistency([...five, ...team('b', Array(5).fill('refund'))], 6)).toEqual([])
  })
})

test('Wilson’s interval as printed in textbooks: 8 of 10 is 49 to 94 %', () => {
  expect(wilson(80, 10)).toEqual({ low: 49, high: 95 })
  expect(wilson(0, 10)).toEqual({ low: 0, high: 28 })
  expect(wilson(100, 5)).toEqual({ low: 56, high: 100 })
})
