import { describe, expect, test } from 'vitest'
import { completeRule, type PolicyVersion, type Rule } from '../../src/domain/policy.ts'
import { marksOf, readShares, unreadChange } from '../../src/domain/policy-marks.ts'
import type { Applied } from '../../src/domain/policy-overrides.ts'
import { UnitTree } from '../../src/domain/units.ts'

const rule = (key: string, decide: number): Rule =>
  completeRule({
    ...{ key, title: key, text: 'Do it.', unit: 'money', currency: 'EUR', reason: 'So.' },
    limits: { decide },
  })
const version = (
  number: number,
  rules: Rule[],
  fields: Partial<PolicyVersion> = {},
): PolicyVersion => ({
  ...{ number, rules, inForceFrom: `2026-01-0${number}`, changeNote: '', publishedAt: 0 },
  ...{
    publishedBy: '',
    isEditorial: false,
    trial: undefined,
    closed: undefined,
    adopts: undefined,
  },
  ...fields,
})
const marks = (
  inForce: PolicyVersion,
  versions: PolicyVersion[],
  applied = new Map<string, Applied>(),
) => {
  const found = marksOf({ version: inForce, rules: inForce.rules, applied }, versions, '2026-01-09')
  return Object.fromEntries([...found].map(([key, { mark }]) => [key, mark]))
}

describe('the change that somebody has to read', () => {
  const first = version(1, [rule('a', 1), rule('b', 1)])
  const second = version(2, [rule('a', 2), rule('b', 1), rule('c', 1)])

  test('is none in the first version', () => expect(marks(first, [first])).toEqual({}))

  test('is the version in which the rule last changed or came', () => {
    const third = version(3, [rule('a', 2), rule('b', 3), rule('c', 1)])
    expect(marks(second, [first, second])).toEqual({ a: 'v2', c: 'v2' })
    expect(marks(third, [third, second, first])).toEqual({ a: 'v2', b: 'v3', c: 'v2' })
  })

  test('is not one of wording, but a new rule is new there too', () => {
    const edited = version(2, [rule('a', 9), rule('b', 1), rule('c', 1)], { isEditorial: true })
    expect(marks(edited, [first, edited])).toEqual({ c: 'v2' })
  })

  test('is a change back, too', () => {
    const back = version(3, [rule('a', 1), rule('b', 1), rule('c', 1)])
    expect(marks(back, [first, second, back]).a).toBe('v3')
  })

  test('leaves out what was withdrawn', () => {
    const closed = { from: '2026-01-02', as: 'withdrawn' } as const
    const third = version(3, [rule('a', 1), rule('b', 1)])
    expect(marks(third, [first, { ...second, closed }, third])).toEqual({})
  })

  test('in a trial is read once, also when all adopt it', () => {
    const trial = version(2, second.rules, { trial: { unitIds: ['x'], until: '2026-01-30' } })
    expect(marks(trial, [first, trial])).toEqual({ a: 'v2', c: 'v2' })
    const adopting = version(3, second.rules, { adopts: 2 })
    expect(marks(adopting, [first, trial, adopting])).toEqual({ a: 'v2', c: 'v2' })
  })

  test('is a unit’s own limits where it has some', () => {
    const applied = { id: 'x', unitId: 'u', fromDay: '2026-01-05', direction: 'wider' } as const
    expect(marks(second, [first, second], new Map([['a', applied]]))).toEqual({ a: 'ox', c: 'v2' })
  })
})

describe('what somebody has not read', () => {
  const mark = (n: number, decide: number) => ({
    ...{ mark: `v${n}`, since: `2026-01-0${n}`, before: rule('a', decide) },
  })
  // 10, then 20, 30 and 40.
  const changes = [mark(2, 10), mark(3, 20), mark(4, 30)]
  const seen = (came: string, ...read: string[]) => {
    const found = unreadChange(rule('a', 40), changes, {
      came,
      hasRead: (one) => read.includes(one),
    })
    return found && [found.change.mark, found.change.before?.limits.decide, found.firstSince]
  }

  test('is told from the rule they know, waiting since the first change', () => {
    expect(seen('')).toEqual(['v4', 10, '2026-01-02'])
    expect(seen('', 'v2')).toEqual(['v4', 20, '2026-01-03'])
    expect(seen('', 'v2', 'v3')).toEqual(['v4', 30, '2026-01-04'])
    expect(seen('2026-01-03')).toEqual(['v4', 20, '2026-01-03'])
  })

  test('is nothing once the last was read, before they came, or when all is as it was', () => {
    expect(seen('', 'v4')).toBeUndefined()
    expect(seen('2026-02-01')).toBeUndefined()
    const again = { came: '', hasRead: () => false }
    expect(unreadChange(rule('a', 10), changes, again)).toBeUndefined()
  })
})

describe('a share', () => {
  const tree = new UnitTree([
    { id: 'all', parentId: undefined, name: 'All' },
    ...['a', 'b', 'c'].map((id) => ({ id, parentId: 'all', name: id })),
  ])
  const people = (read: number, all: number) => Array.from({ length: all }, (_, i) => i < read)
  const shares = (by: Record<string, boolean[]>) =>
    Object.fromEntries(readShares(tree, new Map(Object.entries(by))))

  test('is told from eight people on, in two steps', () => {
    expect(shares({ a: people(7, 7) })).toEqual({})
    expect(shares({ a: people(3, 8) })).toEqual({ a: 'under', all: 'under' })
    expect(shares({ a: people(4, 8) })).toEqual({ a: 'over', all: 'over' })
    expect(shares({ a: people(2, 4), b: people(2, 4) })).toEqual({ all: 'over' })
  })

  test('is not told of a unit whose rest would be a few people', () => {
    expect(shares({ a: people(8, 8), b: people(0, 2) })).toEqual({ a: 'over' })
    expect(shares({ a: people(8, 8), b: people(0, 7) })).toEqual({ a: 'over' })
    expect(shares({ a: people(8, 8), b: people(0, 4), c: people(0, 5) })).toEqual({
      ...{ a: 'over', all: 'under' },
    })
  })
})
