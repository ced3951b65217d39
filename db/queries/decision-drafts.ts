import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { prepared } from '../prepared.ts'
import { decisionDrafts } from '../schema.ts'

export type DecisionDraft = { form: Record<string, string>; revision: number; savedAt: number }

const draftOf = prepared((read) =>
  read
    .select()
    .from(decisionDrafts)
    .where(eq(decisionDrafts.memberId, sql.placeholder('memberId')))
    .prepare(),
)

/** What a person began to log; undefined when nothing is kept. */
export const findDecisionDraft = (db: Db, memberId: string): Promise<DecisionDraft | undefined> =>
  draftOf(db).get({ memberId })

/**
 * Keeps a form whose texts are masked and returns its new number. `revision` is the number of the
 * draft it grew out of, 0 for none; undefined, keeping nothing, when another page has kept a newer.
 */
export async function saveDecisionDraft(
  tx: Tx,
  memberId: string,
  { form, revision, savedAt }: DecisionDraft,
): Promise<number | undefined> {
  if (!Number.isSafeInteger(revision)) return undefined
  const next = { form, savedAt, revision: revision + 1 }
  const insert = tx.insert(decisionDrafts).values({ memberId, ...next })
  const saved =
    revision === 0
      ? await insert.onConflictDoNothing().returning()
      : await tx
          .update(decisionDrafts)
          .set(next)
          .where(and(eq(decisionDrafts.memberId, memberId), eq(decisionDrafts.revision, revision)))
          .returning()
  return saved[0]?.revision
}

export async function dropDecisionDraft(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(decisionDrafts).where(eq(decisionDrafts.memberId, memberId))
}
