import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { findPolicyInForce, listBegun } from '../../db/queries/policy.ts'
import { findPrinciple, listLessonsBehind } from '../../db/queries/principles.ts'
import { findProposal, listProposals, type Proposal } from '../../db/queries/proposals.ts'
import { loadTree } from '../../db/queries/units.ts'
import { PrinciplePage, type StepState } from '../../views/principles/principle-page.tsx'
import { canPublishPolicy, isManager } from '../domain/access.ts'
import { isGrounded } from '../domain/principles.ts'
import type { AppEnv } from './env.ts'
import { asLessonData, requireReader } from './lesson-request.ts'
import { pageFor } from './locale.ts'

type Ctx = Context<AppEnv>

/** The principle that `:id` of a path names, for those who may read lessons. 404 otherwise. */
export async function requirePrinciple(c: Ctx) {
  await requireReader(c)
  const found = await findPrinciple(c.var.db, c.req.param('id') ?? '')
  if (!found) throw new HTTPException(404)
  return found
}

/** The proposal of that principle that `:proposal` of a path names. 404 otherwise. */
export async function requireProposal(c: Ctx): Promise<Proposal> {
  const { id } = await requirePrinciple(c)
  const found = await findProposal(c.var.db, c.req.param('proposal') ?? '')
  if (found?.principleId !== id) throw new HTTPException(404)
  return found
}

/** The same for those who look after the policy. */
export async function requireDecidable(c: Ctx): Promise<Proposal> {
  const found = await requireProposal(c)
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  return found
}

type State = { hasChangeError?: boolean; change?: string; step?: StepState }

/** A principle's page, perhaps with what could not be stored. */
export async function showPrinciple(c: Ctx, state: State = {}, status: 200 | 409 | 422 = 200) {
  const { db, viewer } = c.var
  const principle = await requirePrinciple(c)
  const page = pageFor(c, viewer)
  const behind = await listLessonsBehind(db, principle.id)
  const grounds = await listLinkedCalls(
    db,
    behind.map(({ id }) => id),
  )
  const inForce = (await findPolicyInForce(db, page.today))?.rules ?? []
  return c.html(
    <PrinciplePage
      {...{ page, principle, ...state }}
      lessons={await asLessonData(c, page, behind)}
      isGrounded={isGrounded(grounds)}
      tends={isManager(viewer)}
      decides={canPublishPolicy(viewer, await loadTree(db))}
      proposals={await listProposals(db, principle.id)}
      rules={inForce.filter((rule) => rule.principle === principle.id)}
      versions={(await listBegun(db, page.today)).map(({ number }) => number)}
    />,
    status,
  )
}
