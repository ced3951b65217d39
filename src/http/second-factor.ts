import type { Context } from 'hono'
import { listPasskeys } from '../../db/queries/passkeys.ts'
import { findTotp } from '../../db/queries/second-factor.ts'
import { needsSecondFactor } from '../domain/second-factor.ts'
import type { AppEnv } from './env.ts'

/** Whether a person has an app for codes or a passkey. */
export async function hasSecondFactor({ var: { db, viewer } }: Context<AppEnv>): Promise<boolean> {
  return Boolean(await findTotp(db, viewer.id)) || (await listPasskeys(db, viewer.id)).length > 0
}

/**
 * Whether this session began without the second factor that its person has and must show. It may
 * neither add another nor remove one: else the password alone would be worth as much as both.
 */
export async function lacksOwnFactor(c: Context<AppEnv>): Promise<boolean> {
  const { session, viewer, installation } = c.var
  if (session.isStrong || !needsSecondFactor(viewer, installation.isPractice)) return false
  return hasSecondFactor(c)
}
