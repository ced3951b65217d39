import type { Context } from 'hono'
import type { Tx } from '../../db/client.ts'
import {
  findAccount,
  forgetSignInAttempts,
  recordSignInAttempt,
} from '../../db/queries/accounts.ts'
import { acceptStep, findTotp, useRecoveryCode } from '../../db/queries/second-factor.ts'
import type { AppEnv } from './env.ts'
import { isPassword } from './passwords.ts'
import { stepOf } from './totp.ts'

/** Younger sessions just saw the password or a passkey. */
const FRESH = 15 * 60_000

export type Proof = 'right' | 'wrong' | { wait: number }

/** Whether this session is so young that its person need not prove again who they are. */
export const isFresh = (c: Context<AppEnv>): boolean => Date.now() - c.var.session.createdAt < FRESH

/** Whether a code of the app, or a recovery code, is right. Either is used up by that. */
export async function isCode(tx: Tx, memberId: string, code: string): Promise<boolean> {
  const totp = await findTotp(tx, memberId)
  if (!totp) return false
  const step = stepOf(totp.secret, code, Date.now())
  return step === undefined ? useRecoveryCode(tx, memberId, code) : acceptStep(tx, memberId, step)
}

/**
 * Whether who is at the keyboard is whose session this is, by password or code. Tries are counted
 * with those to sign in: an open screen must not serve for guessing.
 */
export async function prove(c: Context<AppEnv>, proof: string): Promise<Proof> {
  const { db, viewer } = c.var
  const blockedUntil = await db.write((tx) => recordSignInAttempt(tx, viewer.email))
  if (blockedUntil > Date.now()) return { wait: blockedUntil - Date.now() }
  const isRight =
    (await db.write((tx) => isCode(tx, viewer.id, proof))) ||
    (await isPassword(proof, (await findAccount(db, viewer.email))?.passwordHash))
  if (!isRight) return 'wrong'
  await db.write((tx) => forgetSignInAttempts(tx, viewer.email))
  return 'right'
}
