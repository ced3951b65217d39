import { and, desc, eq } from 'drizzle-orm'
import type { NoticeKind } from '../../src/domain/notices.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { notices } from '../schema.ts'

export type Notice = { memberId: string; kind: NoticeKind; detail: string; at: number }

/** Tells a person what somebody else changed. Belongs into the transaction of the change. */
export const notify = (tx: Tx, notice: Notice): Promise<void> => notifyAll(tx, [notice])

export async function notifyAll(tx: Tx, given: Notice[]): Promise<void> {
  for (const notice of given) await tx.insert(notices).values({ id: newId(), ...notice })
}

/** What a person has not yet said to have read, newest first. */
export async function listUnread(db: Db, memberId: string) {
  return db.read
    .select()
    .from(notices)
    .where(and(eq(notices.memberId, memberId), eq(notices.isRead, false)))
    .orderBy(desc(notices.at))
}

/** Everything a person was ever told, newest first. */
export async function listNotices(db: Db, memberId: string) {
  return db.read
    .select()
    .from(notices)
    .where(eq(notices.memberId, memberId))
    .orderBy(desc(notices.at))
}

export async function markNoticesRead(tx: Tx, memberId: string): Promise<void> {
  await tx.update(notices).set({ isRead: true }).where(eq(notices.memberId, memberId))
}
