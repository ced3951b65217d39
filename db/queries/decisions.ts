import { and, desc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { DecisionContent } from '../../src/domain/decisions.ts'
import type { FollowUp } from '../../src/domain/follow-ups.ts'
import type { Language } from '../../src/domain/languages.ts'
import { isKnownOutcome } from '../../src/domain/lessons.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { decisions } from '../schema.ts'
import { validateReused } from './lesson-links.ts'
import { indexDecision } from './search-index.ts'

export type Decision = typeof decisions.$inferSelect

/** What is known of a decision besides what its author wrote. */
export type Log = {
  authorId: string
  unitId: string | undefined
  language: Language
  policyVersion: number | undefined
  loggedAt: number
  rate: string | undefined
  followUpOn: string
  /** Encrypted. */
  caseRef: string | undefined
}

/** Stores a decision whose texts are masked already; returns its id. */
export async function createDecision(
  tx: Tx,
  content: DecisionContent,
  log: Log,
  id = newId(),
): Promise<string> {
  const { caseRef, ...rest } = log
  const promiseState = content.promise ? 'pending' : undefined
  await tx
    .insert(decisions)
    .values({ id, ...content, ...rest, promiseState, caseRef: caseRef ?? null })
  await indexDecision(tx, id)
  return id
}

/** A person's decisions, newest first, those taken back too. */
export const listOwnDecisions = (
  db: Db,
  authorId: string,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<Decision[]> =>
  db.read
    .select()
    .from(decisions)
    .where(eq(decisions.authorId, authorId))
    .orderBy(desc(decisions.decidedOn), desc(decisions.loggedAt))
    .limit(limit)

const newestOf = prepared((read) =>
  read
    .select({ visibility: decisions.visibility })
    .from(decisions)
    .where(eq(decisions.authorId, sql.placeholder('authorId')))
    .orderBy(desc(decisions.decidedOn), desc(decisions.loggedAt))
    .limit(1)
    .prepare(),
)

/** Who may read the newest of a person's decisions; undefined before the first. */
export const findLastVisibility = async (db: Db, authorId: string) =>
  (await newestOf(db).get({ authorId }))?.visibility

/** One's own decision; undefined when it is somebody else's or not there. */
export async function findOwnDecision(db: Db, authorId: string, id: string) {
  return db.read
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), eq(decisions.authorId, authorId)))
    .get()
}

/** Writes how a decision turned out, instead of what was said before. */
export async function recordOutcome(
  tx: Tx,
  id: string,
  { outcome, again, promiseState }: FollowUp,
  { on, learned }: { on: string; learned: string | undefined },
): Promise<void> {
  const promise = promiseState ? { promiseState } : {}
  const lesson = learned ? { learned } : {}
  await tx
    .update(decisions)
    .set({ outcome, again, outcomeOn: on, ...promise, ...lesson })
    .where(and(eq(decisions.id, id), isNull(decisions.withdrawnAt)))
  await indexDecision(tx, id)
  if (isKnownOutcome(outcome)) await validateReused(tx, id, on)
}

/** Everybody's decisions whose authors are to be asked by a day and have not answered. */
export const listDue = (db: Db, today: string) =>
  db.read
    .select({
      id: decisions.id,
      followUpOn: decisions.followUpOn,
      decided: decisions.decided,
    })
    .from(decisions)
    .where(
      and(
        lte(decisions.followUpOn, today),
        isNull(decisions.outcome),
        isNull(decisions.withdrawnAt),
        isNotNull(decisions.authorId),
      ),
    )
    .orderBy(decisions.loggedAt, decisions.decided)
