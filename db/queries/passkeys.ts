import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { members, passkeys } from '../schema.ts'

export type Passkey = typeof passkeys.$inferSelect

/** A person's passkeys, the oldest first. */
export async function listPasskeys(db: Db | Tx, memberId: string): Promise<Passkey[]> {
  const read = 'read' in db ? db.read : db
  return read
    .select()
    .from(passkeys)
    .where(eq(passkeys.memberId, memberId))
    .orderBy(asc(passkeys.createdAt))
}

/** A passkey by the credential's id; undefined too when its owner was deactivated. */
export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  const row = await db.read
    .select({ passkey: passkeys })
    .from(passkeys)
    .innerJoin(members, and(eq(members.id, passkeys.memberId), eq(members.isActive, true)))
    .where(eq(passkeys.id, id))
    .get()
  return row?.passkey
}

/** False when the credential is known already. */
export async function createPasskey(tx: Tx, passkey: Passkey): Promise<boolean> {
  const made = await tx
    .insert(passkeys)
    .values(passkey)
    .onConflictDoNothing()
    .returning({ id: passkeys.id })
  return made.length === 1
}

/** Notes how often it was used. False when it was removed in the meantime: then nobody is in. */
export async function usePasskey(tx: Tx, id: string, counter: number): Promise<boolean> {
  const used = await tx
    .update(passkeys)
    .set({ counter })
    .where(eq(passkeys.id, id))
    .returning({ id: passkeys.id })
  return used.length === 1
}

/** False when it is not this person's, or gone. */
export async function removePasskey(tx: Tx, memberId: string, id: string): Promise<boolean> {
  const removed = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.memberId, memberId)))
    .returning({ id: passkeys.id })
  return removed.length === 1
}
