import { and, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import type { Db, Tx } from '../client.ts'
import { hashToken, newToken } from '../ids.ts'
import { members, notices, signInFailures, signInLinks } from '../schema.ts'
import { removeCeremonies, removeExpiredCeremonies } from './ceremonies.ts'
import { removeSessions } from './sessions.ts'

export const LINK_DAYS = 7
const LINK_LIFE = LINK_DAYS * 86_400_000

/** Who an email address belongs to; undefined for unknown and deactivated people alike. */
export async function findAccount(db: Db, email: string) {
  return db.read
    .select({ id: members.id, email: members.email, passwordHash: members.passwordHash })
    .from(members)
    .where(and(eq(members.email, email.toLowerCase()), eq(members.isActive, true)))
    .get()
}

/** Sets a password and ends all that was begun with the old one: whoever knew it is out. */
export async function setPassword(tx: Tx, memberId: string, passwordHash: string): Promise<void> {
  await tx.update(members).set({ passwordHash }).where(eq(members.id, memberId))
  await removeSessions(tx, memberId)
  await removeCeremonies(tx, memberId)
}

/** Takes a password away and ends every session; a link is the only way in then. */
export async function removePassword(tx: Tx, memberId: string): Promise<void> {
  await tx.update(members).set({ passwordHash: null }).where(eq(members.id, memberId))
  await removeSessions(tx, memberId)
  await removeCeremonies(tx, memberId)
}

export async function setLanguage(tx: Tx, memberId: string, language: Language): Promise<void> {
  await tx.update(members).set({ language }).where(eq(members.id, memberId))
}

/** Makes a single-use sign-in link's token, replacing any earlier one of the person. */
export async function createSignInLink(tx: Tx, memberId: string): Promise<string> {
  const token = newToken()
  await tx.delete(signInLinks).where(eq(signInLinks.memberId, memberId))
  const expiresAt = Date.now() + LINK_LIFE
  await tx.insert(signInLinks).values({ id: hashToken(token), memberId, expiresAt })
  return token
}

/** Makes links for many people, each replacing an earlier one; tokens in the order of the ids. */
export async function createSignInLinks(tx: Tx, memberIds: string[]): Promise<string[]> {
  const made = memberIds.map((memberId) => ({ memberId, token: newToken() }))
  const expiresAt = Date.now() + LINK_LIFE
  await tx.delete(signInLinks).where(inArray(signInLinks.memberId, memberIds))
  await tx
    .insert(signInLinks)
    .values(made.map(({ memberId, token }) => ({ id: hashToken(token), memberId, expiresAt })))
  return made.map(({ token }) => token)
}

/** Those of them whose password was once taken away: they have signed in before. */
export async function listReset(tx: Tx, memberIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ memberId: notices.memberId })
    .from(notices)
    .where(and(inArray(notices.memberId, memberIds), eq(notices.kind, 'password-reset')))
  return new Set(rows.map((row) => row.memberId))
}

/** The person a link is for; undefined when it is unknown, used or older than 7 days. */
export async function findLinkOwner(db: Db, token: string) {
  return db.read
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      language: members.language,
      passwordHash: members.passwordHash,
    })
    .from(signInLinks)
    .innerJoin(members, and(eq(members.id, signInLinks.memberId), eq(members.isActive, true)))
    .where(and(eq(signInLinks.id, hashToken(token)), gt(signInLinks.expiresAt, Date.now())))
    .get()
}

/** Uses a link up. False when somebody else was quicker: then nothing may follow from it. */
export async function useSignInLink(tx: Tx, token: string): Promise<boolean> {
  const used = await tx
    .delete(signInLinks)
    .where(and(eq(signInLinks.id, hashToken(token)), gt(signInLinks.expiresAt, Date.now())))
    .returning({ id: signInLinks.id })
  return used.length === 1
}

const FREE_TRIES = 5
const LONGEST_WAIT = 15 * 60_000

/**
 * Counts a try to sign in, before its password is checked, and returns the moment until which it
 * has to wait; 0 when it need not. After five the account waits 1 s, doubling up to 15 minutes;
 * counted for unknown addresses too, so that the answer does not tell which exist. A try that has
 * to wait does not count.
 */
export async function recordSignInAttempt(tx: Tx, email: string): Promise<number> {
  const account = hashToken(email.toLowerCase())
  const row = await tx
    .select()
    .from(signInFailures)
    .where(eq(signInFailures.account, account))
    .get()
  if (row && row.blockedUntil > Date.now()) return row.blockedUntil
  const count = (row?.count ?? 0) + 1
  const wait = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, 1000 * 2 ** (count - FREE_TRIES))
  const set = { count, blockedUntil: wait === 0 ? 0 : Date.now() + wait }
  await tx
    .insert(signInFailures)
    .values({ account, ...set })
    .onConflictDoUpdate({ target: signInFailures.account, set })
  return 0
}

/** After a sign-in that went well. */
export async function forgetSignInAttempts(tx: Tx, email: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.account, hashToken(email.toLowerCase())))
}

/** Removes links, ceremonies and blocks whose time has passed. */
export async function removeExpiredLinks(tx: Tx): Promise<void> {
  await tx.delete(signInLinks).where(lte(signInLinks.expiresAt, Date.now()))
  await removeExpiredCeremonies(tx)
  await tx.delete(signInFailures).where(lte(signInFailures.blockedUntil, Date.now() - LONGEST_WAIT))
}
