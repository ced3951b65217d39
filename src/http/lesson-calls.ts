import type { Context } from 'hono'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { listOwnDecisions } from '../../db/queries/decisions.ts'
import type { LinkedCall } from '../../db/queries/lesson-links.ts'
import type { Lesson } from '../../db/queries/lessons.ts'
import { findPolicyInForce, findPolicyVersion } from '../../db/queries/policy.ts'
import { listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { LinkKind } from '../domain/lessons.ts'
import type { AppEnv } from './env.ts'

type Ctx = Context<AppEnv>

export type ReadableCall = {
  id: string
  kind: LinkKind
  decided: string
  decidedOn: string
}

/**
 * The calls behind a lesson that the viewer may read, as they may read them; those of others are
 * noted as read. A call with its author's name is left out where it would name the author of a
 * lesson who chose not to be named.
 */
export async function listReadable(
  c: Ctx,
  lesson: Lesson,
  linked: LinkedCall[],
): Promise<ReadableCall[]> {
  const { db, viewer, house } = c.var
  const now = house.clock.now()
  const isTelling = ({ authorId }: LinkedCall) =>
    authorId !== null && authorId === lesson.authorId && !lesson.isNamed && authorId !== viewer.id
  const open = linked.filter((call) => call.visibility === 'everyone_unnamed')
  const named = linked.filter((call) => call.visibility !== 'everyone_unnamed' && !isTelling(call))
  const idsOf = (calls: LinkedCall[]) => calls.map(({ decisionId }) => decisionId)
  const own = (await listOwnDecisions(db, viewer.id)).filter(
    (one) => one.withdrawnAt === null && linked.some(({ decisionId }) => decisionId === one.id),
  )
  const released = open.length > 0 ? await listReleased(db, now, open.length, idsOf(open)) : []
  const shared =
    named.length > 0
      ? await listSharedDecisions(db, viewer, await loadTree(db), named.length, idsOf(named))
      : []
  const others = [...released, ...shared].filter(
    (one) => !own.some(({ id }) => id === one.id) && !('withdrawnAt' in one && one.withdrawnAt),
  )
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  await db.write((tx) =>
    recordReadings(
      tx,
      viewer,
      others.map(({ id }) => id),
      now,
    ),
  )
  return [...own, ...others].map(({ id, decided, decidedOn }) => {
    const link = linked.find(({ decisionId }) => decisionId === id)!
    return { id, decided, decidedOn, kind: link.kind }
  })
}

/** Whether a rule that one of these calls went by says something else today, or nothing. */
export async function isRuleChanged(c: Ctx, linked: LinkedCall[], today: string): Promise<boolean> {
  const { db } = c.var
  const now = await findPolicyInForce(db, today)
  if (!now) return false
  for (const { ruleKey, policyVersion } of linked) {
    if (!ruleKey || !policyVersion || policyVersion === now.number) continue
    const ruleIn = (rules: { key: string }[] | undefined) =>
      JSON.stringify(rules?.find(({ key }) => key === ruleKey))
    const then = await findPolicyVersion(db, policyVersion)
    if (ruleIn(then?.rules) !== ruleIn(now.rules)) return true
  }
  return false
}
