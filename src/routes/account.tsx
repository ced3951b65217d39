import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { hashToken } from '../../db/ids.ts'
import {
  findAccount,
  forgetSignInAttempts,
  recordSignInAttempt,
  setLanguage,
  setPassword,
} from '../../db/queries/accounts.ts'
import { listNotices } from '../../db/queries/notices.ts'
import { listPasskeys } from '../../db/queries/passkeys.ts'
import { countRecoveryCodes, findTotp } from '../../db/queries/second-factor.ts'
import { listSessions, removeOtherSessions, removeSession } from '../../db/queries/sessions.ts'
import { AccountPage } from '../../views/account/account-page.tsx'
import { isLanguage } from '../domain/languages.ts'
import { deviceOf } from '../http/device.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { hashPassword, isPassword, passwordProblem } from '../http/passwords.ts'
import { isFresh } from '../http/prove.ts'

/** For how long one can look up what was changed about oneself: 90 days. */
const TOLD_FOR = 90 * 86_400_000

export const account = new Hono<AppEnv>()

account.get('/', async (c) => c.html(await show(c)))

account.post('/language', async (c) => {
  const { db, viewer } = c.var
  const { language } = await readForm(c)
  if (!isLanguage(language)) return c.html(await show(c), 422)
  await db.write((tx) => setLanguage(tx, viewer.id, language))
  return c.redirect('/app/account', 303)
})

account.post('/password', async (c) => {
  const { db, viewer, house } = c.var
  const { current = '', password = '' } = await readForm(c)
  const page = pageFor(c, viewer)
  // Counted with the tries to sign in: an open screen must not serve for guessing.
  const blockedUntil = await db.write((tx) => recordSignInAttempt(tx, viewer.email))
  if (blockedUntil > Date.now()) {
    const wait = Math.ceil((blockedUntil - Date.now()) / 1000)
    return c.html(await show(c, { current: page.words.signIn.wait(wait) }), 429)
  }
  const known = await findAccount(db, viewer.email)
  const problem = passwordProblem(password, viewer.email)
  const isCurrent = await isPassword(current, known?.passwordHash)
  if (!isCurrent || problem) {
    const errors = {
      current: isCurrent ? undefined : page.words.account.wrong,
      password: problem && page.words.welcome.problems[problem],
    }
    return c.html(await show(c, errors), 422)
  }
  const passwordHash = await hashPassword(password)
  await db.write(async (tx) => {
    await setPassword(tx, viewer.id, passwordHash)
    await forgetSignInAttempts(tx, viewer.email)
  })
  await house.sessions.start(c, viewer.id, { isStrong: c.var.session.isStrong })
  return c.redirect('/app/account', 303)
})

account.post('/sessions/end', async (c) => {
  const { db, viewer, sessionId } = c.var
  await db.write((tx) => removeOtherSessions(tx, viewer.id, sessionId))
  return c.redirect('/app/account', 303)
})

account.post('/sessions/:handle/end', async (c) => {
  const { db, viewer, sessionId, house } = c.var
  const own = await listSessions(db, viewer.id)
  const meant = own.find(({ id }) => handleOf(id) === c.req.param('handle'))
  if (!meant) throw new HTTPException(404)
  if (meant.id === sessionId) {
    await house.sessions.end(c, sessionId)
    return c.redirect('/app/sign-in', 303)
  }
  await db.write((tx) => removeSession(tx, meant.id))
  return c.redirect('/app/account', 303)
})

/** Names a session in a page. Its id binds the ballot's ticket and stays here. */
const handleOf = (sessionId: string): string => hashToken(sessionId).slice(0, 24)

type Errors = { current?: string | undefined; password?: string | undefined }

async function show(c: Context<AppEnv>, errors: Errors = {}) {
  const { db, viewer, sessionId, house } = c.var
  const hasApp = await findTotp(db, viewer.id)
  const sessions = (await listSessions(db, viewer.id)).map(({ id, device, createdAt }) => ({
    ...{ handle: handleOf(id), device, begunAt: createdAt, isHere: id === sessionId },
  }))
  const passkeys = (await listPasskeys(db, viewer.id)).map(({ id, name, createdAt }) => ({
    ...{ id, name, addedAt: createdAt },
  }))
  return (
    <AccountPage
      page={pageFor(c, viewer)}
      recoveryCodes={hasApp && (await countRecoveryCodes(db, viewer.id))}
      asksPassword={!isFresh(c)}
      device={deviceOf(c.req.header('user-agent'))}
      told={await listNotices(db, viewer.id, house.clock.now() - TOLD_FOR)}
      {...{ passkeys, sessions, errors }}
    />
  )
}
