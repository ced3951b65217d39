import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findPolicyVersion, listAllVersions } from '../../db/queries/policy.ts'
import { listOverrides } from '../../db/queries/policy-overrides.ts'
import { takeProposalStep } from '../../db/queries/proposals.ts'
import { loadTree } from '../../db/queries/units.ts'
import { ReviewPage, type ReviewState } from '../../views/principles/review-page.tsx'
import { canPublishPolicy, canReadUnit } from '../domain/access.ts'
import { baseOf } from '../domain/policy-life.ts'
import { reviewPeriods, reviewUnits } from '../domain/proposal-review.ts'
import { hasReview, isReviewDue, parseReview, reviewedVersion } from '../domain/proposals.ts'
import type { Unit } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { requireDecidable, requirePrinciple, requireProposal } from '../http/principle-view.tsx'
import { loadReviewUnit } from '../http/review-figures.ts'

type Ctx = Context<AppEnv>

/** What came of a change of the policy, from published figures, and what follows from it. */
export const proposalReview = new Hono<AppEnv>()

proposalReview.get('/:id/proposals/:proposal/review', (c) => show(c, {}))

proposalReview.post('/:id/proposals/:proposal/review', async (c) => {
  const { db, viewer } = c.var
  const found = await requireDecidable(c)
  const { today } = pageFor(c, viewer)
  if (!isReviewDue(found, today)) throw new HTTPException(404)
  const form = await readForm(c)
  const parsed = parseReview(form)
  if (!parsed.ok) return show(c, { form, errors: parsed.errors }, 422)
  const step = { ...parsed.step, text: maskWith(c)(parsed.step.text) }
  const at = { id: found.id, revision: Number(form.revision) || 0 }
  const by = { name: viewer.name, on: today, reviewOn: undefined }
  const isStored = await db.write((tx) => takeProposalStep(tx, at, step, by))
  return isStored
    ? c.redirect(`/app/principles/${found.principleId}`, 303)
    : show(c, { form, isTooLate: true }, 409)
})

async function show(c: Ctx, state: ReviewState, status: 200 | 409 | 422 = 200) {
  const { db, viewer, house } = c.var
  const principle = await requirePrinciple(c)
  const proposal = await requireProposal(c)
  const number = reviewedVersion(proposal)
  const version = number === null ? undefined : await findPolicyVersion(db, number)
  if (!hasReview(proposal) || !version) throw new HTTPException(404)
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const periods = reviewPeriods(version.inForceFrom, page.today)
  const base = baseOf(version, await listAllVersions(db))
  const overrides = await listOverrides(db)
  const { meant, beside, why } = reviewUnits(version, base, { tree, overrides })
  // Publishing the policy opens nobody's figures: they are read here by whoever reads them elsewhere.
  const mayRead = ({ id }: Unit) => canReadUnit(viewer, id, tree)
  const load = (units: Unit[]) =>
    Promise.all(units.filter(mayRead).map((unit) => loadReviewUnit(house, unit, periods)))
  return c.html(
    <ReviewPage
      {...{ page, principle, proposal, version, why, ...state }}
      isTorn={periods.isTorn}
      meant={await load(meant)}
      beside={await load(beside)}
      hasBeside={beside.length > 0}
      isPart={![...meant, ...beside].every(mayRead)}
      decides={canPublishPolicy(viewer, tree) && isReviewDue(proposal, page.today)}
    />,
    status,
  )
}
