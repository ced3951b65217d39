import { and, eq, inArray, sql } from 'drizzle-orm'
import {
  allOf,
  anyOf,
  anyTrigram,
  mistakesBetween,
  mistakesIn,
  queryWords,
  SHORTEST_MENDED,
} from '../../src/domain/search.ts'
import type { Db } from '../client.ts'
import { lessons, lessonTexts, searchWords } from '../schema.ts'

/** Words that look like another, looked through for the nearest. */
const LOOK_ALIKES = 40
/** Nearest words that stand for one that nobody wrote. */
const MENDED = 4
/** Texts that may be weighed for one search of similar cases: what bounds its time. */
const WEIGHED = 3_000
/** Rare words by which similar cases are looked for. */
const RARE = 8
/** Words of a line of 280 characters. */
const LINE_WORDS = 80

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
  const all = await matchLessons(db, allOf(known), limit, { situation })
  if (all.length > 0 || known.length < 2) return all.map(({ id }) => id)
  const rare = await rarest(
    db,
    known.flatMap((group) => group.words),
    'lessons',
  )
  const some = rare.length > 0 ? await matchLessons(db, anyOf(rare), limit, { situation }) : []
  return some.map(({ id }) => id)
}

/** Whether some lesson's word begins so. */
async function begins(db: Db, start: string): Promise<boolean> {
  const rows = await db.read.all(
    sql`SELECT 1 FROM lesson_search WHERE lesson_search MATCH ${`"${start}"*`} LIMIT 1`,
  )
  return rows.length > 0
}

type Only = { situation?: string | undefined; isValidated?: boolean }

/** Lessons by how well they match, the best first; bm25 is smaller the better. */
async function matchLessons(db: Db, match: string, limit: number, only: Only): Promise<Found[]> {
  const { situation, isValidated } = only
  const score = sql<number>`bm25(lesson_search, 4.0, 1.0)`
  return db.read
    .select({ id: lessons.id, score: score.as('score') })
    .from(sql`lesson_search`)
    .innerJoin(lessonTexts, sql`${lessonTexts.id} = lesson_search.rowid`)
    .innerJoin(lessons, eq(lessons.id, lessonTexts.lessonId))
    .where(
      and(
        sql`lesson_search MATCH ${match}`,
        situation ? eq(lessons.situation, situation) : undefined,
        isValidated ? eq(lessons.state, 'validated') : undefined,
      ),
    )
    .orderBy(sql`score`, lessons.id)
    .limit(limit)
}

async function countUses(db: Db, words: string[]) {
  const rows = await db.read.select().from(searchWords).where(inArray(searchWords.word, words))
  return new Map(rows.map((row) => [row.word, row]))
}

/** Words of lessons that somebody may have meant, the nearest and most frequent first. */
export async function mendWord(db: Db, word: string): Promise<string[]> {
  const length = [...word].length
  if (length < SHORTEST_MENDED) return []
  const alike = await db.read.all<{ word: string; lessons: number }>(
    sql`SELECT w.word, w.lessons FROM word_search JOIN search_words w ON w.id = word_search.rowid
      WHERE word_search MATCH ${anyTrigram(word)} AND w.lessons > 0
      AND length(w.word) BETWEEN ${length - 2} AND ${length + 2}
      ORDER BY rank LIMIT ${LOOK_ALIKES}`,
  )
  return alike
    .map((one) => ({ ...one, mistakes: mistakesBetween(word, one.word) }))
    .filter(({ mistakes }) => mistakes <= mistakesIn(word))
    .toSorted((a, b) => a.mistakes - b.mistakes || b.lessons - a.lessons)
    .slice(0, MENDED)
    .map((one) => one.word)
}

/** The rarest of some words, as many as few enough texts hold. */
async function rarest(db: Db, words: string[], counted: 'lessons' | 'decisions') {
  const uses = [...(await countUses(db, words)).values()]
    .filter((row) => row[counted] > 0 && row[counted] <= WEIGHED)
    .toSorted((a, b) => a[counted] - b[counted] || (a.word < b.word ? -1 : 1))
  const taken: string[] = []
  let weighed = 0
  for (const row of uses.slice(0, RARE)) {
    weighed += row[counted]
    if (weighed > WEIGHED) break
    taken.push(row.word)
  }
  return taken
}

type About = { situation: string | undefined; unitIds: string[]; exceptAuthor: string }
export type SimilarFound = { kind: 'lesson' | 'decision'; id: string; score: number }

/**
 * Validated lessons, and calls told to everyone or within `unitIds`, that are most like a line; of
 * the same situation where it is given. Candidates only: who may read which call is not decided
 * here. Calls of `exceptAuthor` are left out.
 */
export async function findSimilar(
  db: Db,
  line: string,
  about: About,
  limit: number,
): Promise<SimilarFound[]> {
  const words = queryWords(line, LINE_WORDS)
  if (words.length === 0) return []
  const inLessons = await rarest(db, words, 'lessons')
  const inDecisions = await rarest(db, words, 'decisions')
  const { situation } = about
  const found: SimilarFound[] = []
  if (inLessons.length > 0)
    for (const one of await matchLessons(db, anyOf(inLessons), limit, {
      situation,
      isValidated: true,
    }))
      found.push({ kind: 'lesson', ...one })
  if (inDecisions.length > 0)
    for (const one of await matchDecisions(db, anyOf(inDecisions), limit, about))
      found.push({ kind: 'decision', ...one })
  return found.toSorted((a, b) => a.score - b.score)
}

async function matchDecisions(db: Db, match: string, limit: number, about: About) {
  const units = about.unitIds.map((id) => sql`${id}`)
  const within = units.length > 0 ? sql`OR t.unit_id IN (${sql.join(units, sql`, `)})` : sql``
  const situation = about.situation ? sql`AND t.situation = ${about.situation}` : sql``
  return db.read.all<Found>(
    sql`SELECT d.id AS id, bm25(decision_search) AS score FROM decision_search
      JOIN decision_texts t ON t.id = decision_search.rowid
      JOIN decisions d ON d.id = t.decision_id
      WHERE decision_search MATCH ${match} AND (t.unit_id IS NULL ${within}) ${situation}
      AND d.author_id IS NOT ${about.exceptAuthor}
      ORDER BY score LIMIT ${limit}`,
  )
}
