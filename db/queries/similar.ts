import { or, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../../src/domain/access.ts'
import { queryWords } from '../../src/domain/search.ts'
import { type Held, rankByWords } from '../../src/domain/similar.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db } from '../client.ts'
import { releasedTo } from './decision-releases.ts'
import { countUses, rareEnough } from './search-words.ts'
import { sharedWith } from './shared-decisions.ts'

/** Words of a line of 280 characters. */
const LINE_WORDS = 80

type About = {
  /** Of the same situation where it is given. */
  situation: string | undefined
  viewer: Viewer
  tree: UnitTree
  now: number
}
export type SimilarFound = { kind: 'lesson' | 'decision'; id: string; score: number }

/**
 * Validated lessons, and calls that the reader may read, most like a line, at most `limit` of each.
 * Calls that the reader may not read move neither the order nor, but for the index itself, the
 * time: they are left out before anything is weighed.
 */
export async function findSimilar(
  db: Db,
  line: string,
  { situation, viewer, tree, now }: About,
  limit: number,
): Promise<SimilarFound[]> {
  const words = queryWords(line, LINE_WORDS)
  if (words.length === 0) return []
  const uses = await countUses(db, words)
  const inSituation = situation ? sql`AND t.situation = ${situation}` : sql``
  const lessons = await db.read.all<Held>(
    sql`SELECT t.lesson_id AS id, s.word AS word
      FROM (${holding('lesson_search', rareEnough(words, uses, 'lessons'))}) s
      JOIN lesson_texts t ON t.id = s.id WHERE t.is_validated = 1 ${inSituation}`,
  )
  const readable = or(await sharedWith(db, viewer, tree, true), releasedTo(viewer, now))
  const decisions = await db.read.all<Held>(
    sql`SELECT t.decision_id AS id, s.word AS word
      FROM (${holding('decision_search', rareEnough(words, uses, 'decisions'))}) s
      JOIN decision_texts t ON t.id = s.id
      JOIN decisions ON decisions.id = t.decision_id
      LEFT JOIN decision_releases ON decision_releases.decision_id = decisions.id
      WHERE (${readable}) ${inSituation}`,
  )
  const of = (kind: SimilarFound['kind'], held: Held[]) =>
    rankByWords(held)
      .slice(0, limit)
      .map((one) => ({ kind, ...one }))
  return [...of('lesson', lessons), ...of('decision', decisions)].toSorted(
    (a, b) => b.score - a.score,
  )
}

/** The texts of an index that hold each of some words, which are letters and digits only. */
function holding(index: 'lesson_search' | 'decision_search', words: string[]): SQL {
  const table = sql.raw(index)
  const each = words.map(
    (word, i) =>
      sql`SELECT rowid AS id, ${sql.raw(String(i))} AS word FROM ${table} WHERE ${table} MATCH ${`"${word}"`}`,
  )
  return each.length > 0 ? sql.join(each, sql` UNION ALL `) : sql`SELECT 0 AS id, 0 AS word WHERE 0`
}
