import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { readAmount, writeAmount } from '../../src/domain/typed-amount.ts'

test.each<[string, string, Language, number | string]>([
  ['50', 'EUR', 'en', 5000],
  ['49,90', 'EUR', 'pl', 4990],
  ['49.90', 'EUR', 'pl', 4990],
  ['1,234', 'EUR', 'en', 123_400],
  ['1.234', 'EUR', 'en', 'too-fine'],
  ['1.234', 'EUR', 'el', 123_400],
  ['1,234', 'EUR', 'it', 'too-fine'],
  ['1 234,50', 'PLN', 'pl', 123_450],
  ['1.234', 'JPY', 'en', 1234],
  ['12,5', 'JPY', 'en', 'too-fine'],
  ['-5', 'EUR', 'en', 'negative'],
  ['− 5', 'EUR', 'en', 'negative'],
  ['99999999999', 'EUR', 'en', 'too-large'],
  ['9'.repeat(400), 'EUR', 'en', 'too-large'],
  ['some', 'EUR', 'en', 'not-an-amount'],
  ['', 'EUR', 'en', 'not-an-amount'],
  ['1e9', 'EUR', 'en', 'not-an-amount'],
  ['0x10', 'EUR', 'en', 'not-an-amount'],
])('%s %s in %s is %s', (text, currency, language, expected) => {
  const read = readAmount(text, currency, language)
  expect(read.ok ? read.minor : read.error).toBe(expected)
})

test('what is written is read again', () => {
  for (const language of LANGUAGES)
    for (const minor of [1, 10, 99, 100, 1234, 99_999, 123_456, 999_999_999])
      for (const currency of ['EUR', 'JPY', 'PLN']) {
        // A yen is a hundred times more of the largest amount.
        if (currency === 'JPY' && minor > 9_999_999) continue
        const text = writeAmount(minor, currency, language)
        expect(readAmount(text, currency, language)).toEqual({ ok: true, minor })
      }
})
