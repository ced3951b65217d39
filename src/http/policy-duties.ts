import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listReviewsDue } from '../../db/queries/proposals.ts'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import { canPublishPolicy } from '../domain/access.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { isReader } from './lesson-request.ts'

/** Changes of the policy whose effect waits to be looked at. */
export async function policyDuties(
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
): Promise<Duty[]> {
  const { db, viewer } = c.var
  if (!canPublishPolicy(viewer, tree) || !isReader(c) || !(await findSignature(db))) return []
  const words = page.words.proposals.review
  const due = await listReviewsDue(db, page.today)
  const [first] = due
  if (!first) return []
  const href = `/app/principles/${first.principleId}/proposals/${first.id}/review`
  return [{ text: words.duty(due.length), href, action: words.dutyAct }]
}
