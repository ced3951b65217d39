import { and, eq, gt, lt, lte, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { hashToken, newToken } from '../ids.ts'
import { ceremonies } from '../schema.ts'

/**
 * What was begun. It is part of what is hashed: a token of one kind finds nothing of another, so
 * that a secret shown to somebody signed in never serves as a sign-in.
 */
export type CeremonyKind = 'sign-in' | 'app' | 'passkey' | 'passkey-sign-in'

const TRIES = 5

const idOf = (kind: CeremonyKind, token: string): string => hashToken(`${kind} ${token}`)

/** Notes that something was begun and returns the token for the browser. */
export async function createCeremony(
  tx: Tx,
  kind: CeremonyKind,
  given: { memberId?: string; challenge?: string; expiresAt: number },
): Promise<string> {
  const token = newToken()
  await tx.insert(ceremonies).values({
    id: idOf(kind, token),
    memberId: given.memberId ?? null,
    challenge: given.challenge ?? null,
    expiresAt: given.expiresAt,
  })
  return token
}

/** Undefined when unknown, over or of another kind. */
export async function findCeremony(db: Db, kind: CeremonyKind, token: string) {
  return db.read
    .select()
    .from(ceremonies)
    .where(and(eq(ceremonies.id, idOf(kind, token)), gt(ceremonies.expiresAt, Date.now())))
    .get()
}

/** Counts a try, before it is looked at. Undefined when the ceremony is over or all are used. */
export async function countTry(tx: Tx, kind: CeremonyKind, token: string) {
  const isOpen = and(
    eq(ceremonies.id, idOf(kind, token)),
    gt(ceremonies.expiresAt, Date.now()),
    lt(ceremonies.tries, TRIES),
  )
  const tries = sql`${ceremonies.tries} + 1`
  const [row] = await tx.update(ceremonies).set({ tries }).where(isOpen).returning()
  return row
}

/** Ends a ceremony and returns it: whoever gets it may go on, and nobody gets it twice. */
export async function takeCeremony(tx: Tx, kind: CeremonyKind, token: string) {
  const [row] = await tx
    .delete(ceremonies)
    .where(eq(ceremonies.id, idOf(kind, token)))
    .returning()
  return row && row.expiresAt > Date.now() ? row : undefined
}

/** Ends what a person had begun, since what it rested on has changed. */
export async function removeCeremonies(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(ceremonies).where(eq(ceremonies.memberId, memberId))
}

export async function removeExpiredCeremonies(tx: Tx): Promise<void> {
  await tx.delete(ceremonies).where(lte(ceremonies.expiresAt, Date.now()))
}
