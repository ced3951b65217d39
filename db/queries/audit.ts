import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { auditEntries, members } from '../schema.ts'

/** What was done, for the record. `detail` holds no texts of others and nothing about ballots. */
export type Audit = { at: number; actorId: string | undefined; action: AuditAction; detail: string }
export type AuditAction =
  | 'set-up'
  | 'people-imported'
  | 'link-made'
  | 'pulse-opened'
  | 'pulse-closed'
  | 'pulse-voided'
  | 'pulse-cells-emptied'
  | 'policy-published'
  | 'charter-signed'
  | 'report-exported'
  | 'clock-moved'

/** Belongs into the transaction of what it records. */
export async function recordAudit(tx: Tx, audit: Audit): Promise<void> {
  await tx.insert(auditEntries).values({ id: newId(), ...audit, actorId: audit.actorId ?? null })
}

/** The latest entries, newest first, with the name of who acted where somebody was signed in. */
export async function listAudit(db: Db, limit: number) {
  return db.read
    .select({
      at: auditEntries.at,
      action: auditEntries.action,
      detail: auditEntries.detail,
      actor: members.name,
    })
    .from(auditEntries)
    .leftJoin(members, eq(members.id, auditEntries.actorId))
    .orderBy(desc(auditEntries.at))
    .limit(limit)
}
