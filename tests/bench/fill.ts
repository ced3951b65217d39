import { listMembers } from '../../db/queries/people.ts'
import {
  decisionReleases,
  decisions,
  decisionTexts,
  lessons,
  lessonTexts,
  searchWords,
} from '../../db/schema.ts'
import { SITUATIONS, VISIBILITIES } from '../../src/domain/decisions.ts'
import { fold } from '../../src/domain/fold.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { wordsOf } from '../../src/domain/search.ts'
import type { House } from '../../src/http/env.ts'
import { messagesFor } from '../../src/messages/messages.ts'

/** Rows of one statement, and statements of one transaction. */
const ROWS = 200
const STATEMENTS = 25

/** The words of all pages in six languages: real ones, so that as many look alike as do. */
const VOCABULARY = [...new Set(LANGUAGES.flatMap((one) => wordsIn(messagesFor(one))))]

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.toLowerCase().match(/\p{L}+/gu) ?? []
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn)
  return []
}

export type Words = (n: number) => string

/** Random numbers and words that are the same in each run; frequent words are frequent (Zipf). */
export function makeWords(seed: number): { random: (below: number) => number; words: Words } {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const random = (below: number) => Math.floor(next() * below)
  const word = () => VOCABULARY[Math.floor(VOCABULARY.length ** next())]!
  return { random, words: (n) => Array.from({ length: n }, word).join(' ') }
}

type Size = { decisions: number; lessons: number }

/** Stores calls of everybody's and lessons, with what is searched in them, by plain inserts. */
export async function fill({ db, clock }: Pick<House, 'db' | 'clock'>, size: Size): Promise<void> {
  const { random, words } = makeWords(1)
  const authors = (await listMembers(db)).filter(({ unitId }) => unitId)
  const uses = new Map<string, { lessons: number; decisions: number }>()
  const count = (text: string, kind: 'lessons' | 'decisions') => {
    for (const word of new Set(wordsOf(text))) {
      const row = uses.get(word) ?? { lessons: 0, decisions: 0 }
      row[kind]++
      uses.set(word, row)
    }
  }
  const call = (i: number) => {
    const author = authors[random(authors.length)]!
    const visibility = VISIBILITIES[random(VISIBILITIES.length)]!
    const loggedAt = clock.now() - random(365) * 86_400_000
    const decision = {
      ...{ id: `d${i}`, authorId: author.id, unitId: author.unitId!, visibility },
      ...{ situation: SITUATIONS[random(SITUATIONS.length)]!, action: 'refund' as const },
      ...{ relation: 'within' as const, resolution: 'alone' as const, language: 'en' as const },
      ...{ decided: words(14), why: words(12), learned: random(3) === 0 ? words(10) : '' },
      ...{ amountMinor: 100 * (1 + random(90)), currency: 'EUR', ruleKey: 'goodwill' },
      ...{ loggedAt, decidedOn: new Date(loggedAt).toISOString().slice(0, 10) },
    }
    return decision
  }
  for (let i = 0; i < size.decisions; i += ROWS * STATEMENTS)
    await db.write(async (tx) => {
      for (let j = i; j < Math.min(i + ROWS * STATEMENTS, size.decisions); j += ROWS) {
        const rows = Array.from({ length: ROWS }, (_, n) => call(j + n))
        const shared = rows.filter(({ visibility }) => visibility !== 'private')
        const open = rows.filter(({ visibility }) => visibility === 'everyone_unnamed')
        await tx.insert(decisions).values(rows)
        await tx.insert(decisionReleases).values(
          open.map(({ id, authorId: _, unitId: __, ...told }, place) => ({
            ...{ ...told, decisionId: id, place },
            ...{ isApproved: true, releasedAt: clock.now() - 1 },
          })),
        )
        await tx.insert(decisionTexts).values(
          shared.map(({ id, situation, unitId, visibility, ...texts }) => {
            const body = fold(`${texts.decided}\n${texts.why}\n${texts.learned}`)
            count(body, 'decisions')
            const place = visibility === 'everyone_unnamed' ? null : unitId
            return { decisionId: id, situation, body, unitId: place }
          }),
        )
      }
    })
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  for (let i = 0; i < size.lessons; i += ROWS)
    await db.write(async (tx) => {
      const rows = Array.from({ length: ROWS }, (_, n) => ({
        ...{ id: `l${i + n}`, authorId: null, isNamed: false, revision: 1 },
        ...{ situation: SITUATIONS[random(SITUATIONS.length)]!, language: 'en' as const },
        ...{ title: words(8), tried: words(20), happened: words(20), nextTime: words(30) },
        state: random(2) === 0 ? ('validated' as const) : ('not_validated' as const),
        ...{ createdOn: today, changedOn: today, lastUsedOn: today },
      }))
      await tx.insert(lessons).values(rows)
      await tx.insert(lessonTexts).values(
        rows.map((row) => {
          const title = fold(row.title)
          const body = fold(`${row.tried}\n${row.happened}\n${row.nextTime}`)
          count(`${title} ${body}`, 'lessons')
          const isValidated = row.state === 'validated'
          return { lessonId: row.id, situation: row.situation, isValidated, title, body }
        }),
      )
    })
  const all = [...uses].map(([word, row]) => ({ word, ...row }))
  for (let i = 0; i < all.length; i += ROWS)
    await db.write((tx) => tx.insert(searchWords).values(all.slice(i, i + ROWS)))
}
