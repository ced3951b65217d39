import { describe, expect, test } from 'vitest'
import { COMMENT_LENGTH } from '../../src/domain/ballot.ts'
import {
  ACTIONS,
  parseDecision,
  RELATIONS,
  RESOLUTIONS,
  SITUATIONS,
} from '../../src/domain/decisions.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { addHidden, countryOf } from '../../src/domain/masking.ts'
import { VOCABULARY } from '../../src/messages/sample/vocabulary.ts'

const options = {
  situations: SITUATIONS,
  currencies: ['EUR'] as const,
  countries: LANGUAGES.map(countryOf),
  language: 'en' as Language,
  sharingAllowed: true,
  today: '2026-11-23',
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { calls, comments } = VOCABULARY[language]

  test('there are calls of every kind, no two alike, as the form takes them', () => {
    expect(new Set(calls.map(({ decided }) => decided)).size).toBe(calls.length)
    expect(calls.length).toBeGreaterThanOrEqual(12)
    expect(new Set(calls.map(({ situation }) => situation))).toEqual(new Set(SITUATIONS))
    expect(new Set(calls.map(({ action }) => action))).toEqual(new Set(ACTIONS))
    expect(new Set(calls.map(({ relation }) => relation))).toEqual(new Set(RELATIONS))
    expect(new Set(calls.map(({ resolution }) => resolution))).toEqual(new Set(RESOLUTIONS))
    for (const call of calls) {
      const form = { learned: '', amount: '', ...call, visibility: 'team_named' }
      expect(parseDecision(form, options)).toMatchObject({ ok: true })
      expect(call.why).not.toBe('')
    }
  })

  test('there are comments for every occasion, no two alike, short enough', () => {
    expect(new Set(comments.map(({ text }) => text)).size).toBe(comments.length)
    expect(comments.length).toBeGreaterThanOrEqual(20)
    for (const when of ['dip', 'policy', undefined])
      expect(comments.filter((comment) => comment.when === when).length).toBeGreaterThan(3)
    expect(comments.filter(({ answer }) => answer).length).toBeGreaterThan(1)
    for (const { text, reply = '', answer = '' } of comments) {
      for (const said of [text, reply, answer])
        expect([...said].length).toBeLessThanOrEqual(COMMENT_LENGTH)
      // An answer is to a reply.
      if (answer) expect(reply).not.toBe('')
    }
  })

  test('nothing was left in English, and nothing is written as a machine would', () => {
    const texts = [
      ...calls.flatMap(({ decided, why, learned = '' }) => [decided, why, learned]),
      ...comments.flatMap(({ text, reply = '', answer = '' }) => [text, reply, answer]),
    ]
    const english = new Set(
      VOCABULARY.en.comments.map(({ text }) => text).concat(VOCABULARY.en.calls.map((c) => c.why)),
    )
    if (language !== 'en') expect(texts.filter((text) => english.has(text))).toEqual([])
    expect(texts.filter((text) => /[!→≥]|\s\s|^\s|\s$|'/.test(text))).toEqual([])
    const isGreek = (text: string) => /\p{Script=Greek}/u.test(text)
    expect(texts.filter((text) => text !== '' && isGreek(text) !== (language === 'el'))).toEqual([])
  })
})

test('what could be a number to call is masked like anybody’s, and nothing else', () => {
  const hidden = LANGUAGES.flatMap((language) =>
    VOCABULARY[language].calls.map((call) => {
      const form = { amount: '', learned: '', ...call, visibility: 'private' }
      const parsed = parseDecision(form, { ...options, language })
      if (!parsed.ok) throw new Error(call.decided)
      return parsed.hidden
    }),
  )
  expect(addHidden(...hidden)).toEqual({ phone: 2 })
})
