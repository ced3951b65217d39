import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findCounting } from '../../db/queries/company.ts'
import { listCountedPeriods, listDecisionShares } from '../../db/queries/decision-figures.ts'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { listPledges } from '../../db/queries/pledges.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { findNewestPulse, listComments, listPastPulses } from '../../db/queries/pulses.ts'
import { createPost, findComment, listPosts } from '../../db/queries/threads.ts'
import { loadTree } from '../../db/queries/units.ts'
import { CommentPage } from '../../views/team/comment-page.tsx'
import type { MixPeriod } from '../../views/team/decision-mix.tsx'
import { TeamPage } from '../../views/team/team-page.tsx'
import { TeamsPage } from '../../views/team/teams-page.tsx'
import { canReadUnit, hasRole, managesUnit } from '../domain/access.ts'
import { nextPublishing } from '../domain/calendar.ts'
import { parsePost } from '../domain/comments.ts'
import { seenFrom } from '../domain/company.ts'
import { trendWeeks, weekRange } from '../domain/trend-weeks.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { loadUsedLessons } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { loadShown } from '../http/shown-rules.ts'

/** Weeks on the team page. */
const WEEKS = 26
/** Four-week periods of decisions on it. */
const PERIODS = 6

export const teams = new Hono<AppEnv>()

teams.get('/', async (c) => {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const readable = tree.subtree(tree.root.id).filter((unit) => canReadUnit(viewer, unit.id, tree))
  if (readable.length === 1) return c.redirect(`/app/teams/${readable[0]!.id}`, 303)
  const units = readable.map((unit) => ({ ...unit, depth: tree.lineOf(unit.id).length - 1 }))
  return c.html(<TeamsPage page={pageFor(c, viewer)} units={units} />)
})

teams.get('/:unitId', async (c) => {
  const { db, viewer, house } = c.var
  const { unit, tree } = await findReadableUnit(c)
  const page = pageFor(c, viewer)
  const now = house.clock.now()
  const past = await listPastPulses(db, now)
  const latest = past.at(-1)
  const figures = await listUnitFigures(db, unit.id, now)
  const weeks = latest ? trendWeeks(weekRange(latest.isoWeek, WEEKS, past), figures) : []
  // The open pulse too: what its people read before they answer, their lead reads here.
  const newest = await findNewestPulse(db)
  const place = `team:${unit.id}`
  const counting = newest && (await findCounting(db, newest.id, place))
  const inForce = await loadShown(c, unit.id)
  return c.html(
    <TeamPage
      page={page}
      unit={unit}
      line={tree
        .lineOf(unit.id)
        .slice(1)
        .toReversed()
        .map((above) => ({
          name: above.name,
          href: canReadUnit(viewer, above.id, tree) ? `/app/teams/${above.id}` : undefined,
        }))}
      counted={counting && seenFrom(counting, place)}
      weeks={weeks}
      latest={latest}
      policies={(await listPolicyVersions(db))
        .filter((version) => version.inForceFrom <= page.today)
        .toReversed()}
      policy={inForce && { ...inForce.version, rules: inForce.shown.map(({ rule }) => rule) }}
      mix={await loadMix(c, unit.id)}
      pledges={await listPledges(db, [unit.id])}
      lessons={await loadUsedLessons(c, page)}
      comments={await listComments(db, unit.id, now)}
      canReply={canReply(c, unit.id, tree)}
    />,
  )
})

teams.get('/:unitId/comments/:commentId', async (c) => {
  const { unit, comment } = await findReplyable(c)
  const posts = await listPosts(c.var.db, comment.id, c.var.house.clock.now())
  const page = pageFor(c, c.var.viewer)
  return c.html(<CommentPage page={page} unit={unit} comment={comment} posts={posts} />)
})

teams.post('/:unitId/comments/:commentId', async (c) => {
  const { db, house, installation } = c.var
  const { unit, comment } = await findReplyable(c)
  const page = pageFor(c, c.var.viewer)
  const text = parsePost((await readForm(c)).text)
  const now = house.clock.now()
  const posts = await listPosts(db, comment.id, now)
  if (text === undefined) {
    const error = page.words.threads.replyError
    return c.html(<CommentPage {...{ page, unit, comment, posts, error }} />, 422)
  }
  const releasedAt = nextPublishing(now, installation.timeZone, installation.schedule)
  await db.write((tx) => createPost(tx, { commentId: comment.id, by: 'reader', text, releasedAt }))
  return c.html(<CommentPage {...{ page, unit, comment, posts }} isSent />)
})

/** The newest counted periods, with what was published about a unit in each. */
async function loadMix(c: Context<AppEnv>, unitId: string): Promise<MixPeriod[]> {
  const { db } = c.var
  const counted = (await listCountedPeriods(db)).slice(0, PERIODS).toReversed()
  const shares = await listDecisionShares(db, unitId)
  return counted.map((from) => ({
    from,
    shares: Object.fromEntries(
      shares.filter((one) => one.fromDay === from).map(({ share }) => [share.measure, share]),
    ),
  }))
}

/** A unit whose figures this person may read; others are not there. */
async function findReadableUnit(c: Context<AppEnv>) {
  const tree = await loadTree(c.var.db)
  const unit = tree.find(c.req.param('unitId') ?? '')
  if (!unit || !canReadUnit(c.var.viewer, unit.id, tree)) throw new HTTPException(404)
  return { unit, tree }
}

/** A comment of a unit whose manager, or HR, is asking. */
async function findReplyable(c: Context<AppEnv>) {
  const { unit, tree } = await findReadableUnit(c)
  const comment = await findComment(
    c.var.db,
    c.req.param('commentId') ?? '',
    c.var.house.clock.now(),
  )
  if (!comment || comment.unitId !== unit.id || !canReply(c, unit.id, tree))
    throw new HTTPException(404)
  return { unit, comment }
}

const canReply = (c: Context<AppEnv>, unitId: string, tree: UnitTree): boolean =>
  managesUnit(c.var.viewer, unitId, tree) || hasRole(c.var.viewer, 'hr')
