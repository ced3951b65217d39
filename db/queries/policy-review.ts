import { asc, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { policyDraft, policyRemarks } from '../schema.ts'

export type Remark = { byName: string; text: string; at: number }

/** Remarks on a version, or on the draft, oldest first. */
export const listRemarks = (db: Db, version?: number): Promise<Remark[]> =>
  db.read
    .select({ byName: policyRemarks.byName, text: policyRemarks.text, at: policyRemarks.at })
    .from(policyRemarks)
    .where(
      version === undefined ? isNull(policyRemarks.version) : eq(policyRemarks.version, version),
    )
    .orderBy(asc(policyRemarks.at))

export async function createRemark(tx: Tx, remark: Remark & { byId: string }): Promise<void> {
  await tx.insert(policyRemarks).values({ id: newId(), ...remark })
}

/** Notes that the draft was sent to review. False when there is none. */
export async function markSent(tx: Tx, at: number): Promise<boolean> {
  const sent = await tx.update(policyDraft).set({ sentAt: at }).returning({ id: policyDraft.id })
  return sent.length === 1
}
