import { describe, expect, test } from 'vitest'
import { COMMENT_LENGTH } from '../../src/domain/ballot.ts'
import { parseLine, parseReply, parseStep } from '../../src/domain/coaching.ts'
import {
  ACTIONS,
  parseDecision,
  RELATIONS,
  RESOLUTIONS,
  SITUATIONS,
} from '../../src/domain/decisions.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { parseLesson, parseReason } from '../../src/domain/lessons.ts'
import { addHidden, countryOf } from '../../src/domain/masking.ts'
import { parseSaid } from '../../src/domain/pledges.ts'
import { parsePrinciple } from '../../src/domain/principles.ts'
import { parseChange } from '../../src/domain/proposals.ts'
import { isSourceOf } from '../../src/domain/sample-words.ts'
import { parseCase } from '../../src/domain/vignettes.ts'
import { maskIn } from '../../src/jobs/sample-plan.ts'
import { improving } from '../../src/messages/sample/improving.ts'
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
  const { calls, comments, everyday, lessons, talks } = VOCABULARY[language]

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

  test('small calls are five of each kind, no two alike, as the form takes them', () => {
    expect(everyday).toHaveLength(35)
    expect(new Set([...everyday, ...calls].map(({ decided }) => decided)).size).toBe(
      everyday.length + calls.length,
    )
    for (const call of everyday) {
      const form = { learned: '', ...call, visibility: 'team_named' }
      expect(parseDecision(form, options)).toMatchObject({ ok: true, hidden: {} })
    }
  })

  test('each lesson comes from one call, and fits its form', () => {
    for (const { isNamed, action, ...form } of lessons) {
      const from = calls.filter((call) => isSourceOf(call, { ...form, action }))
      expect(from).toHaveLength(1)
      const mask = maskIn(language)
      expect(parseLesson(form, { situations: SITUATIONS, mask })).toMatchObject({
        ok: true,
        content: form,
      })
    }
  })

  test('a talk has a question, a reply of three parts and a next step', () => {
    expect(talks.length).toBeGreaterThan(0)
    for (const talk of talks) {
      expect(parseLine(talk.question, 3)).toBe(talk.question)
      expect(parseReply(talk)).toMatchObject({ worked: talk.worked })
      expect(parseStep({ ...talk, stepOn: options.today }, options.today)).toBeDefined()
    }
  })

  test('nothing was left in English, and nothing is written as a machine would', () => {
    const texts = [
      ...calls.flatMap(({ decided, why, learned = '' }) => [decided, why, learned]),
      ...comments.flatMap(({ text, reply = '', answer = '' }) => [text, reply, answer]),
      ...everyday.map(({ decided }) => decided),
      ...lessons.flatMap(({ title, tried, happened, nextTime }) => [
        title,
        tried,
        happened,
        nextTime,
      ]),
      ...talks.flatMap((talk) => Object.values(talk)),
    ]
    const english = new Set(
      VOCABULARY.en.comments
        .map(({ text }) => text)
        .concat(VOCABULARY.en.calls.map((c) => c.why))
        .concat(VOCABULARY.en.everyday.map((c) => c.decided)),
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

test('what the organisation makes of it fits its forms: cases, promises, proposals, a principle', () => {
  const mask = maskIn('en')
  for (const { situation, text, answers } of improving.cases) {
    const parsed = parseCase({ situation, text }, { situations: SITUATIONS, mask })
    expect(parsed).toMatchObject({ ok: true, content: { text } })
    expect(answers.length).toBeGreaterThan(1)
  }
  expect(improving.cases).toHaveLength(5)
  for (const { said } of improving.pledges) expect(parseSaid({ said })).toBe(said)
  for (const { change } of improving.proposals) expect(parseChange({ change })).toBe(change)
  expect(parseReason(improving.flag)).toBe(improving.flag)
  const parsed = parsePrinciple(improving.principle, { grounds: [], mask })
  expect(parsed).toMatchObject({ ok: true, ...improving.principle })
})
