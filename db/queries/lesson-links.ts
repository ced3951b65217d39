import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { decisions, lessonDecisions, lessons, lessonTexts } from '../schema.ts'

/** A lesson that is told becomes a validated one. */
export async function validateLesson(tx: Tx, id: string): Promise<void> {
  await tx
    .update(lessons)
    .set({ state: 'validated' })
    .where(and(eq(lessons.id, id), eq(lessons.state, 'not_validated')))
  await tx.update(lessonTexts).set({ isValidated: true }).where(eq(lessonTexts.lessonId, id))
}

/** Notes that a lesson was used in a call; a call it came from stays where it came from. */
export async function linkReuse(tx: Tx, lessonId: string, decisionId: string, on: string) {
  await tx
    .insert(lessonDecisions)
    .values({ lessonId, decisionId, kind: 'reuse' })
    .onConflictDoNothing()
  await tx.update(lessons).set({ lastUsedOn: on }).where(eq(lessons.id, lessonId))
}

/** The outcome of a call is known: the lessons used in it are validated. */
export async function validateReused(tx: Tx, decisionId: string, on: string): Promise<void> {
  const used = await tx
    .select({ id: lessonDecisions.lessonId })
    .from(lessonDecisions)
    .where(and(eq(lessonDecisions.decisionId, decisionId), eq(lessonDecisions.kind, 'reuse')))
  for (const { id } of used) {
    await validateLesson(tx, id)
    await tx.update(lessons).set({ lastUsedOn: on }).where(eq(lessons.id, id))
  }
}

/**
 * Parts a call, whose author cuts their name from it, from their lessons: one without name is
 * nobody's from then on, from one that is named or not yet told the call is taken away.
 */
export async function severLessons(tx: Tx, decisionId: string): Promise<void> {
  const own = await tx
    .select({ id: lessons.id, isNamed: lessons.isNamed, state: lessons.state })
    .from(lessonDecisions)
    .innerJoin(lessons, eq(lessons.id, lessonDecisions.lessonId))
    .innerJoin(decisions, eq(decisions.id, lessonDecisions.decisionId))
    .where(
      and(eq(lessonDecisions.decisionId, decisionId), eq(lessons.authorId, decisions.authorId)),
    )
  for (const { id, isNamed, state } of own)
    if (isNamed || state === 'in_progress')
      await tx
        .delete(lessonDecisions)
        .where(and(eq(lessonDecisions.lessonId, id), eq(lessonDecisions.decisionId, decisionId)))
    else await tx.update(lessons).set({ authorId: null }).where(eq(lessons.id, id))
}

const linked = {
  lessonId: lessonDecisions.lessonId,
  kind: lessonDecisions.kind,
  decisionId: decisions.id,
  authorId: decisions.authorId,
  unitId: decisions.unitId,
  visibility: decisions.visibility,
  decidedOn: decisions.decidedOn,
  outcome: decisions.outcome,
  outcomeOn: decisions.outcomeOn,
  again: decisions.again,
  ruleKey: decisions.ruleKey,
  policyVersion: decisions.policyVersion,
}

/** The calls behind some lessons that may be counted: no private ones, but for the reader's own. */
export async function listLinkedCalls(db: Db, lessonIds: string[], readerId?: string) {
  if (lessonIds.length === 0) return []
  const isOpen = ne(decisions.visibility, 'private')
  const mayCount = readerId ? or(isOpen, eq(decisions.authorId, readerId)) : isOpen
  return db.read
    .select(linked)
    .from(lessonDecisions)
    .innerJoin(decisions, eq(decisions.id, lessonDecisions.decisionId))
    .where(and(inArray(lessonDecisions.lessonId, lessonIds), mayCount))
    .orderBy(desc(decisions.decidedOn))
}
export type LinkedCall = Awaited<ReturnType<typeof listLinkedCalls>>[number]

/** The lessons that came from a call or were used in it, as somebody may read them. */
export async function listLessonsOf(db: Db, decisionId: string, readerId: string) {
  const rows = await db.read
    .select({ lesson: lessons, kind: lessonDecisions.kind })
    .from(lessonDecisions)
    .innerJoin(lessons, eq(lessons.id, lessonDecisions.lessonId))
    .where(
      and(
        eq(lessonDecisions.decisionId, decisionId),
        or(ne(lessons.state, 'in_progress'), eq(lessons.authorId, readerId)),
      ),
    )
  return rows.map(({ lesson, kind }) => ({ ...lesson, kind }))
}
