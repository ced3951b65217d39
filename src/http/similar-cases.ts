import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { findSimilar, type SimilarFound } from '../../db/queries/lesson-search.ts'
import { listLessonsById } from '../../db/queries/lessons.ts'
import { listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { SimilarCase } from '../../views/lessons/similar-cases.tsx'
import { SHORTEST_LINE } from '../domain/decisions.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import type { Form } from './forms.ts'

/** Cases shown, and candidates looked at in one go for them: some the reader may not read. */
const SHOWN = 3
const AT_ONCE = 8
/** Best candidates of each kind, among which three are nearly always; else all that are weighed. */
const BEST = 40
const CANDIDATES = 400

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
  const readable = async (within: string | undefined) => {
    const among = (limit: number) => findSimilar(db, line, { unitIds, situation: within }, limit)
    const best = await among(BEST)
    const taken = await takeReadable(c, tree, best)
    const isEnough = taken.length === SHOWN || best.length < BEST
    return isEnough ? taken : takeReadable(c, tree, await among(CANDIDATES))
  }
  const alike = await readable(situation)
  // By what the reader may read: that others were found would tell which words theirs hold.
  const cases = alike.length > 0 || !situation ? alike : await readable(undefined)
  const read = cases.filter(({ kind }) => kind === 'decision').map(({ id }) => id)
  // Recorded before the texts leave: a reading that cannot be noted does not happen.
  if (read.length > 0) await db.write((tx) => recordReadings(tx, viewer, read, now))
  return cases
}

/** The first of them that the viewer may read, as many as are shown. */
async function takeReadable(
  c: Context<AppEnv>,
  tree: UnitTree,
  found: SimilarFound[],
): Promise<SimilarCase[]> {
  const { db, viewer, house, installation } = c.var
  const when = { now: house.clock.now(), timeZone: installation.timeZone }
  const taken: SimilarCase[] = []
  for (let at = 0; at < found.length && taken.length < SHOWN; at += AT_ONCE) {
    const some = found.slice(at, at + AT_ONCE)
    const idsOf = (wanted: SimilarFound['kind']) =>
      some.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
    const ids = idsOf('decision')
    const lessons = await listLessonsById(db, idsOf('lesson'))
    const released = ids.length > 0 ? await listReleased(db, when, AT_ONCE, ids) : []
    const shared = ids.length > 0 ? await listSharedDecisions(db, viewer, tree, AT_ONCE, ids) : []
    for (const { kind, id } of some) {
      const lesson = kind === 'lesson' && lessons.find((one) => one.id === id)
      const named = shared.find((one) => one.id === id && one.withdrawnAt === null)
      const open = released.find((one) => one.id === id && one.authorId !== viewer.id)
      if (lesson) taken.push({ ...lesson, kind })
      else if (named) taken.push({ ...named, kind: 'decision', isUnnamed: false })
      else if (open)
        taken.push({ ...open, kind: 'decision', unit: open.unitName ?? undefined, isUnnamed: true })
    }
  }
  return taken.slice(0, SHOWN)
}
