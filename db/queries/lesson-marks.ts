import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Band } from '../../src/domain/bands.ts'
import { recallDays } from '../../src/domain/lessons.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import {
  lessonFigures,
  lessonFlags,
  lessonMarks,
  lessonReaders,
  lessonRecalls,
  lessons,
} from '../schema.ts'
import { validateLesson } from './lesson-links.ts'

/** The last day on which somebody said that a lesson helped them. */
export async function findLastMark(db: Db, lessonId: string, memberId: string) {
  const row = await db.read
    .select({ on: lessonMarks.on })
    .from(lessonMarks)
    .where(and(eq(lessonMarks.lessonId, lessonId), eq(lessonMarks.memberId, memberId)))
    .orderBy(desc(lessonMarks.on))
    .limit(1)
    .get()
  return row?.on
}

/** "This helped me": the lesson was used, and comes back to this person as a question. */
export async function markLesson(tx: Tx, lessonId: string, memberId: string, on: string) {
  await tx.insert(lessonMarks).values({ lessonId, memberId, on }).onConflictDoNothing()
  await tx.update(lessons).set({ lastUsedOn: on }).where(eq(lessons.id, lessonId))
  for (const [i, dueOn] of recallDays(on).entries())
    await tx
      .insert(lessonRecalls)
      .values({ lessonId, memberId, number: i + 1, dueOn })
      .onConflictDoNothing()
}

/** Everybody whom lessons helped, for the count at the end of a period. */
export const listLessonMarks = (db: Db) =>
  db.read
    .selectDistinct({ lessonId: lessonMarks.lessonId, memberId: lessonMarks.memberId })
    .from(lessonMarks)

export async function recordLessonFigures(
  tx: Tx,
  fromDay: string,
  figures: { lessonId: string; band: Band }[],
): Promise<void> {
  for (const { lessonId, band } of figures)
    await tx
      .insert(lessonFigures)
      .values({ lessonId, fromDay, bandLow: band.low, bandHigh: band.high ?? null })
}

/** The newest published band of people helped, by lesson. */
export async function listLessonFigures(db: Db, ids?: string[]): Promise<Map<string, Band>> {
  if (ids?.length === 0) return new Map()
  const rows = await db.read
    .select()
    .from(lessonFigures)
    .where(ids ? inArray(lessonFigures.lessonId, ids) : undefined)
    .orderBy(asc(lessonFigures.fromDay))
  return new Map(
    rows.map((row) => [row.lessonId, { low: row.bandLow, high: row.bandHigh ?? undefined }]),
  )
}

/** "I have seen this hold too": a second reader validates a lesson. */
export async function confirmLesson(tx: Tx, lessonId: string, memberId: string, on: string) {
  await tx.insert(lessonReaders).values({ lessonId, memberId, on }).onConflictDoNothing()
  await validateLesson(tx, lessonId)
}

export const hasConfirmed = async (db: Db, lessonId: string, memberId: string) =>
  (await db.read.$count(
    lessonReaders,
    and(eq(lessonReaders.lessonId, lessonId), eq(lessonReaders.memberId, memberId)),
  )) > 0

/** Holds something against a lesson, instead of what the same person still held. */
export async function flagLesson(
  tx: Tx,
  { lessonId, memberId }: { lessonId: string; memberId: string },
  reason: string,
  on: string,
): Promise<void> {
  await tx
    .delete(lessonFlags)
    .where(
      and(
        eq(lessonFlags.lessonId, lessonId),
        eq(lessonFlags.memberId, memberId),
        isNull(lessonFlags.closedOn),
      ),
    )
  await tx.insert(lessonFlags).values({ id: newId(), lessonId, memberId, reason, on })
}

/** What is held against lessons and was not looked at, oldest first; by whom is told to nobody. */
export async function listOpenFlags(db: Db, lessonIds: string[]) {
  if (lessonIds.length === 0) return []
  return db.read
    .select({
      id: lessonFlags.id,
      lessonId: lessonFlags.lessonId,
      reason: lessonFlags.reason,
      on: lessonFlags.on,
    })
    .from(lessonFlags)
    .where(and(inArray(lessonFlags.lessonId, lessonIds), isNull(lessonFlags.closedOn)))
    .orderBy(asc(lessonFlags.on), asc(lessonFlags.id))
}

export async function closeFlags(tx: Tx, lessonId: string, on: string): Promise<void> {
  await tx
    .update(lessonFlags)
    .set({ closedOn: on })
    .where(and(eq(lessonFlags.lessonId, lessonId), isNull(lessonFlags.closedOn)))
}

/** The lesson that is due to come back to somebody, the longest due first. */
export async function findDueRecall(db: Db, memberId: string, today: string) {
  const row = await db.read
    .select({ recall: lessonRecalls, lesson: lessons })
    .from(lessonRecalls)
    .innerJoin(lessons, eq(lessons.id, lessonRecalls.lessonId))
    .where(
      and(
        eq(lessonRecalls.memberId, memberId),
        isNull(lessonRecalls.seenOn),
        lte(lessonRecalls.dueOn, today),
        inArray(lessons.state, ['not_validated', 'validated']),
      ),
    )
    .orderBy(asc(lessonRecalls.dueOn), asc(lessonRecalls.lessonId))
    .limit(1)
    .get()
  return row && { ...row.lesson, number: row.recall.number }
}

/** Answers a question that was due; earlier ones about the same lesson are over with it. */
export async function closeRecall(
  tx: Tx,
  { memberId, lessonId, number }: { memberId: string; lessonId: string; number: number },
  on: string,
): Promise<void> {
  await tx
    .update(lessonRecalls)
    .set({ seenOn: on })
    .where(
      and(
        eq(lessonRecalls.memberId, memberId),
        eq(lessonRecalls.lessonId, lessonId),
        lte(lessonRecalls.number, number),
        isNull(lessonRecalls.seenOn),
      ),
    )
}

/** Wants no more questions about a lesson. */
export const dropRecalls = async (tx: Tx, memberId: string, lessonId: string): Promise<void> => {
  await tx
    .delete(lessonRecalls)
    .where(and(eq(lessonRecalls.memberId, memberId), eq(lessonRecalls.lessonId, lessonId)))
}
