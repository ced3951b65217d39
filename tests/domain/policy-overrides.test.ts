import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeRule, type Limits, type StoredRule } from '../../src/domain/policy.ts'
import {
  applyOverrides,
  directionOf,
  type Override,
  type Replacement,
  refusalOf,
} from '../../src/domain/policy-overrides.ts'
import { UnitTree } from '../../src/domain/units.ts'

const rule = (fields: Partial<StoredRule> = {}) =>
  completeRule({
    ...{ key: 'a', title: 'A', text: 'Do it.', unit: 'money', currency: 'EUR', reason: 'So.' },
    ...{ limits: { decide: 10, tell: 20, ask: 30 } },
    ...fields,
  })
const own = (limits: Limits, conditions: string[] = []): Replacement => ({
  ...{ limits, conditions, reason: '', unit: 'money', currency: 'EUR' },
})

describe('a replacement beside the organisation’s rule', () => {
  test.each<[Limits, string]>([
    [{ decide: 10, tell: 20, ask: 30 }, 'same'],
    [{ decide: 11, tell: 20, ask: 30 }, 'wider'],
    [{ decide: 10, tell: 20 }, 'narrower'],
    [{ decide: 30 }, 'wider'],
    [{ decide: 5, tell: 20, ask: 40 }, 'other'],
    [{ ask: 30 }, 'narrower'],
    [{}, 'narrower'],
  ])('%j is %s', (limits, direction) => {
    expect(directionOf(rule(), own(limits))).toBe(direction)
  })

  test('without a number, a freer zone is wider', () => {
    const always = rule({ unit: 'always', currency: undefined, limits: { ask: true } })
    expect(directionOf(always, own({ decide: true }))).toBe('wider')
    expect(directionOf(always, own({}))).toBe('narrower')
  })

  test('a condition more is narrower, one less wider', () => {
    const limits = { decide: 10, tell: 20, ask: 30 }
    expect(directionOf(rule(), own(limits, ['A photo']))).toBe('narrower')
    expect(directionOf(rule({ conditions: ['A photo'] }), own(limits))).toBe('wider')
  })

  test('a locked rule, a floor and another unit of counting refuse', () => {
    const less = own({ decide: 5 })
    expect(refusalOf(rule(), less)).toBeUndefined()
    expect(refusalOf(rule({ override: 'locked' }), own({ decide: 99 }))).toBe('locked')
    expect(refusalOf(rule({ override: 'floor' }), less)).toBe('narrower')
    expect(refusalOf(rule({ override: 'floor' }), own({ decide: 30 }))).toBeUndefined()
    expect(refusalOf(rule({ currency: 'RON' }), own({ decide: 30 }))).toBe('other-unit')
  })
})

const tree = new UnitTree([
  { id: 'root', parentId: undefined, name: 'Root' },
  { id: 'east', parentId: 'root', name: 'East' },
  { id: 'team', parentId: 'east', name: 'Team' },
  { id: 'other', parentId: 'root', name: 'Other' },
])
const row = (unitId: string, fromDay: string, decide: number | undefined, at = 0): Override => ({
  ...{ id: `${unitId} ${fromDay} ${at}`, unitId, ruleKey: 'a', fromDay, publishedAt: at },
  replacement: decide === undefined ? undefined : own({ decide }),
})
const decides = (rows: Override[], unitId: string | undefined, day: string, fields = {}) =>
  applyOverrides([rule(fields)], rows, { tree, unitId, day }).rules[0]!.limits.decide

describe('the rule that holds in a unit', () => {
  test('is the nearest up the tree, of the latest day that has come', () => {
    const rows = [row('east', '2026-01-02', 40), row('team', '2026-01-05', 50)]
    expect(decides(rows, 'team', '2026-01-01')).toBe(10)
    expect(decides(rows, 'team', '2026-01-04')).toBe(40)
    expect(decides(rows, 'team', '2026-01-05')).toBe(50)
    expect(decides(rows, 'east', '2026-01-05')).toBe(40)
    expect(decides(rows, 'other', '2026-01-05')).toBe(10)
    expect(decides(rows, undefined, '2026-01-05')).toBe(10)
  })

  test('is the one published last where two have one day, and the next above where one ended', () => {
    const rows = [row('team', '2026-01-02', 40, 1), row('team', '2026-01-02', 45, 2)]
    expect(decides(rows, 'team', '2026-01-03')).toBe(45)
    const ended = [...rows, row('team', '2026-01-04', undefined, 3), row('east', '2026-01-01', 33)]
    expect(decides(ended, 'team', '2026-01-03')).toBe(45)
    expect(decides(ended, 'team', '2026-01-04')).toBe(33)
  })

  test('is the organisation’s as soon as that is locked', () => {
    expect(
      decides([row('team', '2026-01-01', 40)], 'team', '2026-01-02', { override: 'locked' }),
    ).toBe(10)
  })

  test('lets nobody go further without an answer than may be asked', () => {
    const given = rule({ ifNoAnswer: 30 })
    const { rules } = applyOverrides([given], [row('team', '2026-01-01', 12)], {
      ...{ tree, unitId: 'team', day: '2026-01-02' },
    })
    expect(rules[0]!.ifNoAnswer).toBe(12)
  })

  test('stays in the history of a unit that is gone, and holds nowhere', () => {
    const rows = [row('gone', '2026-01-01', 40)]
    for (const { id } of tree.units) expect(decides(rows, id, '2026-01-02')).toBe(10)
    expect(decides(rows, 'gone', '2026-01-02')).toBe(10)
  })
})

test('a unit is never above itself, so that limits cannot go in circles', () => {
  expect(
    () =>
      new UnitTree([
        { id: 'a', parentId: 'b', name: 'A' },
        { id: 'b', parentId: 'a', name: 'B' },
      ]),
  ).toThrow('one root')
  const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(parents, (picks) => {
      const units = picks.map((pick, i) => ({
        ...{ id: `u${i + 1}`, parentId: `u${pick % (i + 1)}`, name: `${i}` },
      }))
      const any = new UnitTree([{ id: 'u0', parentId: undefined, name: 'root' }, ...units])
      for (const { id } of any.units) {
        const line = any.lineOf(id).map((unit) => unit.id)
        expect(new Set(line).size).toBe(line.length)
        expect(line.at(-1)).toBe('u0')
      }
    }),
  )
})
