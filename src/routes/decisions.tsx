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
import { loadTree } from '../../db/queries/units.ts'
import { DecisionFormPage } from '../../views/decisions/decision-form-page.tsx'
import { DecisionPage } from '../../views/decisions/decision-page.tsx'
import { DecisionsPage } from '../../views/decisions/decisions-page.tsx'
import { parseDecision } from '../domain/decisions.ts'
import { LANGUAGES } from '../domain/languages.ts'
import { countryOf } from '../domain/masking.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

/** Customers call from anywhere: local numbers of all our languages' countries are looked for. */
const COUNTRIES = LANGUAGES.map(countryOf)

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
  await db.write((tx) => recordReadings(tx, viewer.id, ids, house.clock.now()))
  return c.html(<DecisionsPage page={pageFor(c, viewer)} {...{ own, shared, isSharingOff }} />)
})

decisions.get('/new', async (c) => {
  const { db, installation } = c.var
  const page = pageFor(c, requireAuthor(c))
  const isSharingOff = !(await findSignature(db))
  return c.html(<DecisionFormPage {...{ page, isSharingOff }} currency={installation.currency} />)
})

decisions.post('/', async (c) => {
  const { db, installation, house } = c.var
  const viewer = requireAuthor(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const sharingAllowed = Boolean(await findSignature(db))
  const { currency } = installation
  const parsed = parseDecision(form, { currency, countries: COUNTRIES, sharingAllowed })
  if (!parsed.ok) {
    const { errors } = parsed
    const isSharingOff = !sharingAllowed
    return c.html(<DecisionFormPage {...{ page, currency, isSharingOff, form, errors }} />, 422)
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
  return c.html(
    <DecisionPage page={pageFor(c, viewer)} {...{ decision, readings, isJustLogged }} />,
  )
})

/** Decisions are logged by people who belong to a team. */
function requireAuthor(c: Context<AppEnv>) {
  if (!c.var.viewer.unitId) throw new HTTPException(404)
  return c.var.viewer
}
