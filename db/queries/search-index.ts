import { and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { fold } from '../../src/domain/fold.ts'
import { wordsOf } from '../../src/domain/search.ts'
import type { Db, Tx } from '../client.ts'
import {
  decisionReleases,
  decisions,
  decisionTexts,
  lessons,
  lessonTexts,
  searchWords,
} from '../schema.ts'

type Counted = 'lessons' | 'decisions'

/** Words of one statement, which binds four values for each. */
const AT_ONCE = 500

/**
 * Puts a lesson where it can be found, as it stands now; begun and archived ones are taken out.
 * Belongs into the transaction of every change of a lesson.
 */
export async function indexLesson(tx: Tx, lessonId: string): Promise<void> {
  const [old] = await tx.delete(lessonTexts).where(eq(lessonTexts.lessonId, lessonId)).returning()
  if (old) await forgetWords(tx, 'lessons', `${old.title} ${old.body}`)
  const lesson = await tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()
  if (!lesson || lesson.state === 'in_progress' || lesson.state === 'archived') return
  const title = fold(lesson.title)
  const body = fold(`${lesson.tried}\n${lesson.happened}\n${lesson.nextTime}`)
  const { situation, state } = lesson
  const isValidated = state === 'validated'
  await tx.insert(lessonTexts).values({ lessonId, situation, isValidated, title, body })
  await learnWords(tx, 'lessons', `${title} ${body}`)
}

/** Takes a call out of what can be found. */
export async function unindexDecision(tx: Tx, decisionId: string): Promise<void> {
  const [old] = await tx
    .delete(decisionTexts)
    .where(eq(decisionTexts.decisionId, decisionId))
    .returning()
  if (old) await forgetWords(tx, 'decisions', old.body)
}

/**
 * Puts a call where those can find it who may read it, in the words in which they may; private
 * ones, withdrawn ones and those that wait for a second reader are taken out. Belongs into the
 * transaction of every change of a call.
 */
export async function indexDecision(tx: Tx, decisionId: string): Promise<void> {
  const text = await textOf(tx, decisionId)
  const old = await tx
    .select()
    .from(decisionTexts)
    .where(eq(decisionTexts.decisionId, decisionId))
    .get()
  const isSame =
    old?.body === text?.body && old?.situation === text?.situation && old?.unitId === text?.unitId
  // Most changes, such as an outcome, leave the words as they are.
  if (isSame) return
  if (old) await unindexDecision(tx, decisionId)
  if (!text) return
  await tx.insert(decisionTexts).values({ decisionId, ...text })
  await learnWords(tx, 'decisions', text.body)
}

/** What a call is found by; undefined for one that is not to be found. */
async function textOf(tx: Tx, decisionId: string) {
  const row = await tx
    .select({ decision: decisions, release: decisionReleases })
    .from(decisions)
    .leftJoin(decisionReleases, eq(decisionReleases.decisionId, decisions.id))
    .where(eq(decisions.id, decisionId))
    .get()
  if (!row || row.decision.withdrawnAt !== null || row.decision.visibility === 'private')
    return undefined
  const isUnnamed = row.decision.visibility === 'everyone_unnamed'
  if (isUnnamed && !row.release?.isApproved) return undefined
  const texts = isUnnamed ? row.release! : row.decision
  const body = fold(`${texts.decided}\n${texts.why}\n${texts.learned}`)
  return {
    body,
    situation: texts.situation,
    unitId: isUnnamed ? null : (row.decision.unitId ?? ''),
  }
}

const different = (text: string): string[] => [...new Set(wordsOf(text))]

async function learnWords(tx: Tx, counted: Counted, text: string): Promise<void> {
  const rows = different(text).map((word) => ({
    ...{ word, lessons: 0, decisions: 0 },
    [counted]: 1,
  }))
  for (let i = 0; i < rows.length; i += AT_ONCE)
    await tx
      .insert(searchWords)
      .values(rows.slice(i, i + AT_ONCE))
      .onConflictDoUpdate({
        target: searchWords.word,
        set: {
          lessons: sql`${searchWords.lessons} + excluded.lessons`,
          decisions: sql`${searchWords.decisions} + excluded.decisions`,
        },
      })
}

/** A word that no text holds any more is forgotten: it may have been somebody's name. */
async function forgetWords(tx: Tx, counted: Counted, text: string): Promise<void> {
  const words = different(text)
  const column = searchWords[counted]
  for (let i = 0; i < words.length; i += AT_ONCE) {
    const these = inArray(searchWords.word, words.slice(i, i + AT_ONCE))
    await tx
      .update(searchWords)
      .set({ [counted]: sql`${column} - 1` })
      .where(these)
    await tx
      .delete(searchWords)
      .where(and(these, lte(searchWords.lessons, 0), lte(searchWords.decisions, 0)))
  }
}

/** Calls that others may read and that are not among those that can be found. */
export async function listUnindexed(db: Db, limit: number): Promise<string[]> {
  const rows = await db.read
    .select({ id: decisions.id })
    .from(decisions)
    .leftJoin(decisionTexts, eq(decisionTexts.decisionId, decisions.id))
    .leftJoin(decisionReleases, eq(decisionReleases.decisionId, decisions.id))
    .where(
      and(
        isNull(decisionTexts.id),
        isNull(decisions.withdrawnAt),
        or(
          inArray(decisions.visibility, ['manager', 'team_named']),
          and(eq(decisions.visibility, 'everyone_unnamed'), eq(decisionReleases.isApproved, true)),
        ),
      ),
    )
    .limit(limit)
  return rows.map(({ id }) => id)
}
