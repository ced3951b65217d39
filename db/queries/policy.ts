import { and, desc, eq, gt, isNull, lte, max, or, sql } from 'drizzle-orm'
import { completeRule, type PolicyVersion, type Rule } from '../../src/domain/policy.ts'
import type { Db, Tx } from '../client.ts'
import { members, policyDraft, policyRemarks, policyVersions } from '../schema.ts'

const columns = { version: policyVersions, publishedBy: members.name }
type Row = { version: typeof policyVersions.$inferSelect; publishedBy: string }

const asVersion = ({ version, publishedBy }: Row): PolicyVersion => ({
  number: version.number,
  inForceFrom: version.inForceFrom,
  changeNote: version.changeNote,
  publishedAt: version.publishedAt,
  publishedBy,
  rules: version.rules.map(completeRule),
  isEditorial: version.isEditorial,
  trial:
    version.trialUnits && version.trialUntil
      ? { unitIds: version.trialUnits, until: version.trialUntil }
      : undefined,
  closed:
    version.closedFrom && version.closedAs
      ? { from: version.closedFrom, as: version.closedAs }
      : undefined,
  adopts: version.adopts ?? undefined,
})

/** Every version there ever was, newest first: trials, withdrawn ones, those of a coming day. */
export async function listAllVersions(db: Db | Tx): Promise<PolicyVersion[]> {
  const read = 'read' in db ? db.read : db
  const rows = await read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .orderBy(desc(policyVersions.number))
  return rows.map(asVersion)
}

/**
 * The versions of the whole organisation, newest first, those of a coming day too; without those
 * withdrawn before their first day.
 */
export async function listPolicyVersions(db: Db): Promise<PolicyVersion[]> {
  return (await listAllVersions(db)).filter(
    ({ trial, closed, inForceFrom }) => !trial && !(closed && closed.from <= inForceFrom),
  )
}

/** Those of them that hold on a day or held before it, and were not withdrawn since. */
export const listBegun = async (db: Db, day: string): Promise<PolicyVersion[]> =>
  (await listPolicyVersions(db)).filter(
    ({ inForceFrom, closed }) => inForceFrom <= day && closed === undefined,
  )

/**
 * The whole organisation's version in force on a day ("2026-11-23"); undefined before the first.
 * What holds in one unit is `findRulesFor`'s to say.
 */
export async function findPolicyInForce(
  db: Db | Tx,
  day: string,
): Promise<PolicyVersion | undefined> {
  const read = 'read' in db ? db.read : db
  const [row] = await read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .where(
      and(
        lte(policyVersions.inForceFrom, day),
        isNull(policyVersions.trialUntil),
        or(isNull(policyVersions.closedFrom), gt(policyVersions.closedFrom, day)),
      ),
    )
    .orderBy(desc(policyVersions.inForceFrom), desc(policyVersions.number))
    .limit(1)
  return row && asVersion(row)
}

export async function findPolicyVersion(db: Db, number: number) {
  const row = await db.read
    .select(columns)
    .from(policyVersions)
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .where(eq(policyVersions.number, number))
    .get()
  return row && asVersion(row)
}

export type Draft = { revision: number; rules: Rule[]; sentAt: number | undefined }

export async function findDraft(db: Db | Tx): Promise<Draft | undefined> {
  const row = await ('read' in db ? db.read : db).select().from(policyDraft).get()
  if (!row) return undefined
  const { revision, sentAt } = row
  return { revision, rules: row.rules.map(completeRule), sentAt: sentAt ?? undefined }
}

/** Starts the draft of the next version; leaves one that somebody began as it is. */
export async function createDraft(tx: Tx, rules: Rule[]): Promise<void> {
  await tx.insert(policyDraft).values({ id: 1, revision: 1, rules }).onConflictDoNothing()
}

/** False, storing nothing, when somebody else changed the draft since `revision` was read. */
export async function reviseDraft(tx: Tx, revision: number, rules: Rule[]): Promise<boolean> {
  if (!Number.isSafeInteger(revision)) return false
  const changed = await tx
    .update(policyDraft)
    .set({ rules, revision: revision + 1 })
    .where(and(eq(policyDraft.id, 1), eq(policyDraft.revision, revision)))
    .returning({ revision: policyDraft.revision })
  return changed.length === 1
}

/** Tells whoever has the draft open that something about it changed. */
export const touchDraft = (tx: Tx) =>
  tx.update(policyDraft).set({ revision: sql`${policyDraft.revision} + 1` })

/** False, deleting nothing, when the draft is gone or was changed since `revision` was read. */
export async function deleteDraft(tx: Tx, revision: number): Promise<boolean> {
  if (!Number.isSafeInteger(revision)) return false
  const gone = await tx
    .delete(policyDraft)
    .where(eq(policyDraft.revision, revision))
    .returning({ id: policyDraft.id })
  if (gone.length === 1) await tx.delete(policyRemarks).where(isNull(policyRemarks.version))
  return gone.length === 1
}

/** What a version is published with, beside its rules. */
export type Publishing = {
  inForceFrom: string
  changeNote: string
  publishedAt: number
  publishedBy: string
  isEditorial?: boolean
  trial?: { unitIds: string[]; until: string } | undefined
  adopts?: number | undefined
}

/**
 * Turns the draft into the next version for good and returns its number; undefined, storing
 * nothing, when the draft is gone or was changed since `revision` was read.
 */
export async function publishDraft(
  tx: Tx,
  { revision, ...given }: Publishing & { revision: number },
): Promise<number | undefined> {
  if (!Number.isSafeInteger(revision)) return undefined
  const [draft] = await tx
    .delete(policyDraft)
    .where(eq(policyDraft.revision, revision))
    .returning({ rules: policyDraft.rules })
  if (!draft) return undefined
  const version = await createVersion(tx, draft.rules.map(completeRule), given)
  await tx.update(policyRemarks).set({ version }).where(isNull(policyRemarks.version))
  return version
}

/** Stores a version for good and returns its number. */
export async function createVersion(tx: Tx, rules: Rule[], given: Publishing): Promise<number> {
  const { trial, adopts, ...version } = given
  const last = await tx
    .select({ number: max(policyVersions.number) })
    .from(policyVersions)
    .get()
  const number = (last?.number ?? 0) + 1
  const tried = trial ? { trialUnits: trial.unitIds, trialUntil: trial.until } : {}
  await tx
    .insert(policyVersions)
    .values({ number, ...version, ...tried, adopts: adopts ?? null, rules })
  return number
}

/** Ends a version from a day on. False when it was closed before. */
export async function closeVersion(
  tx: Tx,
  number: number,
  closed: { from: string; as: 'withdrawn' | 'adopted' },
): Promise<boolean> {
  const done = await tx
    .update(policyVersions)
    .set({ closedFrom: closed.from, closedAs: closed.as })
    .where(and(eq(policyVersions.number, number), isNull(policyVersions.closedFrom)))
    .returning({ number: policyVersions.number })
  return done.length === 1
}

/** Takes back that a version was closed. */
export async function reopenVersion(tx: Tx, number: number): Promise<void> {
  const open = { closedFrom: null, closedAs: null }
  await tx.update(policyVersions).set(open).where(eq(policyVersions.number, number))
}
