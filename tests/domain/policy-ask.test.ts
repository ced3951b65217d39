import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { findAnswers, numberIn } from '../../src/domain/policy-ask.ts'
import { beginRules } from '../../src/domain/starter-rules.ts'
import { messagesFor } from '../../src/messages/messages.ts'

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

test.each(LANGUAGES)('what the page gives as an example in %s is answered “decide”', (language) => {
  const words = messagesFor(language)
  const example = words.discretion.ask.wordsHint.split(':').at(-1)!
  expect(example).toContain('40')
  const { answers } = findAnswers(
    beginRules(words.starter, 'EUR'),
    {
      ...{ words: example, action: undefined, situation: undefined },
      ...{ amountMinor: 4_000, currency: 'EUR' },
    },
    { actions: words.actions, situation: (key) => key },
  )
  const { rule, zone, isExcepted } = answers[0]!
  expect({ rule: rule.key, zone, isExcepted }).toEqual({
    ...{ rule: 'goodwill', zone: 'decide', isExcepted: false },
  })
})
