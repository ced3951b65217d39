import { Hono } from 'hono'
import { recordAudit } from '../../db/queries/audit.ts'
import { createInstallation, findInstallation } from '../../db/queries/installation.ts'
import { createMember } from '../../db/queries/people.ts'
import { createUnit } from '../../db/queries/units.ts'
import { SetupPage } from '../../views/setup/setup-page.tsx'
import { MINIMUM_BLOCK } from '../domain/figures.ts'
import { DEFAULT_SCHEDULE } from '../domain/schedule.ts'
import { parseSetup } from '../domain/setup.ts'
import type { AppEnv } from '../http/env.ts'
import { notFound } from '../http/errors.tsx'
import { readForm } from '../http/forms.ts'
import { pageFor, rememberLanguage } from '../http/locale.ts'
import { hashPassword, passwordProblem } from '../http/passwords.ts'

export const setup = new Hono<AppEnv>()

// Once set up there is no set-up page any more.
setup.use(async (c, next) => {
  if (await findInstallation(c.var.db)) return notFound(c)
  await next()
})

setup.get('/', (c) => {
  rememberLanguage(c)
  return c.html(<SetupPage page={pageFor(c)} />)
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
  const { setup: given } = parsed
  const passwordHash = await hashPassword(form.password ?? '')
  const now = Date.now()
  const { organisation, language, timeZone, currency, contacts, isPractice } = given
  const memberId = await db.write(async (tx) => {
    await createInstallation(tx, {
      ...{ organisation, language, timeZone, currency, contacts, isPractice },
      clockOffset: 0,
      schedule: DEFAULT_SCHEDULE,
      runsFrom: null,
      minimumBlock: MINIMUM_BLOCK,
      setUpAt: now,
    })
    await createUnit(tx, organisation, null)
    const person = {
      ...{ name: given.name, email: given.email, language, isActive: true },
      externalId: undefined,
      unitId: undefined,
      roles: ['administrator' as const],
      manages: [],
      deputises: [],
    }
    const id = await createMember(tx, person, passwordHash)
    const detail = isPractice ? 'practice' : 'real'
    await recordAudit(tx, { at: now, actorId: id, action: 'set-up', detail })
    return id
  })
  await house.sessions.start(c, memberId)
  return c.redirect('/app/people/import', 303)
})
