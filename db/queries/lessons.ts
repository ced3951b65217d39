import { and, asc, desc, eq, inArray, isNotNull, lte, max, sql } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import { changedParts, type LessonContent, type LessonState } from '../../src/domain/lessons.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { lessonDecisions, lessonFlags, lessonRevisions, lessons } from '../schema.ts'
import { indexLesson } from './search-index.ts'

export type Lesson = typeof lessons.$inferSelect

type Origin = {
  /** Undefined for a starter lesson. */
  author: { id: string; unitId: string | undefined } | undefined
  isNamed: boolean
  language: Language
  on: string
  state: LessonState
  decisionId?: string
  starterKey?: string
}

/** Stores a lesson whose texts are masked; returns its id. */
export async function createLesson(
  tx: Tx,
  content: LessonContent,
  { author, isNamed, language, on, state, decisionId, starterKey }: Origin,
): Promise<string> {
  const id = newId()
  await tx.insert(lessons).values({
    ...{ id, ...content, isNamed, language, state, revision: 1 },
    ...{ authorId: author?.id ?? null, unitId: author?.unitId ?? null },
    ...{ starterKey: starterKey ?? null, createdOn: on, changedOn: on, lastUsedOn: on },
  })
  if (decisionId)
    await tx.insert(lessonDecisions).values({ lessonId: id, decisionId, kind: 'source' })
  await indexLesson(tx, id)
  return id
}

export const findLesson = (db: Db, id: string): Promise<Lesson | undefined> =>
  db.read.select().from(lessons).where(eq(lessons.id, id)).get()

/** Lessons in the order of their ids given. */
export async function listLessonsById(db: Db, ids: string[]): Promise<Lesson[]> {
  if (ids.length === 0) return []
  const rows = await db.read.select().from(lessons).where(inArray(lessons.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Lessons that are told to others, those in `language` before others, the last used first. */
export const listToldLessons = (
  db: Db,
  {
    situation,
    language,
    limit,
  }: { situation?: string | undefined; language?: Language; limit: number },
): Promise<Lesson[]> =>
  db.read
    .select()
    .from(lessons)
    .where(
      and(
        inArray(lessons.state, ['not_validated', 'validated']),
        situation ? eq(lessons.situation, situation) : undefined,
      ),
    )
    .orderBy(
      ...(language ? [desc(eq(lessons.language, language))] : []),
      desc(lessons.lastUsedOn),
      desc(lessons.id),
    )
    .limit(limit)

const begunBy = prepared((read) =>
  read
    .select()
    .from(lessons)
    .where(and(eq(lessons.authorId, sql.placeholder('authorId')), eq(lessons.state, 'in_progress')))
    .orderBy(desc(lessons.changedOn))
    .prepare(),
)

/** What somebody began to write and has told nobody. */
export const listBegunLessons = (db: Db, authorId: string): Promise<Lesson[]> =>
  begunBy(db).all({ authorId })

/** Lessons told to others that nobody used since a day. */
export const listUnusedLessons = (db: Db, since: string): Promise<Lesson[]> =>
  db.read
    .select()
    .from(lessons)
    .where(
      and(inArray(lessons.state, ['not_validated', 'validated']), lte(lessons.lastUsedOn, since)),
    )
    .orderBy(asc(lessons.lastUsedOn))

type Change = {
  content: LessonContent
  isNamed: boolean
  state: LessonState
  editorId: string
  on: string
  reason: string
}

/**
 * Replaces what a lesson says and closes what was held against it; what stood there before is kept
 * once it was told. False, storing nothing, when somebody else changed it since `revision` was read.
 */
export async function changeLesson(
  tx: Tx,
  before: Lesson,
  revision: number,
  { content, isNamed, state, editorId, on, reason }: Change,
): Promise<boolean> {
  const changed = await tx
    .update(lessons)
    .set({ ...content, isNamed, state, changedOn: on, revision: revision + 1 })
    .where(and(eq(lessons.id, before.id), eq(lessons.revision, revision)))
    .returning({ id: lessons.id })
  if (changed.length === 0) return false
  if (before.state !== 'in_progress') {
    const was = changedParts(before, content)
    const last = await tx
      .select({ number: max(lessonRevisions.number) })
      .from(lessonRevisions)
      .where(eq(lessonRevisions.lessonId, before.id))
      .get()
    const number = (last?.number ?? 0) + 1
    const row = { lessonId: before.id, number, on, editorId, before: was, reason }
    if (Object.keys(was).length > 0) await tx.insert(lessonRevisions).values(row)
    await tx.update(lessonFlags).set({ closedOn: on }).where(eq(lessonFlags.lessonId, before.id))
  }
  await indexLesson(tx, before.id)
  return true
}

export const listLessonRevisions = (db: Db, lessonId: string) =>
  db.read
    .select()
    .from(lessonRevisions)
    .where(eq(lessonRevisions.lessonId, lessonId))
    .orderBy(desc(lessonRevisions.number))

/** Puts a lesson away, or brings it back, or notes that it was looked at: used as of this day. */
export async function setLessonState(tx: Tx, id: string, state: LessonState, on: string) {
  await tx.update(lessons).set({ state, lastUsedOn: on }).where(eq(lessons.id, id))
  await indexLesson(tx, id)
}

/** A begun lesson that its author lets go. */
export async function dropLesson(tx: Tx, id: string): Promise<void> {
  await tx.delete(lessonDecisions).where(eq(lessonDecisions.lessonId, id))
  await tx.delete(lessons).where(and(eq(lessons.id, id), eq(lessons.state, 'in_progress')))
}

/** Which starter lessons were taken over in a language. */
export const listStarters = (db: Db, language: Language) =>
  db.read
    .select({ key: lessons.starterKey, id: lessons.id })
    .from(lessons)
    .where(and(isNotNull(lessons.starterKey), eq(lessons.language, language)))
