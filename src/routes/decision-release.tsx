import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findRelease, offerRelease } from '../../db/queries/decision-releases.ts'
import { listMembers } from '../../db/queries/people.ts'
import { listReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { ReleasePage } from '../../views/decisions/release-page.tsx'
import { LEAST_NAMED, parseRelease } from '../domain/releases.ts'
import { loadNaming, requireOwn } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

/** Where an author looks at a record as everyone will read it, before a second reader does. */
export const decisionRelease = new Hono<AppEnv>()

decisionRelease.get('/:id/release', async (c) => {
  const { decision, unitName, ...around } = await load(c)
  const page = pageFor(c, c.var.viewer)
  const offered = await findRelease(c.var.db, decision.id)
  const { decided, why, learned } = offered ?? decision
  const entry = { ...(await loadNaming(c, page))(decision), decided, why, learned, unitName }
  return c.html(<ReleasePage {...{ page, entry, ...around }} />)
})

decisionRelease.post('/:id/release', async (c) => {
  const { decision, unitName, ...around } = await load(c)
  const page = pageFor(c, c.var.viewer)
  const form = await readForm(c)
  const parsed = parseRelease(form, maskWith(c))
  if (!parsed.ok) {
    const { decided = '', why = '', learned = '' } = form
    const named = (await loadNaming(c, page))(decision)
    const entry = { ...named, decided, why, learned, unitName }
    return c.html(<ReleasePage {...{ page, entry, ...around, errors: parsed.errors }} />, 422)
  }
  const name = unitName ?? undefined
  await c.var.db.write((tx) => offerRelease(tx, decision, parsed.texts, name))
  return c.redirect(`/app/decisions/${decision.id}`, 303)
})

/** A record of one's own that is meant for everyone and has not gone out, with what surrounds it. */
async function load(c: Context<AppEnv>) {
  const { db, house } = c.var
  const decision = await requireOwn(c)
  const release = await findRelease(db, decision.id)
  const isOut = release?.releasedAt != null && release.releasedAt <= house.clock.now()
  if (decision.visibility !== 'everyone_unnamed' || isOut) throw new HTTPException(404)
  const members = (await listMembers(db)).filter((member) => member.isActive)
  const inUnit = members.filter((member) => member.unitId === decision.unitId).length
  const unit = (await loadTree(db)).find(decision.unitId ?? '')
  return {
    decision,
    unitName: unit && inUnit >= LEAST_NAMED ? unit.name : null,
    readers: [...new Set((await listReadings(db, decision.id)).map(({ reader }) => reader))],
    hasCurator: members.some((m) => m.roles.includes('curator') && m.id !== c.var.viewer.id),
  }
}
