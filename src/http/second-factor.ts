import type { Context } from 'hono'
import { listPasskeys } from '../../db/queries/passkeys.ts'
import { findTotp } from '../../db/queries/second-factor.ts'
import type { AppEnv } from './env.ts'

/** Whether a person has an app for codes or a passkey. */
export async function hasSecondFactor({ var: { db, viewer } }: Context<AppEnv>): Promise<boolean> {
  return Boolean(await findTotp(db, viewer.id)) || (await listPasskeys(db, viewer.id)).length > 0
}

/**
 * Whether this session began without the second factor its person has. It may not add another:
 * else a password alone would be worth as much as both.
 */
export const lacksOwnFactor = async (c: Context<AppEnv>): Promise<boolean> =>
  !c.var.session.isStrong && (await hasSecondFactor(c))
