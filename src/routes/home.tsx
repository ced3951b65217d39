import { type Context, Hono } from 'hono'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { listUnread, markNoticesRead } from '../../db/queries/notices.ts'
import { listMembers } from '../../db/queries/people.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { findOpenPulse, listComments } from '../../db/queries/pulses.ts'
import { listRead, listSharedDecisions } from '../../db/queries/shared-decisions.ts'
import { countUnanswered } from '../../db/queries/threads.ts'
import { loadTree } from '../../db/queries/units.ts'
import { HomePage, type Waiting } from '../../views/home/home-page.tsx'
import { canAdminister, hasRole, isManager } from '../domain/access.ts'
import { daysBetween, isoWeekAt, shiftWeek } from '../domain/calendar.ts'
import { itemsAsked } from '../domain/items.ts'
import { inForceOn } from '../domain/policy-life.ts'
import type { UnitTree } from '../domain/units.ts'
import { listDuties } from '../http/duties.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { findWeekLesson } from '../http/lesson-duties.ts'
import { pageFor } from '../http/locale.ts'
import { loadChanged } from '../http/policy-changed.ts'
import { describeState, findNextOpening } from '../jobs/describe-state.ts'

/** Days for which a policy version is news, and weeks for which a comment waits for a reply. */
const NEWS = 14
const REPLY_WEEKS = 4
/** Shared decisions looked through for unread ones. */
const SHARED = 200

export const home = new Hono<AppEnv>()

home.get('/', async (c) => {
  const { db, viewer, house, installation } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const looksAfter = canAdminister(viewer) || hasRole(viewer, 'hr')
  const versions = await listPolicyVersions(db)
  const inForce = inForceOn(versions, page.today)
  const isNew = inForce && daysBetween(inForce.inForceFrom, page.today) <= NEWS
  return c.html(
    <HomePage
      page={page}
      notices={await listUnread(db, viewer.id)}
      pulse={await findPulse(c)}
      nextOpening={await findNextOpening(house, installation)}
      latest={await findLatest(c)}
      hasPolicy={versions.length > 0}
      changedRules={(await loadChanged(c)).length}
      newPolicy={isNew ? inForce.number : undefined}
      weekLesson={await findWeekLesson(c, tree)}
      duties={await listDuties(c, page, tree, versions.length > 0)}
      waiting={await findWaiting(c, tree)}
      state={looksAfter ? await describeState(house, installation) : undefined}
    />,
  )
})

home.post('/notices', async (c) => {
  const now = c.var.house.clock.now()
  await c.var.db.write((tx) => markNoticesRead(tx, c.var.viewer.id, now))
  return c.redirect('/app', 303)
})

home.post('/sign-out', async (c) => {
  const { viewer, sessionId, house } = c.var
  const { everywhere } = await readForm(c)
  await house.sessions.end(c, sessionId, everywhere ? viewer.id : undefined)
  return c.redirect('/app/sign-in', 303)
})

/** The pulse this person may answer now. */
async function findPulse(c: Context<AppEnv>) {
  const { db, viewer, house } = c.var
  const open = await findOpenPulse(db)
  if (!open || house.clock.now() >= open.closesAt) return undefined
  return {
    week: Number(open.isoWeek.slice(-2)),
    closesAt: open.closesAt,
    publishesAt: open.publishesAt,
    items: itemsAsked(open.rotatingItem ?? undefined).length,
    isDrawn: (await house.room.status(open.id, viewer.id)).cell?.isDrawn ?? false,
  }
}

/** The newest published week of the person's own team. */
async function findLatest(c: Context<AppEnv>) {
  const { db, viewer, house } = c.var
  if (!viewer.unitId) return undefined
  const now = house.clock.now()
  const figures = await listUnitFigures(db, viewer.unitId, now)
  const isoWeek = figures.at(-1)?.isoWeek
  if (!isoWeek) return undefined
  const own = figures.filter((f) => f.isoWeek === isoWeek)
  const comments = await listComments(db, viewer.unitId, now)
  return {
    week: Number(isoWeek.slice(-2)),
    figures: Object.fromEntries(own.map(({ figure }) => [figure.measure, figure])),
    comments: comments.filter((comment) => comment.isoWeek === isoWeek).length,
  }
}

/** What a manager has not yet looked at or answered; undefined for everybody else. */
async function findWaiting(c: Context<AppEnv>, tree: UnitTree): Promise<Waiting | undefined> {
  const { db, viewer, house, installation } = c.var
  if (!isManager(viewer)) return undefined
  const now = house.clock.now()
  const led = new Set((await listMembers(db)).flatMap((m) => (m.isActive ? m.manages : [])))
  const nearest = (id: string) => tree.lineOf(id).find((unit) => led.has(unit.id))?.id ?? ''
  // What somebody nearer answers for does not wait for whoever stands higher.
  const units = tree.units.map(({ id }) => id).filter((id) => viewer.manages.includes(nearest(id)))
  const since = shiftWeek(isoWeekAt(now, installation.timeZone), -REPLY_WEEKS)
  const shared = (await listSharedDecisions(db, viewer, tree, SHARED))
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id }) => id)
  const read = await listRead(db, viewer.id, shared)
  const [first] = viewer.manages
  return {
    unitId: first!,
    comments: await countUnanswered(db, units, { since, now }),
    decisions: shared.length - read.size,
  }
}
