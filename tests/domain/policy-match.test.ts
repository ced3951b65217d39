import { describe, expect, test } from 'vitest'
import { completeRule, type StoredRule } from '../../src/domain/policy.ts'
import { type Call, deriveRelation, matchRules } from '../../src/domain/policy-match.ts'

const rule = (key: string, fields: Partial<StoredRule>) =>
  completeRule({
    ...{ key, title: key, text: 'Do it.', reason: 'It helps.', unit: 'money', currency: 'EUR' },
    ...{ limits: { decide: 5000, tell: 10000, ask: 25000 }, actions: ['goodwill_credit'] },
    ...fields,
  })
const call = (fields: Partial<Call> = {}): Call => ({
  ...{ situation: 'late', action: 'goodwill_credit', amountMinor: 4500, currency: 'EUR' },
  ...fields,
})
const told = (rules: ReturnType<typeof rule>[], fields: Partial<Call> = {}) => {
  const { relation, rule: found, zone } = deriveRelation(rules, call(fields))
  return [relation, found?.key, zone]
}

describe('the relation of a call to the rules', () => {
  const goodwill = rule('goodwill', {})

  test.each([
    [5000, ['within', 'goodwill', 'decide']],
    [5001, ['within', 'goodwill', 'tell']],
    [10000, ['within', 'goodwill', 'tell']],
    [10001, ['beyond', 'goodwill', 'ask']],
    [25001, ['beyond', 'goodwill', 'never']],
  ])('an amount of %i lies in its zone', (amountMinor, expected) => {
    expect(told([goodwill], { amountMinor })).toEqual(expected)
  })

  test('no rule about it is silence', () => {
    expect(told([goodwill], { action: 'refund' })).toEqual(['silent', undefined, undefined])
    expect(told([])).toEqual(['silent', undefined, undefined])
  })

  test('without an amount, or in other money, one cannot be sure', () => {
    const unsure = ['unsure', 'goodwill', undefined]
    expect(told([goodwill], { amountMinor: undefined })).toEqual(unsure)
    expect(told([goodwill], { currency: 'RON' })).toEqual(unsure)
    expect(told([rule('days', { unit: 'days', limits: { decide: 45 } })])).toEqual([
      ...['unsure', 'days', undefined],
    ])
  })

  test('a rule without any limit is not ours to give, whatever the amount', () => {
    expect(told([rule('safety', { limits: {} })], { amountMinor: undefined })).toEqual([
      ...['beyond', 'safety', 'never'],
    ])
  })

  test('a rule without a number holds by itself', () => {
    const always = { unit: 'always', currency: undefined } as const
    const told1 = told([rule('a', { ...always, limits: { decide: true } })], {
      amountMinor: undefined,
    })
    expect(told1).toEqual(['within', 'a', 'decide'])
    expect(told([rule('a', { ...always, limits: { ask: true } })])).toEqual(['beyond', 'a', 'ask'])
  })

  test('days and months are counted in days', () => {
    const days = rule('days', { unit: 'days', limits: { decide: 45, ask: 90 } })
    expect([45, 46, 91].map((n) => told([days], { days: n })[2])).toEqual([
      ...['decide', 'ask', 'never'],
    ])
    const months = rule('months', { unit: 'months', limits: { tell: 1, ask: 3 } })
    expect([31, 32, 94].map((n) => told([months], { days: n })[2])).toEqual([
      ...['tell', 'ask', 'never'],
    ])
  })

  test('rules that disagree conflict; those that agree are told by the strictest', () => {
    const strict = rule('strict', { limits: { tell: 5000 } })
    const refused = rule('refused', { limits: { decide: 1000 } })
    expect(told([goodwill, refused])).toEqual(['conflicting', 'refused', 'never'])
    expect(told([goodwill, strict])).toEqual(['within', 'strict', 'tell'])
    const inRon = rule('ron', { currency: 'RON' })
    expect(told([goodwill, inRon])).toEqual(['unsure', 'ron', undefined])
    expect(told([goodwill, refused, inRon])).toEqual(['conflicting', 'refused', 'never'])
  })
})

test('rules are matched by action and situation; one that names neither is about no call', () => {
  const rules = [
    rule('action', {}),
    rule('both', { situations: ['late'] }),
    rule('situation', { actions: [], situations: ['late'] }),
    rule('neither', { actions: [] }),
  ]
  const keys = (fields: Partial<Call>) => matchRules(rules, call(fields)).map(({ key }) => key)
  expect(keys({})).toEqual(['action', 'both', 'situation'])
  expect(keys({ situation: 'damaged' })).toEqual(['action'])
  expect(keys({ action: 'refund' })).toEqual(['situation'])
})
