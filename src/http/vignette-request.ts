import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findSignature } from '../../db/queries/charter.ts'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { findLesson, listToldLessons } from '../../db/queries/lessons.ts'
import { recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { listDraftCases } from '../../db/queries/vignette-drafts.ts'
import { findCheck, listUsedSources } from '../../db/queries/vignettes.ts'
import type { CaseOffer } from '../../views/vignettes/offers.tsx'
import { canPublishPolicy, canReadCases } from '../domain/access.ts'
import type { CaseSource } from '../domain/vignettes.ts'
import type { AppEnv } from './env.ts'

type Ctx = Context<AppEnv>

/** Calls and lessons that are offered, of each kind. */
const OFFERED = 20
const LOOKED_THROUGH = 200

/** The tree, for those who may read what was answered; 404 otherwise, and before the charter. */
export async function requireCaseReader(c: Ctx) {
  const tree = await loadTree(c.var.db)
  if (!canReadCases(c.var.viewer, tree) || !(await findSignature(c.var.db)))
    throw new HTTPException(404)
  return tree
}

/** For those who publish the policy: they choose the cases. 404 otherwise. */
export async function requireCasePublisher(c: Ctx) {
  const tree = await requireCaseReader(c)
  if (!canPublishPolicy(c.var.viewer, tree)) throw new HTTPException(404)
}

/** The check a path names; 404 without one. */
export async function requireCheck(c: Ctx) {
  const check = await findCheck(c.var.db, c.req.param('quarter') ?? '')
  if (!check) throw new HTTPException(404)
  return check
}

/**
 * What cases may be made from: records that went out to everyone without a name, and validated
 * lessons; not those that a case was made from before. Records shown are noted as read.
 */
export async function listOffers(c: Ctx): Promise<CaseOffer[]> {
  const { db } = c.var
  const used = await listUsedSources(db)
  for (const { sourceId } of await listDraftCases(db)) if (sourceId) used.add(sourceId)
  const isNew = ({ id }: { id: string }) => !used.has(id)
  const calls = await listReleased(db, clockOf(c), LOOKED_THROUGH)
  const shown = calls.filter(isNew).slice(0, OFFERED)
  await noteReadings(c, shown)
  const told = await listToldLessons(db, { situation: undefined, limit: LOOKED_THROUGH })
  const lessons = told.filter((one) => one.state === 'validated' && isNew(one)).slice(0, OFFERED)
  return [...shown.map(asCallOffer), ...lessons.map(asLessonOffer)]
}

/** The record or lesson that "call:id" or "lesson:id" names; undefined when it is not to be had. */
export async function findOffer(c: Ctx, from: string): Promise<CaseOffer | undefined> {
  const { db } = c.var
  const [kind, id = ''] = from.split(':')
  if ((await listUsedSources(db)).has(id)) return undefined
  if (kind === 'call') {
    const calls = await listReleased(db, clockOf(c), 1, [id])
    await noteReadings(c, calls)
    return calls.map(asCallOffer)[0]
  }
  const lesson = kind === 'lesson' ? await findLesson(db, id) : undefined
  return lesson?.state === 'validated' ? asLessonOffer(lesson) : undefined
}

const clockOf = ({ var: { house, installation } }: Ctx) => ({
  now: house.clock.now(),
  timeZone: installation.timeZone,
})

async function noteReadings(c: Ctx, calls: { id: string; authorId: string | null }[]) {
  const { db, viewer, house } = c.var
  const ids = calls.filter(({ authorId }) => authorId !== viewer.id).map(({ id }) => id)
  if (ids.length > 0) await db.write((tx) => recordReadings(tx, viewer, ids, house.clock.now()))
}

const sourceOf = (kind: CaseSource['kind'], id: string): CaseSource => ({ kind, id })

const asCallOffer = (call: Awaited<ReturnType<typeof listReleased>>[number]): CaseOffer => ({
  source: sourceOf('call', call.id),
  situation: call.situation,
  text: [call.decided, call.why].filter(Boolean).join('\n'),
  language: call.language,
})

type ToldLesson = Awaited<ReturnType<typeof listToldLessons>>[number]
const asLessonOffer = ({ id, situation, tried, language }: ToldLesson): CaseOffer => ({
  ...{ source: sourceOf('lesson', id), situation, text: tried, language },
})
