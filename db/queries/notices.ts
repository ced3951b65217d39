import { and, desc, eq, gt, lt, notInArray, or } from 'drizzle-orm'
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

/** What a person was told since a moment, newest first, read or not. */
export async function listNotices(db: Db, memberId: string, since: number) {
  return db.read
    .select()
    .from(notices)
    .where(and(eq(notices.memberId, memberId), gt(notices.at, since)))
    .orderBy(desc(notices.at))
}

/** What somebody who got into the account could want to hide stays to be seen for a while. */
const LASTING: NoticeKind[] = ['link-made', 'password-reset', 'second-factor-removed']
const LASTING_FOR = 7 * 86_400_000

/** What is about the way in stays for a week, whoever says to have read it. */
export async function markNoticesRead(tx: Tx, memberId: string, now: number): Promise<void> {
  const mayGo = or(notInArray(notices.kind, LASTING), lt(notices.at, now - LASTING_FOR))
  const own = eq(notices.memberId, memberId)
  await tx.update(notices).set({ isRead: true }).where(and(own, mayGo))
}
