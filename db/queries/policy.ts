import { and, desc, eq, lte, max } from 'drizzle-orm'
import type { PolicyVersion, Rule } from '../../src/domain/policy.ts'
import type { Db, Tx } from '../client.ts'
import { members, policyDraft, policyVersions } from '../schema.ts'

const columns = {
  number: policyVersions.number,
  inForceFrom: policyVersions.inForceFrom,
  changeNote: policyVersions.changeNote,
  publishedAt: policyVersions.publishedAt,
  publishedBy: members.name,
  rules: policyVersions.rules,
}

/** All versions, newest first, those of a coming day too. */
export async function listPolicyVersions(db: Db): Promise<PolicyVersion[]> {
  return db.read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .orderBy(desc(policyVersions.number))
}

/** The version in force on a day ("2026-11-23"); undefined before the first. */
export async function findPolicyInForce(db: Db, day: string): Promise<PolicyVersion | undefined> {
  const [version] = await db.read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .where(lte(policyVersions.inForceFrom, day))
    .orderBy(desc(policyVersions.inForceFrom), desc(policyVersions.number))
    .limit(1)
  return version
}

export async function findPolicyVersion(db: Db, number: number) {
  return db.read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .where(eq(policyVersions.number, number))
    .get()
}

export type Draft = { revision: number; rules: Rule[] }

export async function findDraft(db: Db): Promise<Draft | undefined> {
  return db.read.select().from(policyDraft).get()
}

/** Starts the draft of the next version; leaves one that somebody began as it is. */
export async function createDraft(tx: Tx, rules: Rule[]): Promise<void> {
  await tx.insert(policyDraft).values({ id: 1, revision: 1, rules }).onConflictDoNothing()
}

/** False, storing nothing, when somebody else changed the draft since `revision` was read. */
export async function reviseDraft(tx: Tx, revision: number, rules: Rule[]): Promise<boolean> {
  const changed = await tx
    .update(policyDraft)
    .set({ rules, revision: revision + 1 })
    .where(and(eq(policyDraft.id, 1), eq(policyDraft.revision, revision)))
    .returning({ revision: policyDraft.revision })
  return changed.length === 1
}

type Publishing = {
  revision: number
  inForceFrom: string
  changeNote: string
  publishedAt: number
  publishedBy: string
}

/**
 * Turns the draft into the next version for good and returns its number; undefined, storing
 * nothing, when the draft is gone or was changed since `revision` was read.
 */
export async function publishDraft(tx: Tx, given: Publishing): Promise<number | undefined> {
  const { revision, ...version } = given
  const [draft] = await tx
    .delete(policyDraft)
    .where(eq(policyDraft.revision, revision))
    .returning({ rules: policyDraft.rules })
  if (!draft) return undefined
  const last = await tx
    .select({ number: max(policyVersions.number) })
    .from(policyVersions)
    .get()
  const number = (last?.number ?? 0) + 1
  await tx.insert(policyVersions).values({ number, ...version, rules: draft.rules })
  return number
}
