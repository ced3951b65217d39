import { and, gte, inArray, lt, sql, sum } from 'drizzle-orm'
import {
  anyTrigram,
  mistakesBetween,
  mistakesIn,
  SHORTEST_MENDED,
} from '../../src/domain/search.ts'
import type { Db } from '../client.ts'
import { searchWords } from '../schema.ts'

/** Words that look like another, looked through for the nearest. */
const LOOK_ALIKES = 60
/** Nearest words that stand for one that nobody wrote. */
const MENDED = 4
/** Texts that may be weighed for similar cases, of each kind. */
const MOST_ALIKE = 150
/** Rare words by which similar lessons are looked for. */
const RARE = 6

type Counted = 'lessons' | 'decisions'
export type Uses = Awaited<ReturnType<typeof countUses>>

/** How many lessons and calls hold each of some words; those that none holds are left out. */
export async function countUses(db: Db, words: string[]) {
  const rows = await db.read.select().from(searchWords).where(inArray(searchWords.word, words))
  return new Map(rows.map((row) => [row.word, row]))
}

/** Words of lessons that somebody may have meant, the nearest and most frequent first. */
export async function mendWord(db: Db, word: string): Promise<string[]> {
  const length = [...word].length
  if (length < SHORTEST_MENDED) return []
  const alike = await db.read.all<{ word: string; lessons: number }>(
    sql`SELECT w.word, w.lessons FROM (SELECT rowid, rank FROM word_search
      WHERE word_search MATCH ${anyTrigram(word)} ORDER BY rank LIMIT ${LOOK_ALIKES}) s
      JOIN search_words w ON w.id = s.rowid WHERE w.lessons > 0`,
  )
  return alike
    .map((one) => ({ ...one, mistakes: mistakesBetween(word, one.word) }))
    .filter(({ mistakes }) => mistakes <= mistakesIn(word))
    .toSorted((a, b) => a.mistakes - b.mistakes || b.lessons - a.lessons)
    .slice(0, MENDED)
    .map((one) => one.word)
}

/** At most as many lessons hold one of a group's words. */
export async function countHolding(
  db: Db,
  { words, isPrefix }: { words: string[]; isPrefix: boolean },
) {
  const from = words[0]!
  const which = isPrefix
    ? and(gte(searchWords.word, from), lt(searchWords.word, `${from}\u{10ffff}`))
    : inArray(searchWords.word, words)
  const row = await db.read
    .select({ held: sum(searchWords.lessons).mapWith(Number) })
    .from(searchWords)
    .where(which)
    .get()
  return row?.held ?? 0
}

/** Whether some lesson's word begins so. */
export async function begins(db: Db, start: string): Promise<boolean> {
  const rows = await db.read.all(
    sql`SELECT 1 FROM lesson_search WHERE lesson_search MATCH ${`"${start}"*`} LIMIT 1`,
  )
  return rows.length > 0
}

/** The rarest of some words, as many as few enough lessons hold. */
export function rarest(uses: Uses): string[] {
  const known = [...uses.keys()].filter((word) => uses.get(word)!.lessons > 0)
  return rareEnough(known, uses, 'lessons').slice(0, RARE)
}

/**
 * Words by which texts like a line are looked for, rarest first, until too many texts would have to
 * be weighed. Words that no text holds are looked for too: leaving them out would take less time,
 * and tell that no call holds them.
 */
export function rareEnough(words: string[], uses: Uses, counted: Counted): string[] {
  const count = (word: string) => uses.get(word)?.[counted] ?? 0
  const rare = words
    .filter((word) => count(word) <= MOST_ALIKE)
    .toSorted((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
  const taken: string[] = []
  let weighed = 0
  for (const word of rare) {
    weighed += count(word)
    if (weighed > MOST_ALIKE) break
    taken.push(word)
  }
  return taken
}
