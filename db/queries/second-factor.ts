import { randomInt } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import { normalCode, RECOVERY_CODES, RECOVERY_LETTERS } from '../../src/domain/second-factor.ts'
import type { Db, Tx } from '../client.ts'
import { hashToken } from '../ids.ts'
import { passkeys, recoveryCodes, totps } from '../schema.ts'
import { removeCeremonies } from './ceremonies.ts'
import { removeSessions } from './sessions.ts'

/** A person's app for codes; undefined when none is set up. */
export async function findTotp(db: Db | Tx, memberId: string) {
  const read = 'read' in db ? db.read : db
  return read.select().from(totps).where(eq(totps.memberId, memberId)).get()
}

/** Turns the app on, by a first code of `step`, and ends all sessions: they began without it. */
export async function createTotp(tx: Tx, memberId: string, secret: string, step: number) {
  await tx.insert(totps).values({ memberId, secret, lastStep: step })
  await removeSessions(tx, memberId)
  await removeCeremonies(tx, memberId)
  return replaceRecoveryCodes(tx, memberId)
}

/** Accepts the code of a step once. False when it, or a later one, was accepted before. */
export async function acceptStep(tx: Tx, memberId: string, step: number): Promise<boolean> {
  const accepted = await tx
    .update(totps)
    .set({ lastStep: step })
    .where(and(eq(totps.memberId, memberId), lt(totps.lastStep, step)))
    .returning({ memberId: totps.memberId })
  return accepted.length === 1
}

/** Makes ten new codes, readable this once; earlier ones are worth nothing from now on. */
export async function replaceRecoveryCodes(tx: Tx, memberId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId))
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ id: hashToken(normalCode(code)), memberId })))
  return codes
}

/** Uses a recovery code up. False when it is none of this person's. */
export async function useRecoveryCode(tx: Tx, memberId: string, code: string): Promise<boolean> {
  const used = await tx
    .delete(recoveryCodes)
    .where(
      and(eq(recoveryCodes.id, hashToken(normalCode(code))), eq(recoveryCodes.memberId, memberId)),
    )
    .returning({ id: recoveryCodes.id })
  return used.length === 1
}

export const countRecoveryCodes = (db: Db, memberId: string): Promise<number> =>
  db.read.$count(recoveryCodes, eq(recoveryCodes.memberId, memberId))

/** Turns the app off, with its recovery codes. Passkeys stay. */
export async function removeTotp(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(totps).where(eq(totps.memberId, memberId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId))
}

/** For somebody who lost them all: no app, no recovery codes, no passkeys, no sessions. */
export async function removeSecondFactors(tx: Tx, memberId: string): Promise<void> {
  await removeTotp(tx, memberId)
  await tx.delete(passkeys).where(eq(passkeys.memberId, memberId))
  await removeCeremonies(tx, memberId)
  await removeSessions(tx, memberId)
}

const part = () =>
  Array.from({ length: 4 }, () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)]).join('')
const newRecoveryCode = (): string => `${part()}-${part()}-${part()}`
