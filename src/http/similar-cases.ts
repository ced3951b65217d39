import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { findSimilar } from '../../db/queries/lesson-search.ts'
import { listLessonsById } from '../../db/queries/lessons.ts'
import { listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { SimilarCase } from '../../views/lessons/similar-cases.tsx'
import { SHORTEST_LINE } from '../domain/decisions.ts'
import type { AppEnv } from './env.ts'
import type { Form } from './forms.ts'

/** Cases shown, and candidates looked at for them: some the reader may not read. */
const SHOWN = 3
const CANDIDATES = 8

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
  const led = tree.units.filter(({ id }) => viewer.manages.some((m) => tree.isWithin(id, m)))
  const unitIds = [viewer.unitId ?? '', ...led.map(({ id }) => id)].filter(Boolean)
  const situation = form.situation || undefined
  const alike = await findSimilar(db, line, { unitIds, situation }, CANDIDATES)
  const found =
    alike.length > 0
      ? alike
      : await findSimilar(db, line, { unitIds, situation: undefined }, CANDIDATES)
  const idsOf = (kind: 'lesson' | 'decision') =>
    found.filter((one) => one.kind === kind).map(({ id }) => id)
  const lessons = await listLessonsById(db, idsOf('lesson'))
  const ids = idsOf('decision')
  const released = ids.length > 0 ? await listReleased(db, now, CANDIDATES, ids) : []
  const shared = ids.length > 0 ? await listSharedDecisions(db, viewer, tree, CANDIDATES, ids) : []
  const cases = found
    .flatMap(({ kind, id }): SimilarCase[] => {
      const lesson = kind === 'lesson' && lessons.find((one) => one.id === id)
      if (lesson) return [{ ...lesson, kind: 'lesson' }]
      const named = shared.find((one) => one.id === id && one.withdrawnAt === null)
      if (named) return [{ ...named, kind: 'decision', isUnnamed: false }]
      const open = released.find((one) => one.id === id && one.authorId !== viewer.id)
      const unit = open?.unitName ?? undefined
      return open ? [{ ...open, kind: 'decision', unit, isUnnamed: true }] : []
    })
    .slice(0, SHOWN)
  const read = cases.filter(({ kind }) => kind === 'decision').map(({ id }) => id)
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  if (read.length > 0) await db.write((tx) => recordReadings(tx, viewer, read, now))
  return cases
}
