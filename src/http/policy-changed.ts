import type { Context } from 'hono'
import { listPeople } from '../../db/queries/people.ts'
import { listAllVersions } from '../../db/queries/policy.ts'
import { findArrival, listPolicyReadings } from '../../db/queries/policy-readings.ts'
import { findRulesFor, loadRulesOf } from '../../db/queries/policy-rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { canPublishPolicy, type Viewer } from '../domain/access.ts'
import { dayAt, daysBetween, isoWeekAt, mondayOf } from '../domain/calendar.ts'
import { groupBy } from '../domain/group.ts'
import type { Rule } from '../domain/policy.ts'
import {
  changesOf,
  type Mark,
  marksOf,
  READING_DAYS,
  type ReadShare,
  readShares,
  unreadChange,
} from '../domain/policy-marks.ts'
import type { Unit } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { pageFor } from './locale.ts'

/** A change of a rule that the reader has not yet answered for. */
export type Waiting = Mark & { rule: Rule; version: number; isOverdue: boolean }

/** What changed for the reader since they came and waits to be read, in the policy's order. */
export async function loadChanged(c: Context<AppEnv>): Promise<Waiting[]> {
  const { db, viewer, installation } = c.var
  if (!viewer.unitId) return []
  const { today } = pageFor(c, viewer)
  const inForce = await findRulesFor(db, viewer.unitId, await loadTree(db), today)
  if (!inForce) return []
  const changes = changesOf(inForce, await listAllVersions(db), today)
  const arrival = await findArrival(db, viewer.id)
  const came = arrival === undefined ? '' : dayAt(arrival, installation.timeZone)
  const read = await listPolicyReadings(db, viewer.id)
  const done = new Set(read.map(({ ruleKey, mark }) => `${ruleKey} ${mark}`))
  return inForce.rules.flatMap((rule) => {
    const hasRead = (mark: string) => done.has(`${rule.key} ${mark}`)
    const unread = unreadChange(rule, changes.get(rule.key) ?? [], { came, hasRead })
    if (!unread) return []
    const isOverdue = daysBetween(unread.firstSince, today) > READING_DAYS
    return [{ ...unread.change, rule, version: inForce.version.number, isOverdue }]
  })
}

export type Share = { unit: Unit; share: ReadShare }

/**
 * For those who manage or publish: of which of their units half or more have read all that
 * changed, as it stood when this week began: a page that moved with each reading would name who.
 */
export async function loadShares(c: Context<AppEnv>): Promise<Share[]> {
  const { db, viewer, installation, house } = c.var
  const tree = await loadTree(db)
  const units = unitsOf(viewer, canPublishPolicy(viewer, tree), tree.root.id)
  if (units.length === 0) return []
  const { today } = pageFor(c, viewer)
  const monday = mondayOf(isoWeekAt(house.clock.now(), installation.timeZone))
  const isBefore = (at: number) => dayAt(at, installation.timeZone) < monday
  const versions = await listAllVersions(db)
  const rulesOf = await loadRulesOf(db, tree)
  const readings = (await listPolicyReadings(db)).filter(({ at }) => isBefore(at))
  const read = groupBy(readings, ({ memberId }) => memberId)
  const people = groupBy(await listPeople(db), ({ unitId }) => unitId)
  const done = new Map<string, boolean[]>()
  for (const [unitId, some] of people) {
    const inForce = rulesOf(unitId, today)
    const all = inForce ? [...marksOf(inForce, versions, today)] : []
    const marks = all.filter(([, { since }]) => since < monday)
    // Where nothing changed there is nothing to have read.
    if (marks.length === 0) continue
    const hasRead = (id: string) =>
      marks.every(([key, { mark }]) =>
        read.get(id)?.some((one) => one.ruleKey === key && one.mark === mark),
      )
    done.set(
      unitId,
      some.map(({ id }) => hasRead(id)),
    )
  }
  const shares = readShares(tree, done)
  return units.flatMap((id) => {
    const [share, unit] = [shares.get(id), tree.find(id)]
    return share && unit ? [{ unit, share }] : []
  })
}

const unitsOf = (viewer: Viewer, canPublish: boolean, rootId: string): string[] => [
  ...new Set([...(canPublish ? [rootId] : []), ...viewer.manages]),
]
