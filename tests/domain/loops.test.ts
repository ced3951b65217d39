import { describe, expect, test } from 'vitest'
import { COACHING_STATES, movesOf, daysLate as replyLate } from '../../src/domain/coaching.ts'
import { shareHelped } from '../../src/domain/pledge-marks.ts'
import { daysLate, nextStates, PLEDGE_STATES, parseStep } from '../../src/domain/pledges.ts'
import { addWorkingDays } from '../../src/domain/working-days.ts'

describe('working days', () => {
  test.each([
    ['2026-11-23', [], '2026-11-25'],
    ['2026-11-26', [], '2026-11-30'],
    ['2026-11-28', [], '2026-12-01'],
    ['2026-11-30', ['2026-12-01'], '2026-12-03'],
  ])('two after %s without %j', (day, holidays, expected) => {
    expect(addWorkingDays(day, 2, holidays)).toBe(expected)
  })
})

describe('coaching', () => {
  test('only the lead answers, only the author goes on, and a closed one stays closed', () => {
    expect(COACHING_STATES.filter((state) => movesOf(state, 'lead').length > 0)).toEqual(['asked'])
    expect(movesOf('closed', 'author')).toEqual([])
    expect(movesOf('offered', 'author')).toEqual(['asked', 'not_now'])
  })

  test('a reply is late from the day after it was due, and only while it is owed', () => {
    expect(replyLate({ state: 'asked', dueOn: '2026-11-25' }, '2026-11-25')).toBe(0)
    expect(replyLate({ state: 'asked', dueOn: '2026-11-25' }, '2026-11-27')).toBe(2)
    expect(replyLate({ state: 'answered', dueOn: '2026-11-25' }, '2026-11-27')).toBe(0)
  })
})

describe('what was said and done', () => {
  test('nothing goes back, and whatever is open can be declined', () => {
    for (const state of PLEDGE_STATES) {
      const at = PLEDGE_STATES.indexOf(state)
      for (const next of nextStates(state))
        expect(next === 'declined' || PLEDGE_STATES.indexOf(next) >= at).toBe(true)
    }
    expect(nextStates('done')).toEqual(['checked'])
    expect(nextStates('declined')).toEqual([])
    expect(nextStates('heard')).toContain('declined')
  })

  test('a first answer is late after 14 days, a plan after its day', () => {
    const heard = { state: 'heard', heardOn: '2026-11-01', dueOn: null } as const
    expect(daysLate(heard, '2026-11-15')).toBe(0)
    expect(daysLate(heard, '2026-11-18')).toBe(3)
    const planned = { ...heard, state: 'planned', dueOn: '2026-11-20' } as const
    expect(daysLate(planned, '2026-11-22')).toBe(2)
    expect(daysLate({ ...planned, state: 'done' }, '2026-12-22')).toBe(0)
  })

  test('a plan needs somebody in charge and a day; not doing needs its reason', () => {
    const at = { from: 'heard', owners: ['o'], today: '2026-11-23' } as const
    const step = { text: 'an evening lead answers', owner: 'o', dueOn: '2026-12-01' }
    expect(parseStep({ ...step, state: 'planned' }, at).ok).toBe(true)
    expect(parseStep({ state: 'planned', text: step.text }, at)).toEqual({
      ok: false,
      errors: ['owner', 'dueOn'],
    })
    expect(parseStep({ state: 'declined', text: '' }, at)).toEqual({ ok: false, errors: ['text'] })
    expect(parseStep({ ...step, state: 'checked' }, at)).toEqual({ ok: false, errors: ['state'] })
  })

  test('a share of marks is told from five people, in steps of 5 and bands', () => {
    const marks = (n: number, helped: number) =>
      Array.from({ length: n }, (_, i) => ({ pledgeId: 'p', hasHelped: i < helped }))
    expect(shareHelped(marks(4, 4), 40, 5)).toEqual([])
    expect(shareHelped(marks(6, 4), 40, 5)).toEqual([
      { pledgeId: 'p', value: 65, bandLow: 5, bandHigh: 7 },
    ])
    expect(shareHelped(marks(6, 4), 40, 8)).toEqual([])
  })
})
