import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { createPasskey, listPasskeys, removePasskey } from '../../db/queries/passkeys.ts'
import { removeOtherSessions } from '../../db/queries/sessions.ts'
import { passkeyName } from '../domain/second-factor.ts'
import { beginCeremony, finishCeremony } from '../http/ceremony.ts'
import type { AppEnv } from '../http/env.ts'
import { readJson } from '../http/json.ts'
import { pageFor } from '../http/locale.ts'
import { creationOptions, madePasskey } from '../http/passkeys.ts'
import { isFresh, prove } from '../http/prove.ts'
import { hasSecondFactor, lacksOwnFactor } from '../http/second-factor.ts'

const MOST = 20

/** One's own passkeys: added by the page's script, removed by a plain form. */
export const passkeys = new Hono<AppEnv>()

passkeys.post('/options', async (c) => {
  const { db, viewer, house } = c.var
  const { name, current } = await readJson(
    c,
    z.object({ name: z.string(), current: z.string().optional() }),
  )
  const page = pageFor(c, viewer)
  const words = page.words.accounts
  if (!passkeyName(name)) return c.json({ error: words.passkeys.nameError }, 422)
  if (await lacksOwnFactor(c)) return c.json({ error: words.app.signInAgain }, 422)
  const known = await listPasskeys(db, viewer.id)
  if (known.length >= MOST) return c.json({ error: words.passkeys.tooMany }, 422)
  const proof = isFresh(c) ? 'right' : await prove(c, current ?? '')
  if (proof === 'wrong') return c.json({ error: words.proofWrong }, 422)
  if (proof !== 'right')
    return c.json({ error: page.words.signIn.wait(Math.ceil(proof.wait / 1000)) }, 429)
  const options = await creationOptions(house.settings.origin, viewer, known)
  await beginCeremony(c, 'passkey', { memberId: viewer.id, challenge: options.challenge })
  return c.json(options)
})

const answered = z.object({
  name: z.string(),
  response: z.custom<RegistrationResponseJSON>(
    (value) => z.object({ id: z.string(), response: z.object({}) }).safeParse(value).success,
  ),
})

passkeys.post('/', async (c) => {
  const { db, viewer, house } = c.var
  const words = pageFor(c, viewer).words.accounts.passkeys
  const { name: given, response } = await readJson(c, answered)
  const name = passkeyName(given)
  if (!name) return c.json({ error: words.nameError }, 422)
  const ceremony = await finishCeremony(c, 'passkey')
  // Begun by somebody else in this browser, or over.
  if (!ceremony?.challenge || ceremony.memberId !== viewer.id)
    return c.json({ error: words.failed }, 422)
  const made = await madePasskey(house.settings.origin, ceremony.challenge, response)
  if (!made) return c.json({ error: words.failed }, 422)
  const isNew = await db.write(async (tx) => {
    const passkey = { ...made, memberId: viewer.id, name, createdAt: Date.now() }
    return createPasskey(tx, passkey)
  })
  if (!isNew) return c.json({ error: words.failed }, 422)
  await house.sessions.start(c, viewer.id, { isStrong: true })
  return c.json({ to: '/app/account' })
})

/** Removes one and ends the other sessions: a passkey is removed when a device was lost. */
passkeys.post('/:id/remove', async (c) => {
  const { db, viewer, house, sessionId, session } = c.var
  if (await lacksOwnFactor(c)) return c.redirect('/app/account/second-factor', 303)
  const isRemoved = await db.write(async (tx) => {
    if (!(await removePasskey(tx, viewer.id, c.req.param('id')))) return false
    await removeOtherSessions(tx, viewer.id, sessionId)
    return true
  })
  if (!isRemoved) throw new HTTPException(404)
  await house.sessions.start(c, viewer.id, {
    isStrong: session.isStrong && (await hasSecondFactor(c)),
  })
  return c.redirect('/app/account', 303)
})
