import type { Context } from 'hono'
import { forgetSignInAttempts } from '../../db/queries/accounts.ts'
import { findTotp } from '../../db/queries/second-factor.ts'
import { beginCeremony, dropCeremony } from './ceremony.ts'
import type { AppEnv } from './env.ts'

/** Only paths of our own: a sign-in page must not send anybody elsewhere. */
export const destination = (to: string | undefined): string =>
  to && /^\/app(?:\/[\w\-/]*)?$/.test(to) ? to : '/app'

/** A page of the sign-in that remembers where one was going. */
export const signInPath = (path: string, to: string): string =>
  `/app/sign-in${path}?to=${encodeURIComponent(to)}`

/**
 * Lets somebody in who has shown a password or a link, or asks for the second factor first, and
 * returns where to go on. Failed tries are forgotten only once somebody is in: else a known
 * password would buy new tries for the code.
 */
export async function enter(
  c: Context<AppEnv>,
  { id, email }: { id: string; email: string },
  to: string,
): Promise<string> {
  const { db, house } = c.var
  if (await findTotp(db, id)) {
    await beginCeremony(c, 'sign-in', { memberId: id })
    return signInPath('/code', to)
  }
  await db.write((tx) => forgetSignInAttempts(tx, email))
  await house.sessions.start(c, id)
  return to
}

/** Begins a session for somebody who has shown a second factor or a passkey. */
export async function enterStrongly(c: Context<AppEnv>, memberId: string): Promise<void> {
  dropCeremony(c, 'sign-in')
  await c.var.house.sessions.start(c, memberId, { isStrong: true })
}
