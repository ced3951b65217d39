import { describe, expect, test } from 'vitest'
import { middleOf, quarterOf } from '../../src/domain/quarters.ts'
import {
  CASES,
  closingOf,
  deletedFrom,
  parseAnswers,
  parseCase,
} from '../../src/domain/vignettes.ts'

describe('a quarter', () => {
  test.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-04-01'],
    ['2026-06-30', '2026-Q2', '2026-04-01', '2026-07-01'],
    ['2026-11-22', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2027-01-01'],
  ])('around %s is %s, from %s until %s', (day, key, from, until) => {
    expect(quarterOf(day)).toEqual({ key, from, until })
  })

  test('has its middle after 46 of 92 days, after 45 of 90', () => {
    expect(middleOf(quarterOf('2026-10-01'))).toBe('2026-11-16')
    expect(middleOf(quarterOf('2027-02-01'))).toBe('2027-02-15')
  })
})

describe('a check', () => {
  const ZONE = 'Europe/Bucharest'

  test('closes at the end of the fourteenth day, on the organisation’s clocks', () => {
    // 22:30 UTC on the 21st is half past midnight on the 22nd in Bucharest.
    const sentAt = Date.parse('2026-11-21T22:30:00Z')
    expect(new Date(closingOf(sentAt, ZONE)).toISOString()).toBe('2026-12-06T22:00:00.000Z')
    expect(new Date(closingOf(sentAt, 'UTC')).toISOString()).toBe('2026-12-06T00:00:00.000Z')
  })

  test('keeps answers for 28 days after', () => {
    expect(deletedFrom(Date.parse('2026-12-06T22:00:00Z'), ZONE)).toBe('2027-01-04')
  })
})

describe('answers', () => {
  const parse = (form: Record<string, string>) => parseAnswers(form, 'EUR')

  test('leave out what was left out, or is to be left out again', () => {
    expect(parse({ 'choice-1': 'refund', 'choice-2': 'skip', 'choice-3': '' })).toEqual({
      ok: true,
      answers: [{ number: 1, choice: 'refund', amountMinor: undefined }],
    })
  })

  test('take amounts as the log does, where the choice can be of money', () => {
    const form = {
      ...{ 'choice-1': 'goodwill_credit', 'amount-1': '12,50' },
      ...{ 'choice-2': 'refusal', 'amount-2': 'hello' },
      ...{ 'choice-5': 'ask', 'amount-5': '10' },
    }
    expect(parse(form)).toEqual({
      ok: true,
      answers: [
        { number: 1, choice: 'goodwill_credit', amountMinor: 1250 },
        { number: 2, choice: 'refusal', amountMinor: undefined },
        { number: 5, choice: 'ask', amountMinor: undefined },
      ],
    })
  })

  test.each(['-5', 'ten', '1.234', '5.999', '99999999999'])(
    'an amount of %s is refused',
    (typed) => {
      expect(parse({ 'choice-4': 'refund', 'amount-4': typed })).toEqual({
        ok: false,
        errors: { 4: { amount: 'not-an-amount' } },
      })
    },
  )

  test('a choice that is none is refused, one beyond the last case is not read', () => {
    expect(parse({ 'choice-3': 'bribe' })).toEqual({
      ok: false,
      errors: { 3: { choice: 'choose' } },
    })
    expect(parse({ [`choice-${CASES + 1}`]: 'refund' })).toEqual({ ok: true, answers: [] })
  })
})

describe('a case', () => {
  const options = { situations: ['late'], mask: (text: string) => text.replace('Ann', '[name]') }
  const parse = (text: string, situation = 'late') => parseCase({ situation, text }, options)

  test('is of a known situation and of 20 to 600 characters, masked', () => {
    expect(parse('Ann waited for three weeks.')).toEqual({
      ok: true,
      content: { situation: 'late', text: '[name] waited for three weeks.' },
    })
    expect(parse('x'.repeat(19))).toMatchObject({ errors: { text: 'too-short' } })
    expect(parse('x'.repeat(601))).toMatchObject({ errors: { text: 'too-long' } })
    expect(parse('ά'.repeat(600)).ok).toBe(true)
    expect(parse('x'.repeat(30), 'none')).toMatchObject({ errors: { situation: 'choose' } })
  })
})
