import { type SQL, sql } from 'drizzle-orm'
import { allOf, anyOf, queryWords } from '../../src/domain/search.ts'
import type { Db } from '../client.ts'
import { begins, countHolding, countUses, mendWord, rarest } from './search-words.ts'

/** Texts that may be weighed for one search: what bounds its time. */
const WEIGHED = 2_000
/** Newest matches that are looked up before all are. */
const LOOKED_UP = 300

type Found = { id: string; score: number }

/**
 * Lessons that hold all words of what somebody typed, the best match first; the last word may be
 * unfinished, and words that no lesson holds are taken for those that look like them. Titles weigh
 * more. Where nothing holds all of them, those that hold the rarer ones. `situation` keeps to one.
 */
export async function searchLessons(
  db: Db,
  typed: string,
  { situation, limit = 50 }: { situation?: string | undefined; limit?: number } = {},
): Promise<string[]> {
  const words = queryWords(typed)
  if (words.length === 0) return []
  const isFinished = /[^\p{L}\p{N}]$/u.test(typed.normalize('NFD').replace(/\p{Mn}/gu, ''))
  const counts = await countUses(db, words)
  const groups = await Promise.all(
    words.map(async (word, i) => {
      const isLast = i === words.length - 1 && !isFinished && word.length > 1
      const isKnown = (counts.get(word)?.lessons ?? 0) > 0 || (isLast && (await begins(db, word)))
      if (isKnown) return { words: [word], isPrefix: isLast }
      return { words: await mendWord(db, word), isPrefix: false }
    }),
  )
  const known = groups.filter((group) => group.words.length > 0)
  if (known.length === 0) return []
  const held = await Promise.all(known.map((group) => countHolding(db, group)))
  // What so many texts hold tells them apart no more: then the newest come first.
  const isRanked = Math.min(...held) <= WEIGHED
  const all = await matchLessons(db, allOf(known), limit, { situation, isRanked })
  if (all.length > 0 || known.length < 2) return all.map(({ id }) => id)
  const rare = rarest(
    await countUses(
      db,
      known.flatMap((group) => group.words),
    ),
  )
  const some = rare.length > 0 ? await matchLessons(db, anyOf(rare), limit, { situation }) : []
  return some.map(({ id }) => id)
}

type Only = { situation?: string | undefined; isRanked?: boolean }

/**
 * Lessons by how well they match, the best first. Where that is not weighed the newest: of these
 * only the first are looked up, and all where too few of them are what is wanted.
 */
async function matchLessons(
  db: Db,
  match: string,
  limit: number,
  { situation, isRanked = true }: Only,
): Promise<Found[]> {
  const score = isRanked ? sql`rank` : sql`-rowid`
  const inSituation = situation ? sql`AND t.situation = ${situation}` : sql``
  const among = (first: SQL) =>
    db.read.all<Found>(
      sql`SELECT t.lesson_id AS id, s.score AS score FROM (SELECT rowid, ${score} AS score
        FROM lesson_search WHERE lesson_search MATCH ${match} ${first}) s
        JOIN lesson_texts t ON t.id = s.rowid WHERE 1 ${inSituation}
        ORDER BY s.score, t.lesson_id LIMIT ${limit}`,
    )
  if (isRanked) return among(sql``)
  const newest = await among(sql`ORDER BY rowid DESC LIMIT ${LOOKED_UP}`)
  return newest.length >= limit ? newest : among(sql``)
}
