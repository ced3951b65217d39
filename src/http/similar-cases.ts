import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { listLessonsById } from '../../db/queries/lessons.ts'
import { listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { findSimilar, type SimilarFound } from '../../db/queries/similar.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { SimilarCase } from '../../views/lessons/similar-cases.tsx'
import { SHORTEST_LINE } from '../domain/decisions.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import type { Form } from './forms.ts'

/** Cases shown: at most so many of one kind. */
const SHOWN = 3

/**
 * Up to three cases like a line, the best match first: validated lessons, and calls that the viewer
 * may read, whose showing is noted. Undefined before there is a line, so that it leads nobody.
 */
export async function findSimilarCases(
  c: Context<AppEnv>,
  form: Form,
): Promise<SimilarCase[] | undefined> {
  const { db, viewer, house } = c.var
  const line = (form.decided ?? '').trim()
  if ([...line].length < SHORTEST_LINE || !(await findSignature(db))) return undefined
  const now = house.clock.now()
  const tree = await loadTree(db)
  const about = { viewer, tree, now }
  const situation = form.situation || undefined
  const alike = async (within: string | undefined) =>
    takeReadable(c, tree, await findSimilar(db, line, { ...about, situation: within }, SHOWN))
  const same = await alike(situation)
  const cases = same.length > 0 || !situation ? same : await alike(undefined)
  const read = cases.filter(({ kind }) => kind === 'decision').map(({ id }) => id)
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  if (read.length > 0) await db.write((tx) => recordReadings(tx, viewer, read, now))
  return cases
}

/** The first of them, as many as are shown, as the viewer may read them. */
async function takeReadable(
  c: Context<AppEnv>,
  tree: UnitTree,
  found: SimilarFound[],
): Promise<SimilarCase[]> {
  const { db, viewer, house, installation } = c.var
  const when = { now: house.clock.now(), timeZone: installation.timeZone }
  const idsOf = (wanted: SimilarFound['kind']) =>
    found.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
  const ids = idsOf('decision')
  const lessons = await listLessonsById(db, idsOf('lesson'))
  const released = ids.length > 0 ? await listReleased(db, when, ids.length, ids) : []
  const shared = ids.length > 0 ? await listSharedDecisions(db, viewer, tree, ids.length, ids) : []
  const taken = found.flatMap(({ kind, id }): SimilarCase[] => {
    const lesson = kind === 'lesson' && lessons.find((one) => one.id === id)
    const named = shared.find((one) => one.id === id && one.withdrawnAt === null)
    const open = released.find((one) => one.id === id && one.authorId !== viewer.id)
    if (lesson) return [{ ...lesson, kind }]
    if (named) return [{ ...named, kind: 'decision', isUnnamed: false }]
    const unit = open?.unitName ?? undefined
    return open ? [{ ...open, kind: 'decision', unit, isUnnamed: true }] : []
  })
  return taken.slice(0, SHOWN)
}
