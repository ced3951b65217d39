import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { loadRulesInForce } from '../../db/queries/rules.ts'
import { listRates, listSituations } from '../../db/queries/settings.ts'
import { SettingsPage } from '../../views/settings/settings-page.tsx'
import { canAdminister, canReadSettings } from '../domain/access.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import {
  parseFollowUpDays,
  parseOwnSituations,
  parseRates,
  parseSettings,
} from '../domain/settings-form.ts'
import { daysUntilAsked, offeredSituations } from '../domain/situations.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import {
  changeFollowUpDays,
  changeRates,
  changeSettings,
  changeSituations,
} from '../jobs/change-settings.ts'

export const settings = new Hono<AppEnv>()

settings.use(async (c, next) => {
  const isAllowed = c.req.method === 'GET' ? canReadSettings : canAdminister
  if (!isAllowed(c.var.viewer)) throw new HTTPException(404)
  await next()
})

settings.get('/', (c) => show(c))

settings.post('/', async (c) => {
  const form = await readForm(c)
  const parsed = parseSettings(form)
  if (!parsed.ok) return show(c, { form, errors: parsed.errors }, 422)
  await changeSettings(c.var.house, c.var.installation, parsed.settings, by(c))
  return c.redirect('/app/settings?saved', 303)
})

settings.post('/situations', async (c) => {
  const { installation, house } = c.var
  const form = await readForm(c)
  const hidden = SITUATIONS.filter((key) => form[`keep-${key}`] === undefined)
  const own = parseOwnSituations(form.own ?? '')
  const isNoneLeft = hidden.length === SITUATIONS.length && own?.length === 0
  if (!own || isNoneLeft)
    return show(c, { situations: { hidden, own: form.own ?? '', isNoneLeft } }, 422)
  await changeSituations(house, { hidden, own, language: installation.language }, by(c))
  return c.redirect('/app/settings?saved', 303)
})

settings.post('/follow-ups', async (c) => {
  const offered = (await listOffered(c)).map(({ value }) => value)
  const days = parseFollowUpDays(await readForm(c), offered)
  if (!days) return show(c, { isDaysWrong: true }, 422)
  await changeFollowUpDays(c.var.house, days, by(c))
  return c.redirect('/app/settings?saved', 303)
})

settings.post('/rates', async (c) => {
  const { rates: text = '' } = await readForm(c)
  const parsed = parseRates(text, c.var.installation.currency)
  if (!parsed.ok) return show(c, { rates: { text, line: parsed.line } }, 422)
  await changeRates(c.var.house, parsed.rates, by(c))
  return c.redirect('/app/settings?saved', 303)
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id })

async function listOffered(c: Context<AppEnv>) {
  const { words, language } = pageFor(c, c.var.viewer)
  const stored = await listSituations(c.var.db)
  return offeredSituations(stored, { builtIn: words.situations, language }).map((one) => ({
    ...one,
    days: daysUntilAsked(one.value, stored),
  }))
}

type Refused = Pick<
  Parameters<typeof SettingsPage>[0],
  'form' | 'errors' | 'situations' | 'isDaysWrong' | 'rates'
>

async function show(c: Context<AppEnv>, refused: Refused = {}, status?: 422) {
  const { db, viewer, installation } = c.var
  const page = pageFor(c, viewer)
  const stored = await listSituations(db)
  const known = {
    hidden: stored.filter((row) => row.isHidden).map((row) => row.key),
    own: stored.filter((row) => !row.isHidden).flatMap((row) => Object.values(row.names)),
    followUps: await listOffered(c),
    rates: await listRates(db),
  }
  const isReadOnly = !canAdminister(viewer)
  const { minimumBlock } = await loadRulesInForce(db)
  return c.html(
    <SettingsPage {...{ page, installation, minimumBlock, known, isReadOnly }} {...refused} />,
    status,
  )
}
