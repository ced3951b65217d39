import { Hono } from 'hono'
import { findInstallation } from '../../db/queries/installation.ts'
import { SetupPage } from '../../views/setup/setup-page.tsx'
import { parseSetup } from '../domain/setup.ts'
import type { AppEnv } from '../http/env.ts'
import { notFound } from '../http/errors.tsx'
import { readForm } from '../http/forms.ts'
import { pageFor, rememberLanguage } from '../http/locale.ts'
import { hashPassword, passwordProblem } from '../http/passwords.ts'
import { setUp } from '../jobs/set-up.ts'

export const setup = new Hono<AppEnv>()

// Once set up there is no set-up page any more.
setup.use(async (c, next) => {
  if (await findInstallation(c.var.db)) return notFound(c)
  await next()
})

setup.get('/', (c) => {
  rememberLanguage(c)
  return c.html(<SetupPage page={pageFor(c)} sample={c.var.house.sample.state} />)
})

setup.post('/', async (c) => {
  const { db, house } = c.var
  const form = await readForm(c)
  const page = pageFor(c)
  const words = page.words.setup.errors
  const parsed = parseSetup(form)
  const passwordError = passwordProblem(form.password ?? '', form.email ?? '')
  const isCodeRight = house.setupCode.matches(form.code ?? '')
  if (!parsed.ok || passwordError || !isCodeRight) {
    const errors = {
      ...(isCodeRight ? {} : { code: words.code }),
      ...(passwordError ? { password: page.words.welcome.problems[passwordError] } : {}),
      ...Object.fromEntries((parsed.ok ? [] : parsed.errors).map((field) => [field, words[field]])),
    }
    return c.html(<SetupPage page={page} form={form} errors={errors} />, 422)
  }
  const passwordHash = await hashPassword(form.password ?? '')
  const memberId = await db.write((tx) => setUp(tx, parsed.setup, { at: Date.now(), passwordHash }))
  await house.sessions.start(c, memberId)
  return c.redirect('/app/people/import', 303)
})
