import { and, desc, eq, isNull, max } from 'drizzle-orm'
import type { DecisionContent } from '../../src/domain/decisions.ts'
import type { Db, Tx } from '../client.ts'
import {
  coachings,
  decisionReleases,
  decisionRevisions,
  decisions,
  lessonDecisions,
  readings,
  unsealings,
} from '../schema.ts'
import type { Decision } from './decisions.ts'
import { severLessons } from './lesson-links.ts'
import { indexDecision, unindexDecision } from './search-index.ts'

type Change = {
  caseRef: string | undefined
  rate: string | undefined
  followUpOn: string
  /** What stood there before, kept for readers; undefined while changes leave no trace. */
  before: Record<string, string> | undefined
  reason: string
  at: number
}

/** Replaces what a decision says; confidence and expectation stay as they were logged. */
export async function changeDecision(
  tx: Tx,
  id: string,
  content: DecisionContent,
  change: Change,
): Promise<void> {
  const { confidence: _, expected: __, ...said } = content
  const { caseRef, rate, followUpOn, before, reason, at } = change
  await tx
    .update(decisions)
    .set({ ...emptied(said), caseRef: caseRef ?? null, rate: rate ?? null, followUpOn })
    .where(eq(decisions.id, id))
  await indexDecision(tx, id)
  if (!before) return
  const last = await tx
    .select({ number: max(decisionRevisions.number) })
    .from(decisionRevisions)
    .where(eq(decisionRevisions.decisionId, id))
    .get()
  const number = (last?.number ?? 0) + 1
  await tx.insert(decisionRevisions).values({ decisionId: id, number, at, before, reason })
}

/** An update leaves out what is undefined; what was cleared in the form becomes null. */
const emptied = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ?? null])) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

/** Changes that readers may see, oldest first. */
export const listRevisions = (db: Db, decisionId: string) =>
  db.read
    .select()
    .from(decisionRevisions)
    .where(eq(decisionRevisions.decisionId, decisionId))
    .orderBy(decisionRevisions.number)

/** Removes a decision with all that hangs on it. */
export async function deleteDecision(tx: Tx, id: string): Promise<void> {
  await unindexDecision(tx, id)
  for (const table of [
    ...[decisionRevisions, decisionReleases, readings, unsealings, coachings],
    lessonDecisions,
  ])
    await tx.delete(table).where(eq(table.decisionId, id))
  await tx.delete(decisions).where(eq(decisions.id, id))
}

/** Empties a decision that others could read, former texts too; that it was there stays. */
export async function withdrawDecision(tx: Tx, id: string, at: number): Promise<void> {
  await tx.delete(decisionRevisions).where(eq(decisionRevisions.decisionId, id))
  await tx.delete(decisionReleases).where(eq(decisionReleases.decisionId, id))
  await tx.delete(coachings).where(eq(coachings.decisionId, id))
  // The lesson stays without it.
  await tx.delete(lessonDecisions).where(eq(lessonDecisions.decisionId, id))
  const texts = { decided: '', why: '', learned: '', promise: '', apologyWhy: '' }
  await tx
    .update(decisions)
    .set({
      ...{ ...texts, apologyFix: '', apologyNever: '', pressure: [], amountMinor: null },
      ...{ currency: null, caseRef: null, withdrawnAt: at },
    })
    .where(eq(decisions.id, id))
  await indexDecision(tx, id)
}

/**
 * Cuts the author's name from a decision for good. `receipt` is the SHA-256 of a code that only the
 * author has; without one nobody can come back to it.
 */
export async function severDecision(tx: Tx, id: string, receipt: string | null): Promise<void> {
  // A conversation names its author, and so does a lesson: each would tell whose decision it is.
  await tx.delete(coachings).where(eq(coachings.decisionId, id))
  await severLessons(tx, id)
  await tx
    .update(decisions)
    .set({ authorId: null, caseRef: null, receipt })
    .where(eq(decisions.id, id))
}

/** The decision whose author cut their name and holds the code with this SHA-256. */
export const findSeveredDecision = (db: Db, receipt: string): Promise<Decision | undefined> =>
  db.read
    .select()
    .from(decisions)
    .where(and(eq(decisions.receipt, receipt), isNull(decisions.authorId)))
    .orderBy(desc(decisions.loggedAt))
    .get()
