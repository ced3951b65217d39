import type { Context } from 'hono'
import { findPolicyCare } from '../../db/queries/policy-care.ts'
import { listReviewsDue, listSuggested } from '../../db/queries/proposals.ts'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import { canPublishPolicy } from '../domain/access.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { mayReadLessons } from './lesson-request.ts'

/** What those who look after the policy owe it: a look at the whole, and at changes of it. */
export async function policyDuties(
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
): Promise<Duty[]> {
  if (!canPublishPolicy(c.var.viewer, tree)) return []
  return [
    ...(await careDuty(c, page)),
    ...(await suggestedDuty(c, page)),
    ...(await reviewDuty(c, page)),
  ]
}

/** Its owner's; everybody's who may publish, once the owner may no more. */
async function careDuty(c: Context<AppEnv>, page: Page): Promise<Duty[]> {
  const care = await findPolicyCare(c.var.db)
  const isTheirs = care && (care.ownerId === c.var.viewer.id || care.owner === undefined)
  if (!isTheirs || care.reviewBy > page.today) return []
  const words = page.words.proposals.care
  return [{ text: words.duty, href: '/app/policy/care', action: words.dutyAct }]
}

/** Changes that agents suggest and nobody has answered. */
async function suggestedDuty(c: Context<AppEnv>, page: Page): Promise<Duty[]> {
  if (!(await mayReadLessons(c))) return []
  const words = page.words.proposals.suggested
  const waiting = await listSuggested(c.var.db)
  const [first] = waiting
  if (!first) return []
  const href = `/app/principles/${first.principleId}`
  return [{ text: words.duty(waiting.length), note: first.change, href, action: words.dutyAct }]
}

/** Changes of the policy whose effect waits to be looked at. */
async function reviewDuty(c: Context<AppEnv>, page: Page): Promise<Duty[]> {
  const { db } = c.var
  if (!(await mayReadLessons(c))) return []
  const words = page.words.proposals.review
  const due = await listReviewsDue(db, page.today)
  const [first] = due
  if (!first) return []
  const href = `/app/principles/${first.principleId}/proposals/${first.id}/review`
  return [{ text: words.duty(due.length), href, action: words.dutyAct }]
}
