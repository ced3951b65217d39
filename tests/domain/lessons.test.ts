import { expect, test } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import {
  countWords,
  isKnownOutcome,
  MOST_WORDS,
  mayMark,
  offerLessons,
  parseLesson,
  recallDays,
  wentWell,
} from '../../src/domain/lessons.ts'
import { countHelped } from '../../src/domain/pledge-marks.ts'
import { isGrounded, parsePrinciple, reviewDay } from '../../src/domain/principles.ts'
import { nextProposalStates, PROPOSAL_STATES } from '../../src/domain/proposals.ts'
import { mistakesBetween, queryWords, trigramsOf } from '../../src/domain/search.ts'
import { STARTER_KEYS, STARTER_LESSONS } from '../../src/domain/starter-lessons.ts'
import { startersFor } from '../../src/messages/lessons/starters.ts'
import { LESSON } from '../support/lessons.ts'

const options = { situations: ['window'], mask: (text: string) => text }

test('a lesson has at most 120 words, counted over all its parts', () => {
  const words = (n: number) => Array.from({ length: n }, () => 'słowo').join(' ')
  const rest = countWords(`${LESSON.title} ${LESSON.tried} ${LESSON.happened}`)
  const fits = { ...LESSON, nextTime: words(MOST_WORDS - rest) }
  expect(parseLesson(fits, options).ok).toBe(true)
  const over = parseLesson({ ...fits, nextTime: `${fits.nextTime} jedno` }, options)
  expect(over).toEqual({ ok: false, errors: { nextTime: 'too-many-words' } })
})

test('lengths are counted in characters, and what is stored is masked', () => {
  const title = '🙂'.repeat(90)
  expect(parseLesson({ ...LESSON, title }, options).ok).toBe(true)
  expect(parseLesson({ ...LESSON, title: `${title}🙂` }, options)).toEqual({
    ok: false,
    errors: { title: 'too-long' },
  })
  const masked = parseLesson(LESSON, { ...options, mask: () => '[hidden]' })
  expect(masked.ok && masked.content.tried).toBe('[hidden]')
})

test('silence is no known outcome, and neither good nor bad', () => {
  expect(isKnownOutcome('silent')).toBe(false)
  expect(isKnownOutcome('left')).toBe(true)
  expect(wentWell({ outcome: 'silent', again: 'same' })).toBeUndefined()
  expect(wentWell({ outcome: 'held', again: 'differently' })).toBe(false)
})

test('recall comes after 1, 3 and 8 weeks; a mark stands for 30 days', () => {
  expect(recallDays('2026-02-20')).toEqual(['2026-02-27', '2026-03-13', '2026-04-17'])
  expect(mayMark('2026-11-01', '2026-11-30')).toBe(false)
  expect(mayMark('2026-11-01', '2026-12-01')).toBe(true)
})

test('three are offered: most helped, opposite outcomes, what went well; each once', () => {
  const good = { outcome: 'held', again: 'same' } as const
  const bad = { outcome: 'left', again: 'differently' } as const
  const at = (id: string, day: string, helped: number, calls: (typeof good | typeof bad)[]) => ({
    ...{ id, helped, calls },
    lastUsedOn: `2026-11-${day}`,
  })
  const offers = offerLessons([
    at('well', '01', 0, [good]),
    at('helped', '02', 8, [good, bad]),
    at('helped less', '09', 5, []),
    at('opposite', '03', 0, [bad, good]),
    at('unknown', '10', 0, []),
  ])
  expect(offers).toEqual([
    { id: 'helped', reason: 'helped' },
    { id: 'opposite', reason: 'opposite' },
    { id: 'well', reason: 'went_well' },
  ])
})

test('how many a lesson helped is told from five people on, as a band', () => {
  const by = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ lessonId: 'a', memberId: `m${i}` }))
  expect(countHelped(by(4), 50, 5)).toEqual([])
  expect(countHelped([...by(4), ...by(4)], 50, 5)).toEqual([])
  expect(countHelped(by(5), 50, 5)).toEqual([{ lessonId: 'a', band: { low: 5, high: 7 } }])
})

const ground = (n: number, authors: number, teams: number) =>
  Array.from({ length: n }, (_, i) => ({
    ...{ decisionId: `d${i}`, authorId: `a${i % authors}`, unitId: `u${i % teams}` },
  }))

test.each([
  [ground(3, 3, 2), true],
  [ground(2, 2, 2), false],
  [ground(9, 2, 2), false],
  [ground(9, 9, 1), false],
  [ground(3, 3, 2).map((one) => ({ ...one, authorId: null })), false],
])('a principle stands on three calls, three people, two teams', (grounds, expected) => {
  expect(isGrounded(grounds)).toBe(expected)
})

test('an exception is asked for only where the ground is too small', () => {
  const form = { statement: 'The reason decides.', exception: '' }
  const few = parsePrinciple(form, { grounds: ground(1, 1, 1), mask: (text) => text })
  expect(few).toEqual({ ok: false, errors: { exception: 'needed' } })
  const enough = parsePrinciple(form, { grounds: ground(3, 3, 3), mask: (text) => text })
  expect(enough.ok).toBe(true)
})

test.each([
  ['2026-01-15', '2026-07-15'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
])('six months after %s is %s', (day, due) => expect(reviewDay(day)).toBe(due))

test('a proposal goes forward only and always ends', () => {
  const longest = (state: (typeof PROPOSAL_STATES)[number]): number =>
    1 + Math.max(0, ...nextProposalStates({ state, tied: null }).map(longest))
  expect(PROPOSAL_STATES.map(longest)).toEqual([5, 4, 3, 2, 1, 1, 1])
})

test.each([
  ['return', 'retrun', 1],
  ['return', 'return', 0],
  ['', 'abc', 3],
  ['przesylka', 'przsyłka', 2],
  ['kitten', 'sitting', 3],
])('between %s and %s lie %i mistakes', (one, other, mistakes) => {
  expect(mistakesBetween(one, other)).toBe(mistakes)
  expect(mistakesBetween(other, one)).toBe(mistakes)
})

test('words of a search are folded, each once; trigrams know a word’s edges', () => {
  expect(queryWords('Łódź, łodz! "ŁÓDŹ" OR *')).toEqual(['lodz', 'or'])
  expect(trigramsOf('lot')).toEqual(['__l', '_lo', 'lot', 'ot_'])
  expect(fold('Σίσυφος')).toBe('σισυφοσ')
})

test('starter lessons: the same in all six languages, short enough, no two alike', () => {
  const situations = [...new Set(Object.values(STARTER_LESSONS))]
  for (const language of LANGUAGES) {
    const texts = startersFor(language)
    expect(Object.keys(texts)).toEqual(STARTER_KEYS)
    for (const key of STARTER_KEYS) {
      const form = { ...texts[key], situation: STARTER_LESSONS[key] }
      const parsed = parseLesson(form, { ...options, situations })
      expect([language, key, parsed.ok ? '' : parsed.errors]).toEqual([language, key, ''])
      if (language === 'en') continue
      for (const part of ['title', 'tried', 'happened', 'nextTime'] as const)
        expect(texts[key][part]).not.toBe(startersFor('en')[key][part])
    }
  }
  expect(STARTER_KEYS.length).toBeGreaterThanOrEqual(8)
})
