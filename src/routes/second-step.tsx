import { Hono } from 'hono'
import { forgetSignInAttempts, recordSignInAttempt } from '../../db/queries/accounts.ts'
import { countTry, takeCeremony } from '../../db/queries/ceremonies.ts'
import { findViewer } from '../../db/queries/sessions.ts'
import { CodePage } from '../../views/sessions/code-page.tsx'
import { SignInPage } from '../../views/sessions/sign-in-page.tsx'
import { dropCeremony, heldCeremony, heldToken } from '../http/ceremony.ts'
import { destination, enterStrongly, signInPath } from '../http/enter.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor, rememberLanguage } from '../http/locale.ts'
import { isCode } from '../http/prove.ts'

/** The second step of signing in: a code, after the right password or link. */
export const secondStep = new Hono<AppEnv>()

secondStep.get('/', async (c) => {
  rememberLanguage(c)
  const to = destination(c.req.query('to'))
  const ceremony = await heldCeremony(c, 'sign-in')
  const person = ceremony?.memberId && (await findViewer(c.var.db, ceremony.memberId))
  if (!person) return c.redirect(signInPath('', to), 303)
  return c.html(<CodePage page={pageFor(c, undefined)} to={to} email={person.email} />)
})

secondStep.post('/', async (c) => {
  const { db, house } = c.var
  const { code = '', recovery = '' } = await readForm(c)
  const to = destination(c.req.query('to'))
  const page = pageFor(c)
  const words = page.words.accounts.step
  const token = heldToken(c, 'sign-in')
  const ceremony = await heldCeremony(c, 'sign-in')
  const person = ceremony?.memberId && (await findViewer(db, ceremony.memberId))
  const startAgain = () => {
    dropCeremony(c, 'sign-in')
    return c.html(<SignInPage page={page} to={to} error={words.over} />, 422)
  }
  if (!token || !person) return startAgain()

  const refuse = (error: string, status: 422 | 429) =>
    c.html(<CodePage page={page} to={to} email={person.email} error={error} />, status)
  const blockedUntil = await db.write((tx) => recordSignInAttempt(tx, person.email))
  const wait = Math.max(blockedUntil, house.addresses.blockedUntil(c)) - Date.now()
  if (wait > 0) return refuse(page.words.signIn.wait(Math.ceil(wait / 1000)), 429)
  const met = await db.write(async (tx) => {
    if (!(await countTry(tx, 'sign-in', token))) return 'over'
    if (!(await isCode(tx, person.id, recovery.trim() || code))) return 'wrong'
    await takeCeremony(tx, 'sign-in', token)
    await forgetSignInAttempts(tx, person.email)
    return 'right'
  })
  if (met === 'over') return startAgain()
  if (met === 'wrong') {
    house.addresses.recordFailure(c)
    return refuse(words.wrong, 422)
  }
  await enterStrongly(c, person.id)
  return c.redirect(to, 303)
})
