import { expect, test } from 'vitest'
import { numberIn } from '../../src/domain/policy-ask.ts'

test.each([
  ['refund on day 41', '41', true],
  ['return after 40 days', '40', true],
  ['zwrot po 40 dniach', '40', true],
  ['zwrot 40 dni po zakupie', '40', true],
  ['retur după 40 de zile', '40', true],
  ['la 40 zile', '40', true],
  ['reso dopo 40 giorni', '40', true],
  ['40 ημέρες μετά', '40', true],
  ['devolver ao dia 40', '40', true],
  ['goodwill 70 for the trouble', '70', false],
])('%s: %s, days: %s', (words, text, isDays) => {
  expect(numberIn(words)).toEqual({ text, isDays })
})

test('words without a number have none', () => expect(numberIn('a refund')).toBeUndefined())
