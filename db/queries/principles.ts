import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import type { ProposalState, ProposalStep } from '../../src/domain/proposals.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { lessons, principleLessons, principles, proposalSteps, ruleProposals } from '../schema.ts'

export type Principle = typeof principles.$inferSelect
export type Proposal = typeof ruleProposals.$inferSelect

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

/** Principles that hold, the newest first. */
export const listPrinciples = (db: Db): Promise<Principle[]> =>
  db.read
    .select()
    .from(principles)
    .where(isNull(principles.retiredOn))
    .orderBy(desc(principles.createdOn), asc(principles.id))

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

type By = { name: string; on: string }

export async function createProposal(
  tx: Tx,
  { principleId, change }: { principleId: string; change: string },
  { name, on }: By,
): Promise<string> {
  const id = newId()
  const state: ProposalState = 'suggested'
  await tx.insert(ruleProposals).values({ id, principleId, change, state, revision: 1 })
  await tx
    .insert(proposalSteps)
    .values({ proposalId: id, number: 1, state, text: '', byName: name, on })
  return id
}

export const findProposal = (db: Db, id: string): Promise<Proposal | undefined> =>
  db.read.select().from(ruleProposals).where(eq(ruleProposals.id, id)).get()

/** Adds a step; false, storing nothing, when somebody else took one since `revision` was read. */
export async function takeProposalStep(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  { state, text, policyVersion }: ProposalStep,
  { name, on, reviewOn }: By & { reviewOn: string | undefined },
): Promise<boolean> {
  const number = revision + 1
  const changed = await tx
    .update(ruleProposals)
    .set({
      ...{ state, revision: number },
      ...(policyVersion === undefined ? {} : { policyVersion }),
      ...(reviewOn === undefined ? {} : { reviewOn }),
    })
    .where(and(eq(ruleProposals.id, id), eq(ruleProposals.revision, revision)))
    .returning({ id: ruleProposals.id })
  if (changed.length === 0) return false
  await tx.insert(proposalSteps).values({ proposalId: id, number, state, text, byName: name, on })
  return true
}

/** What a principle suggests, each with its steps, oldest first. */
export async function listProposals(db: Db, principleId: string) {
  const rows = await db.read
    .select()
    .from(ruleProposals)
    .where(eq(ruleProposals.principleId, principleId))
    .orderBy(asc(ruleProposals.id))
  if (rows.length === 0) return []
  const steps = await db.read
    .select()
    .from(proposalSteps)
    .where(
      inArray(
        proposalSteps.proposalId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(proposalSteps.number))
  return rows.map((row) => ({ ...row, steps: steps.filter((s) => s.proposalId === row.id) }))
}
