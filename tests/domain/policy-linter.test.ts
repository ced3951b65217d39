import { expect, test } from 'vitest'
import type { Language } from '../../src/domain/languages.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { completeRule, type StoredRule } from '../../src/domain/policy.ts'
import { lintRule } from '../../src/domain/policy-linter.ts'
import { beginRules } from '../../src/domain/starter-rules.ts'
import { messagesFor } from '../../src/messages/messages.ts'

const rule = (fields: Partial<StoredRule>) =>
  completeRule({
    ...{ key: 'a', title: 'A', text: 'Do it.', unit: 'always', limits: {}, reason: 'It helps.' },
    ...{ yesExample: 'Yes.', noExample: 'No.' },
    ...fields,
  })
const kinds = (fields: Partial<StoredRule>, language: Language = 'en') =>
  lintRule(rule(fields), language).map(({ kind }) => kind)
const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')

test('a clear rule gives no hints', () => expect(kinds({})).toEqual([]))

test.each([
  [`${words(25)}. ${words(25)}.`, []],
  [`${words(26)}.`, ['long-sentence']],
  [Array.from({ length: 6 }, () => `${words(20)}.`).join(' '), []],
  [`${Array.from({ length: 6 }, () => `${words(20)}.`).join(' ')} One.`, ['long-rule']],
])('length: %s', (text, expected) => expect(kinds({ text })).toEqual(expected))

test.each<[Language, string, string[]]>([
  ['en', 'You will refund it.', ['not-present']],
  ['en', 'Refund it and then call.', ['many-actions']],
  ['ro', 'Clientul va primi banii.', ['not-present']],
  ['ro', 'Rambursează și apoi sună.', ['many-actions']],
  ['pl', 'Klient będzie czekać.', ['not-present']],
  ['pl', 'Zwróć pieniądze, a następnie zadzwoń.', ['many-actions']],
  ['el', 'Θα δώσεις πίστωση.', ['not-present']],
  ['el', 'Δώσε πίστωση και μετά τηλεφώνησε.', ['many-actions']],
  ['it', 'Il cliente avrà il rimborso.', ['not-present']],
  ['it', 'Rimborsa e poi chiama.', ['many-actions']],
  ['pt', 'O cliente terá o reembolso.', ['not-present']],
  ['pt', 'Reembolsa e depois telefona.', ['many-actions']],
])('in %s: %s', (language, text, expected) => expect(kinds({ text }, language)).toEqual(expected))

test('what is missing is told, four actions are many', () => {
  expect(kinds({ reason: '', yesExample: '', noExample: '' })).toEqual([
    ...['no-reason', 'no-yes', 'no-no'],
  ])
  const three = ['refund', 'partial_refund', 'replacement'] as const
  expect(kinds({ actions: [...three] })).toEqual([])
  expect(kinds({ actions: [...three, 'apology'] })).toEqual(['many-actions'])
})

test.each(LANGUAGES)('our own starter rules keep to it in %s, but for examples', (language) => {
  const hints = beginRules(messagesFor(language).starter, 'EUR').flatMap((one) =>
    lintRule(one, language).filter(({ kind }) => kind !== 'no-yes' && kind !== 'no-no'),
  )
  expect(hints).toEqual([])
})
