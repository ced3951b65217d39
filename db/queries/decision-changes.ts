import { and, desc, eq, inArray, isNotNull, isNull, lte, max, not, or } from 'drizzle-orm'
import type { DecisionContent } from '../../src/domain/decisions.ts'
import type { Db, Tx } from '../client.ts'
import {
  apologyTies,
  coachings,
  decisionReleases,
  decisionRevisions,
  decisions,
  lessonDecisions,
  notices,
  readings,
  unsealings,
} from '../schema.ts'
import type { Decision } from './decisions.ts'
import { severLessons } from './lesson-links.ts'
import { indexDecision, unindexDecision } from './search-index.ts'
import { emptyDraftCaseOf } from './vignette-drafts.ts'

type Change = {
  caseRef: string | undefined
  rate: string | undefined
  followUpOn: string
  /** What stood there before, kept for readers; undefined while changes leave no trace. */
  before: Record<string, string> | undefined
  reason: string
  at: number
}

/**
 * Replaces what a decision says; confidence and expectation stay as they were logged. A record that
 * has not gone out to everyone has to be looked at again, and one that is no longer meant for them
 * goes no further; conversations end where the lead may not read it any more. Changes nothing when
 * it was taken back, or its author's name cut from it, in the meantime.
 */
export async function changeDecision(
  tx: Tx,
  id: string,
  content: DecisionContent,
  change: Change,
): Promise<void> {
  const { confidence: _, expected: __, ...said } = content
  const { caseRef, rate, followUpOn, before, reason, at } = change
  const changed = await tx
    .update(decisions)
    .set({ ...emptied(said), caseRef: caseRef ?? null, rate: rate ?? null, followUpOn })
    .where(and(eq(decisions.id, id), isNull(decisions.withdrawnAt), isNotNull(decisions.authorId)))
    .returning({ id: decisions.id })
  if (changed.length === 0) return
  const isOut = lte(decisionReleases.releasedAt, at)
  const isStale = or(isNull(decisionReleases.releasedAt), not(isOut))
  await tx
    .delete(decisionReleases)
    .where(
      and(
        eq(decisionReleases.decisionId, id),
        content.visibility === 'everyone_unnamed' ? isStale : undefined,
      ),
    )
  await indexDecision(tx, id)
  if (content.visibility !== 'everyone_unnamed') await emptyDraftCaseOf(tx, id)
  if (content.visibility === 'private' || content.visibility === 'everyone_unnamed')
    await tx.delete(coachings).where(eq(coachings.decisionId, id))
  if (!before) return
  await addRevision(tx, id, { at, before, reason })
}

type Revision = { at: number; before: Record<string, string>; reason: string }

/** Keeps what stood there before a change, for readers. */
export async function addRevision(tx: Tx, decisionId: string, revision: Revision): Promise<void> {
  const last = await tx
    .select({ number: max(decisionRevisions.number) })
    .from(decisionRevisions)
    .where(eq(decisionRevisions.decisionId, decisionId))
    .get()
  const number = (last?.number ?? 0) + 1
  await tx.insert(decisionRevisions).values({ decisionId, number, ...revision })
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
  await emptyDraftCaseOf(tx, id)
  for (const table of [
    ...[decisionRevisions, decisionReleases, readings, unsealings, coachings],
    ...[lessonDecisions, apologyTies],
  ])
    await tx.delete(table).where(eq(table.decisionId, id))
  await tx.delete(decisions).where(eq(decisions.id, id))
}

/** Empties a decision that others could read, former texts too; that it was there stays. */
export async function withdrawDecision(tx: Tx, id: string, at: number): Promise<void> {
  await tx.delete(decisionRevisions).where(eq(decisionRevisions.decisionId, id))
  await tx.delete(decisionReleases).where(eq(decisionReleases.decisionId, id))
  await emptyDraftCaseOf(tx, id)
  await tx.delete(coachings).where(eq(coachings.decisionId, id))
  await tx.delete(apologyTies).where(eq(apologyTies.decisionId, id))
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
 * author has; without one nobody can come back to it. `unitId` is the unit it counts to from then
 * on, where that is another.
 */
export async function severDecision(
  tx: Tx,
  id: string,
  cut: { receipt: string | null; unitId?: string | null },
): Promise<void> {
  // A conversation names its author, and so does a lesson: each would tell whose decision it is.
  await tx.delete(coachings).where(eq(coachings.decisionId, id))
  // Who never was among its readers would be its author; so would who was told that it was opened.
  await tx.delete(readings).where(eq(readings.decisionId, id))
  const opened = tx
    .select({ at: unsealings.agreedAt })
    .from(unsealings)
    .where(and(eq(unsealings.decisionId, id), isNotNull(unsealings.agreedAt)))
  const author = tx.select({ id: decisions.authorId }).from(decisions).where(eq(decisions.id, id))
  await tx
    .delete(notices)
    .where(
      and(
        eq(notices.kind, 'decision-opened'),
        inArray(notices.memberId, author),
        inArray(notices.at, opened),
      ),
    )
  await severLessons(tx, id)
  await tx
    .update(decisions)
    .set({ ...cut, authorId: null, caseRef: null })
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
