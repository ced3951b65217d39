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
  /** Undefined for a named call of somebody else's: its text is read where it stands. */
  decided: string | undefined
  decidedOn: string
  /** Those told to everyone without a name have none. */
  hasPage: boolean
}

/**
 * The calls behind a lesson that the viewer may read. Those told to everyone are shown and noted as
 * read; of other people's named ones only that they are there. A call is left out where the name on it, or on the
 * lesson, would tell who wrote the other without theirs.
 */
export async function listReadable(
  c: Ctx,
  lesson: Lesson,
  linked: LinkedCall[],
): Promise<ReadableCall[]> {
  const { db, viewer, house, installation } = c.var
  const now = house.clock.now()
  const when = { now, timeZone: installation.timeZone }
  const isUnnamed = ({ visibility }: LinkedCall) => visibility === 'everyone_unnamed'
  const isTelling = (call: LinkedCall) =>
    call.authorId !== null &&
    call.authorId === lesson.authorId &&
    call.authorId !== viewer.id &&
    lesson.isNamed === isUnnamed(call)
  const open = linked.filter((call) => isUnnamed(call) && !isTelling(call))
  const named = linked.filter((call) => !isUnnamed(call) && !isTelling(call))
  const idsOf = (calls: LinkedCall[]) => calls.map(({ decisionId }) => decisionId)
  const own = (await listOwnDecisions(db, viewer.id)).filter(
    (one) => one.withdrawnAt === null && linked.some(({ decisionId }) => decisionId === one.id),
  )
  const released = open.length > 0 ? await listReleased(db, when, open.length, idsOf(open)) : []
  const shared =
    named.length > 0
      ? await listSharedDecisions(db, viewer, await loadTree(db), named.length, idsOf(named))
      : []
  const isOwn = (id: string) => own.some((one) => one.id === id)
  const told = released.filter(({ id }) => !isOwn(id))
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  const shown = told.map(({ id }) => id)
  if (shown.length > 0) await db.write((tx) => recordReadings(tx, viewer, shown, now))
  const closed = shared.filter(({ id, withdrawnAt }) => withdrawnAt === null && !isOwn(id))
  return [...own, ...told, ...closed.map((one) => ({ ...one, decided: undefined }))].map(
    ({ id, decided, decidedOn }) => {
      const { kind, visibility } = linked.find(({ decisionId }) => decisionId === id)!
      const hasPage = isOwn(id) || visibility !== 'everyone_unnamed'
      return { id, decided, decidedOn, kind, hasPage }
    },
  )
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
