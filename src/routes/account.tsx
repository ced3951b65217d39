import { Hono } from 'hono'
import { findAccount, setLanguage, setPassword } from '../../db/queries/accounts.ts'
import { AccountPage } from '../../views/account/account-page.tsx'
import { isLanguage } from '../domain/languages.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { hashPassword, isPassword, passwordProblem } from '../http/passwords.ts'

export const account = new Hono<AppEnv>()

account.get('/', (c) => c.html(<AccountPage page={pageFor(c, c.var.viewer)} />))

account.post('/language', async (c) => {
  const { db, viewer } = c.var
  const { language } = await readForm(c)
  if (!isLanguage(language)) return c.html(<AccountPage page={pageFor(c, viewer)} />, 422)
  await db.write((tx) => setLanguage(tx, viewer.id, language))
  return c.redirect('/app/account', 303)
})

account.post('/password', async (c) => {
  const { db, viewer, house } = c.var
  const { current = '', password = '' } = await readForm(c)
  const page = pageFor(c, viewer)
  const known = await findAccount(db, viewer.email)
  const problem = passwordProblem(password, viewer.email)
  const isCurrent = await isPassword(current, known?.passwordHash)
  if (!isCurrent || problem) {
    const errors = {
      current: isCurrent ? undefined : page.words.account.wrong,
      password: problem && page.words.welcome.problems[problem],
    }
    return c.html(<AccountPage page={page} errors={errors} />, 422)
  }
  const passwordHash = await hashPassword(password)
  await db.write((tx) => setPassword(tx, viewer.id, passwordHash))
  await house.sessions.start(c, viewer.id)
  return c.redirect('/app/account', 303)
})
