import { describe, expect, test } from 'vitest'
import type { PolicyVersion } from '../../src/domain/policy.ts'
import type { Override } from '../../src/domain/policy-overrides.ts'
import { reviewPeriods, reviewUnits } from '../../src/domain/proposal-review.ts'
import {
  canOpenDraft,
  isReviewDue,
  parseReview,
  stateAfterWithdrawal,
} from '../../src/domain/proposals.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'
import { ruleOf } from '../support/policy.ts'

const unit = (id: string, parentId?: string): Unit => ({ id, parentId, name: id })
const TREE = new UnitTree([
  ...[unit('all'), unit('east', 'all'), unit('west', 'all')],
  ...[unit('a', 'east'), unit('b', 'east'), unit('c', 'west')],
])

const versionOf = (change: Partial<PolicyVersion> = {}): PolicyVersion => ({
  ...{ number: 2, inForceFrom: '2026-03-02', changeNote: '', publishedAt: 0, publishedBy: 'x' },
  ...{ rules: [ruleOf()], isEditorial: false, trial: undefined, closed: undefined },
  adopts: undefined,
  ...change,
})

// Periods begin on 2026-02-23 and every 28 days: 2026-01-26, 2025-12-29, 2025-12-01 before it.
describe('periods', () => {
  test('a change at the start of one divides them without a rest', () => {
    const { before, since, isTorn } = reviewPeriods('2026-02-23', '2026-04-24')
    expect(isTorn).toBe(false)
    expect(before.map(({ from }) => from)).toEqual(['2025-12-01', '2025-12-29', '2026-01-26'])
    // The second since has closed on the 20th of April, the third has not.
    expect(since.map(({ from }) => from)).toEqual(['2026-02-23', '2026-03-23'])
  })

  test('the one in which it began midway belongs to neither side; three since at most', () => {
    const torn = reviewPeriods('2026-02-24', '2026-12-31')
    expect(torn.isTorn).toBe(true)
    expect(torn.before.at(-1)!.until).toBe('2026-02-23')
    expect(torn.since.map(({ from }) => from)).toEqual(['2026-03-23', '2026-04-20', '2026-05-18'])
    expect(reviewPeriods('2026-02-24', '2026-03-30').since).toEqual([])
  })
})

describe('units', () => {
  const of = (
    version: PolicyVersion,
    { base, overrides = [] }: { base?: PolicyVersion; overrides?: Override[] } = {},
  ) => {
    const { meant, beside, why } = reviewUnits(version, base, { tree: TREE, overrides })
    return { meant: meant.map(({ id }) => id), beside: beside.map(({ id }) => id), why }
  }
  const trial = (...unitIds: string[]) => versionOf({ trial: { unitIds, until: '2026-06-01' } })
  const own = (unitId: string, change: Partial<Override> = {}): Override => ({
    ...{ id: `o-${unitId}`, unitId, ruleKey: 'goodwill', fromDay: '2026-01-05', publishedAt: 1 },
    replacement: {
      ...{ limits: { decide: 1000 }, conditions: [], reason: '', unit: 'money', currency: 'EUR' },
    },
    ...change,
  })

  test('a trial is set beside the other units under the same one', () => {
    expect(of(trial('a'))).toEqual({ meant: ['a'], beside: ['b'], why: 'trial' })
    expect(of(trial('a', 'b'))).toEqual({ meant: ['a', 'b'], beside: [], why: 'trial' })
    expect(of(trial('east'))).toEqual({ meant: ['east'], beside: ['west'], why: 'trial' })
    // What holds a unit of the trial itself is nothing to compare with; units that are gone neither.
    expect(of(trial('west', 'a', 'gone')).beside).toEqual(['b'])
  })

  test('a change for everybody is set beside units whose own limits stand in its place', () => {
    const base = versionOf({ number: 1, rules: [ruleOf({ limits: { decide: 100 } })] })
    expect(of(versionOf(), { base })).toEqual({ meant: ['all'], beside: [], why: 'own' })
    expect(of(versionOf(), { base, overrides: [own('east')] }).beside).toEqual(['east'])
    const late = own('east', { fromDay: '2026-03-03' })
    expect(of(versionOf(), { base, overrides: [late] }).beside).toEqual([])
    // With another rule changed that it has no limits of its own on, the change was for it too.
    const two = versionOf({ rules: [ruleOf(), ruleOf({ key: 'other' })] })
    expect(of(two, { base, overrides: [own('east')] }).beside).toEqual([])
  })
})

describe('what follows', () => {
  test('a review needs its choice and its reason', () => {
    expect(parseReview({})).toEqual({ ok: false, errors: ['verdict', 'text'] })
    expect(parseReview({ verdict: 'burn', text: 'because' })).toMatchObject({
      errors: ['verdict'],
    })
    expect(parseReview({ verdict: 'keep', text: ' abc ' })).toMatchObject({ errors: ['text'] })
    expect(parseReview({ verdict: 'keep', text: 'x'.repeat(281) })).toMatchObject({ ok: false })
    const step = { state: 'reviewed', verdict: 'adjust', text: 'Less, but for all.' }
    const form = { verdict: 'adjust', text: ' Less, but for all. ' }
    expect(parseReview(form)).toEqual({ ok: true, step })
  })

  test('it is due from its day on, while it is in force or on trial', () => {
    const at = (state: 'trial' | 'in_force' | 'reviewed', reviewOn: string | null) =>
      isReviewDue({ state, tied: null, reviewOn }, '2026-05-01')
    expect([at('in_force', '2026-05-01'), at('trial', '2026-04-30')]).toEqual([true, true])
    expect([at('in_force', '2026-05-02'), at('reviewed', '2026-05-01')]).toEqual([false, false])
    expect(at('in_force', null)).toBe(false)
  })

  test('a draft is opened again after adjust and revert, not after keep', () => {
    const can = (verdict: 'keep' | 'adjust' | 'revert' | undefined) =>
      canOpenDraft({ state: 'reviewed', tied: null }, verdict)
    expect(([undefined, 'keep', 'adjust', 'revert'] as const).map(can)).toEqual([
      ...[false, false, true, true],
    ])
    expect(canOpenDraft({ state: 'accepted', tied: 'draft' }, undefined)).toBe(false)
    expect(canOpenDraft({ state: 'declined', tied: null }, undefined)).toBe(false)
  })

  test('what a withdrawn version brought is accepted, what it tried is looked into again', () => {
    expect(stateAfterWithdrawal('in_force')).toBe('accepted')
    expect(stateAfterWithdrawal('trial')).toBe('gathering')
    expect(stateAfterWithdrawal('accepted')).toBe('accepted')
  })
})
