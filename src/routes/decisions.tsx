import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findSignature } from '../../db/queries/charter.ts'
import {
  createDecision,
  findOwnDecision,
  listOwnDecisions,
  listReadings,
  listSharedDecisions,
  recordReadings,
} from '../../db/queries/decisions.ts'
import { findPolicyInForce } from '../../db/queries/policy.ts'
import { listCurrencies, listSituations } from '../../db/queries/settings.ts'
import { loadTree } from '../../db/queries/units.ts'
import { DecisionFormPage } from '../../views/decisions/decision-form-page.tsx'
import { DecisionPage } from '../../views/decisions/decision-page.tsx'
import { DecisionsPage } from '../../views/decisions/decisions-page.tsx'
import type { Page } from '../../views/page.ts'
import { parseDecision } from '../domain/decisions.ts'
import { CUSTOMERS } from '../domain/masking.ts'
import { offeredSituations, situationName } from '../domain/situations.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

/** Most of others' decisions on one page. */
const SHOWN = 50

export const decisions = new Hono<AppEnv>()

decisions.get('/', async (c) => {
  const { db, viewer, house } = c.var
  const isSharingOff = !(await findSignature(db))
  const own = await listOwnDecisions(db, viewer.id)
  const tree = await loadTree(db)
  const shared = isSharingOff ? [] : await listSharedDecisions(db, viewer, tree, SHOWN)
  const ids = shared.map((decision) => decision.id)
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  await db.write((tx) => recordReadings(tx, viewer, ids, house.clock.now()))
  const page = pageFor(c, viewer)
  const nameIn = await loadNaming(c, page)
  const props = { page, own: own.map(nameIn), shared: shared.map(nameIn), isSharingOff }
  return c.html(<DecisionsPage {...props} />)
})

decisions.get('/new', async (c) => {
  const page = pageFor(c, requireAuthor(c))
  const isSharingOff = !(await findSignature(c.var.db))
  const { situations, currencies } = await loadChoices(c, page)
  return c.html(<DecisionFormPage {...{ page, situations, currencies, isSharingOff }} />)
})

decisions.post('/', async (c) => {
  const { db, house } = c.var
  const viewer = requireAuthor(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const sharingAllowed = Boolean(await findSignature(db))
  const { situations, currencies } = await loadChoices(c, page)
  const parsed = parseDecision(form, {
    situations: situations.map(({ value }) => value),
    ...{ currencies, countries: CUSTOMERS, language: viewer.language, sharingAllowed },
  })
  if (!parsed.ok) {
    const { errors } = parsed
    const state = { situations, currencies, isSharingOff: !sharingAllowed, form, errors }
    return c.html(<DecisionFormPage page={page} {...state} />, 422)
  }
  const policy = await findPolicyInForce(db, page.today)
  const id = await db.write((tx) =>
    createDecision(tx, parsed.content, {
      authorId: viewer.id,
      unitId: viewer.unitId,
      language: viewer.language,
      policyVersion: policy?.number,
      decidedOn: page.today,
      loggedAt: house.clock.now(),
    }),
  )
  return c.redirect(`/app/decisions/${id}?logged`, 303)
})

decisions.get('/:id', async (c) => {
  const { db, viewer } = c.var
  const decision = await findOwnDecision(db, viewer.id, c.req.param('id'))
  if (!decision) throw new HTTPException(404)
  const readings = await listReadings(db, decision.id)
  const isJustLogged = c.req.query('logged') !== undefined
  const page = pageFor(c, viewer)
  const named = (await loadNaming(c, page))(decision)
  return c.html(<DecisionPage {...{ page, readings, isJustLogged }} decision={named} />)
})

/** What the form offers: the organisation's situations, and currencies that have a rate today. */
async function loadChoices(c: Context<AppEnv>, page: Page) {
  const { db, installation } = c.var
  const names = { builtIn: page.words.situations, language: page.language }
  const rated = await listCurrencies(db, page.today)
  const currencies: [string, ...string[]] = [installation.currency, ...rated]
  return { situations: offeredSituations(await listSituations(db), names), currencies }
}

/** Puts a situation's name in the place of its key. */
async function loadNaming(c: Context<AppEnv>, page: Page) {
  const stored = await listSituations(c.var.db)
  const names = { builtIn: page.words.situations, language: page.language }
  return <D extends { situation: string }>(decision: D): D => ({
    ...decision,
    situation: situationName(decision.situation, stored, names),
  })
}

/** Decisions are logged by people who belong to a team. */
function requireAuthor(c: Context<AppEnv>) {
  if (!c.var.viewer.unitId) throw new HTTPException(404)
  return c.var.viewer
}
