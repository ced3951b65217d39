import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { OfferReason } from '../../src/domain/lessons.ts'
import type { Db, Tx } from '../client.ts'
import { lessons, lessonsOfWeek, units } from '../schema.ts'

type Choice = {
  unitId: string
  isoWeek: string
  lessonId: string
  reason: OfferReason
  chosenBy: string
}

/**
 * Chooses the lesson of a team's week, instead of one chosen before. Its author is asked; one that
 * has none, or is chosen by its author, is agreed to at once.
 */
export async function chooseLessonOfWeek(tx: Tx, choice: Choice, isAgreed: boolean): Promise<void> {
  const { unitId, isoWeek } = choice
  await tx
    .delete(lessonsOfWeek)
    .where(and(eq(lessonsOfWeek.unitId, unitId), eq(lessonsOfWeek.isoWeek, isoWeek)))
  await tx.insert(lessonsOfWeek).values({ ...choice, isAgreed: isAgreed ? true : null })
}

const shown = {
  unitId: lessonsOfWeek.unitId,
  unit: units.name,
  isoWeek: lessonsOfWeek.isoWeek,
  reason: lessonsOfWeek.reason,
  isAgreed: lessonsOfWeek.isAgreed,
  lesson: lessons,
}

const chosen = (db: Db) =>
  db.read
    .select(shown)
    .from(lessonsOfWeek)
    .innerJoin(lessons, eq(lessons.id, lessonsOfWeek.lessonId))
    .innerJoin(units, eq(units.id, lessonsOfWeek.unitId))

/** What was chosen for teams' week, agreed to or not. */
export async function listLessonsOfWeek(db: Db, unitIds: string[], isoWeek: string) {
  if (unitIds.length === 0) return []
  return chosen(db).where(
    and(inArray(lessonsOfWeek.unitId, unitIds), eq(lessonsOfWeek.isoWeek, isoWeek)),
  )
}

/** Choices of a week that wait for a lesson's author to agree. */
export const listAskedOfAuthor = (db: Db, authorId: string, isoWeek: string) =>
  chosen(db).where(
    and(
      eq(lessons.authorId, authorId),
      eq(lessonsOfWeek.isoWeek, isoWeek),
      isNull(lessonsOfWeek.isAgreed),
    ),
  )

/** The author's yes or no; false when nothing waits for it. */
export async function answerChoice(
  tx: Tx,
  { unitId, isoWeek, lessonId }: { unitId: string; isoWeek: string; lessonId: string },
  isAgreed: boolean,
): Promise<boolean> {
  const answered = await tx
    .update(lessonsOfWeek)
    .set({ isAgreed })
    .where(
      and(
        eq(lessonsOfWeek.unitId, unitId),
        eq(lessonsOfWeek.isoWeek, isoWeek),
        eq(lessonsOfWeek.lessonId, lessonId),
        isNull(lessonsOfWeek.isAgreed),
      ),
    )
    .returning({ unitId: lessonsOfWeek.unitId })
  return answered.length === 1
}

/** Lessons a team had before, or whose authors said no: they are not offered again so soon. */
export async function listFormerChoices(db: Db, unitId: string, limit: number): Promise<string[]> {
  const rows = await db.read
    .select({ id: lessonsOfWeek.lessonId })
    .from(lessonsOfWeek)
    .where(and(eq(lessonsOfWeek.unitId, unitId), isNotNull(lessonsOfWeek.isAgreed)))
    .orderBy(desc(lessonsOfWeek.isoWeek))
    .limit(limit)
  return rows.map(({ id }) => id)
}
