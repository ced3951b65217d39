import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { lessons, principleLessons, principles } from '../schema.ts'

export type Principle = typeof principles.$inferSelect

type NewPrinciple = {
  statement: string
  exception: string
  language: Language
  createdOn: string
  createdBy: string
  reviewBy: string
}

export async function createPrinciple(
  tx: Tx,
  principle: NewPrinciple,
  lessonIds: string[],
): Promise<string> {
  const id = newId()
  await tx.insert(principles).values({ id, ...principle })
  await tx
    .insert(principleLessons)
    .values(lessonIds.map((lessonId) => ({ principleId: id, lessonId })))
  return id
}

export const findPrinciple = (db: Db, id: string): Promise<Principle | undefined> =>
  db.read.select().from(principles).where(eq(principles.id, id)).get()

export async function listPrinciplesById(db: Db, ids: string[]): Promise<Principle[]> {
  if (ids.length === 0) return []
  return db.read.select().from(principles).where(inArray(principles.id, ids))
}

const holding = prepared((read) =>
  read
    .select()
    .from(principles)
    .where(isNull(principles.retiredOn))
    .orderBy(desc(principles.createdOn), asc(principles.id))
    .prepare(),
)

/** Principles that hold, the newest first. */
export const listPrinciples = (db: Db): Promise<Principle[]> => holding(db).all()

/** The lessons a principle came from. */
export const listLessonsBehind = async (db: Db, principleId: string) =>
  (
    await db.read
      .select({ lesson: lessons })
      .from(principleLessons)
      .innerJoin(lessons, eq(lessons.id, principleLessons.lessonId))
      .where(eq(principleLessons.principleId, principleId))
      .orderBy(desc(lessons.lastUsedOn), asc(lessons.id))
  ).map(({ lesson }) => lesson)

/** The principles that came from some lessons, with the lesson. */
export async function listPrinciplesOf(db: Db, lessonIds: string[]) {
  if (lessonIds.length === 0) return []
  const rows = await db.read
    .select({ principle: principles, lessonId: principleLessons.lessonId })
    .from(principleLessons)
    .innerJoin(principles, eq(principles.id, principleLessons.principleId))
    .where(and(inArray(principleLessons.lessonId, lessonIds), isNull(principles.retiredOn)))
  return rows.map(({ principle, lessonId }) => ({ ...principle, lessonId }))
}

/**
 * Puts more lessons under a principle; those that lie there already stay. False, storing nothing,
 * when somebody else changed it since `revision` was read, or it no longer holds.
 */
export async function addLessons(
  tx: Tx,
  at: { id: string; revision: number },
  lessonIds: string[],
): Promise<boolean> {
  const { id, revision } = at
  const isAsRead = and(eq(principles.id, id), eq(principles.revision, revision))
  const changed = await tx
    .update(principles)
    .set({ revision: revision + 1 })
    .where(and(isAsRead, isNull(principles.retiredOn)))
    .returning({ id: principles.id })
  if (changed.length === 0) return false
  await tx
    .insert(principleLessons)
    .values(lessonIds.map((lessonId) => ({ principleId: id, lessonId })))
    .onConflictDoNothing()
  return true
}

/** It was looked at: it holds until the next day given, or no longer. */
export async function reviewPrinciple(
  tx: Tx,
  id: string,
  { reviewBy, retiredOn }: { reviewBy: string; retiredOn: string | null },
): Promise<void> {
  const revision = sql`${principles.revision} + 1`
  await tx.update(principles).set({ reviewBy, retiredOn, revision }).where(eq(principles.id, id))
}
