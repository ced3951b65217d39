import { Hono } from 'hono'
import {
  findAccount,
  findLinkOwner,
  recordSignInAttempt,
  setPassword,
  useSignInLink,
} from '../../db/queries/accounts.ts'
import { ForgottenPage } from '../../views/sessions/forgotten-page.tsx'
import { SignInPage } from '../../views/sessions/sign-in-page.tsx'
import { LinkGonePage, WelcomePage } from '../../views/sessions/welcome-page.tsx'
import { destination, enter } from '../http/enter.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor, rememberLanguage } from '../http/locale.ts'
import { hashPassword, isPassword, passwordProblem } from '../http/passwords.ts'

export const sessions = new Hono<AppEnv>()

sessions.get('/sign-in', (c) => {
  rememberLanguage(c)
  return c.html(<SignInPage page={pageFor(c)} to={destination(c.req.query('to'))} />)
})

sessions.post('/sign-in', async (c) => {
  const { db, house } = c.var
  const { email = '', password = '' } = await readForm(c)
  const to = destination(c.req.query('to'))
  const page = pageFor(c)
  const refuse = (error: string, status: 422 | 429) =>
    c.html(<SignInPage page={page} to={to} email={email} error={error} />, status)

  // Counted before the password is looked at: a burst of tries must not slip in side by side.
  const blockedUntil = await db.write((tx) => recordSignInAttempt(tx, email))
  const wait = Math.max(blockedUntil, house.addresses.blockedUntil(c)) - Date.now()
  if (wait > 0) return refuse(page.words.signIn.wait(Math.ceil(wait / 1000)), 429)
  const account = await findAccount(db, email)
  if (!(await isPassword(password, account?.passwordHash))) {
    house.addresses.recordFailure(c)
    return refuse(page.words.signIn.wrong, 422)
  }
  return c.redirect(await enter(c, account!, to), 303)
})

/** Says the same to everybody: who exists is not to be learned here. */
sessions.get('/forgotten', (c) => {
  rememberLanguage(c)
  return c.html(<ForgottenPage page={pageFor(c)} />)
})

sessions.get('/welcome/:token', async (c) => {
  const owner = await findLinkOwner(c.var.db, c.req.param('token'))
  if (!owner) return c.html(<LinkGonePage page={pageFor(c)} />, 404)
  const page = pageFor(c, undefined, owner.language)
  return c.html(
    <WelcomePage
      page={page}
      token={c.req.param('token')}
      name={owner.name}
      email={owner.email}
      isUsed={owner.passwordHash !== null}
    />,
  )
})

sessions.post('/welcome/:token', async (c) => {
  const { db } = c.var
  const token = c.req.param('token')
  const { password = '' } = await readForm(c)
  const owner = await findLinkOwner(db, token)
  if (!owner) return c.html(<LinkGonePage page={pageFor(c)} />, 404)
  const page = pageFor(c, undefined, owner.language)
  const problem = passwordProblem(password, owner.email)
  if (problem) {
    const error = page.words.welcome.problems[problem]
    return c.html(
      <WelcomePage
        page={page}
        token={token}
        name={owner.name}
        email={owner.email}
        isUsed={owner.passwordHash !== null}
        error={error}
      />,
      422,
    )
  }
  const passwordHash = await hashPassword(password)
  const isUsed = await db.write(async (tx) => {
    if (!(await useSignInLink(tx, token))) return false
    await setPassword(tx, owner.id, passwordHash)
    return true
  })
  if (!isUsed) return c.html(<LinkGonePage page={page} />, 404)
  return c.redirect(await enter(c, owner, '/app'), 303)
})
