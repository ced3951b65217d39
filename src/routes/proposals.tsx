import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { createDraft, findPolicyInForce, listBegun, touchDraft } from '../../db/queries/policy.ts'
import { createProposal, takeProposalStep, tieToDraft } from '../../db/queries/proposals.ts'
import { addDays } from '../domain/calendar.ts'
import { canOpenDraft, parseChange, parseProposalStep, REVIEW_DAYS } from '../domain/proposals.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { requireDecidable, requirePrinciple, showPrinciple } from '../http/principle-view.tsx'

/** Changes of the policy that a principle suggests, on their way into a version. */
export const proposals = new Hono<AppEnv>()

proposals.post('/:id/proposals', async (c) => {
  const { db, viewer } = c.var
  const { id } = await requirePrinciple(c)
  const form = await readForm(c)
  const change = parseChange(form)
  if (!change) return showPrinciple(c, { hasChangeError: true, change: form.change ?? '' }, 422)
  const by = { name: viewer.name, on: pageFor(c, viewer).today }
  const proposal = { principleId: id, change: maskWith(c)(change) }
  await db.write((tx) => createProposal(tx, proposal, by))
  return c.redirect(`/app/principles/${id}`, 303)
})

proposals.post('/:id/proposals/:proposal', async (c) => {
  const { db, viewer } = c.var
  const found = await requireDecidable(c)
  const { id } = found
  const form = await readForm(c)
  const { today } = pageFor(c, viewer)
  const begun = await listBegun(db, today)
  const versions = begun.map(({ number }) => number)
  const parsed = parseProposalStep(form, { from: found, versions })
  if (!parsed.ok) return showPrinciple(c, { step: { id, form, errors: parsed.errors } }, 422)
  const step = { ...parsed.step, text: maskWith(c)(parsed.step.text) }
  const version = begun.find(({ number }) => number === step.policyVersion)
  const reviewOn = version && addDays(version.inForceFrom, REVIEW_DAYS)
  const at = { id, revision: Number(form.revision) || 0 }
  const by = { name: viewer.name, on: today, reviewOn }
  const isStored = await db.write((tx) => takeProposalStep(tx, at, step, by))
  return isStored
    ? c.redirect(`/app/principles/${found.principleId}`, 303)
    : showPrinciple(c, { step: { id, form, errors: [], isTooLate: true } }, 409)
})

// Into the draft that is open, or a new one of the rules in force.
proposals.post('/:id/proposals/:proposal/draft', async (c) => {
  const { db, house } = c.var
  const found = await requireDecidable(c)
  if (!canOpenDraft(found, found.verdict)) throw new HTTPException(404)
  const form = await readForm(c)
  const at = { id: found.id, revision: Number(form.revision) || 0 }
  const rules = (await findPolicyInForce(db, pageFor(c, c.var.viewer).today))?.rules ?? []
  const isTied = await house.inTurn(() =>
    db.write(async (tx) => {
      if (!(await tieToDraft(tx, at))) return false
      await createDraft(tx, rules)
      await touchDraft(tx)
      return true
    }),
  )
  return isTied
    ? c.redirect('/app/policy/draft', 303)
    : showPrinciple(c, { step: { id: found.id, form, errors: [], isTooLate: true } }, 409)
})
