import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { findPasskey, usePasskey } from '../../db/queries/passkeys.ts'
import { beginCeremony, finishCeremony } from '../http/ceremony.ts'
import { destination, enterStrongly } from '../http/enter.ts'
import type { AppEnv } from '../http/env.ts'
import { readJson } from '../http/json.ts'
import { pageFor } from '../http/locale.ts'
import { requestOptions, shownPasskey } from '../http/passkeys.ts'

/** Signing in with a passkey: no address, no password. Called by the page's script. */
export const passkeySignIn = new Hono<AppEnv>()

passkeySignIn.post('/options', async (c) => {
  await readJson(c, z.object({}))
  const options = await requestOptions(c.var.house.settings.origin)
  await beginCeremony(c, 'passkey-sign-in', { challenge: options.challenge })
  return c.json(options)
})

const answered = z.object({
  to: z.string().optional(),
  response: z.custom<AuthenticationResponseJSON>(
    (value) =>
      z
        .object({ id: z.string(), response: z.object({ userHandle: z.string().optional() }) })
        .safeParse(value).success,
  ),
})

passkeySignIn.post('/', async (c) => {
  const { db, house } = c.var
  const words = pageFor(c).words.accounts.passkeys
  const { to, response } = await readJson(c, answered)
  const wait = house.addresses.blockedUntil(c) - Date.now()
  if (wait > 0) return c.json({ error: pageFor(c).words.signIn.wait(Math.ceil(wait / 1000)) }, 429)
  const ceremony = await finishCeremony(c, 'passkey-sign-in')
  const passkey = await findPasskey(db, response.id)
  const counter =
    ceremony?.challenge && passkey
      ? await shownPasskey(house.settings.origin, ceremony.challenge, response, passkey)
      : undefined
  const isIn =
    passkey &&
    counter !== undefined &&
    (await db.write((tx) => usePasskey(tx, passkey.id, counter)))
  if (!isIn) {
    house.addresses.recordFailure(c)
    return c.json({ error: words.unknown }, 422)
  }
  await enterStrongly(c, passkey.memberId)
  return c.json({ to: destination(to) })
})
