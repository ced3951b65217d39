import { randomInt } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { decideRelease, listWaitingReleases } from '../../db/queries/decision-releases.ts'
import { recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { CuratePage } from '../../views/decisions/curate-page.tsx'
import { canCurate, managesUnit } from '../domain/access.ts'
import { nextPublishing } from '../domain/calendar.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskLine } from '../http/mask.ts'

/** Where second readers look at records before everyone may. Nobody else finds it. */
export const curate = new Hono<AppEnv>()

curate.use(async (c, next) => {
  if (!canCurate(c.var.viewer)) throw new HTTPException(404)
  await next()
})

curate.get('/', (c) => show(c, {}))

curate.post('/:id', async (c) => {
  const { db, viewer, house, installation } = c.var
  const id = c.req.param('id')
  const form = await readForm(c)
  if (!(await listWaiting(c)).some((one) => one.id === id)) return show(c, { isTooLate: true }, 409)
  const isApproved = form.verdict === 'pass'
  const typed = form[`note-${id}`] ?? ''
  const note = maskLine(c, typed) ?? ''
  if (!isApproved && [...note].length < 5) return show(c, { wrong: { id, note: typed } }, 422)
  const releasedAt = nextPublishing(house.clock.now(), installation.timeZone, installation.schedule)
  // Drawn by lot, so that the order tells nothing about when a record was written or passed.
  const out = isApproved
    ? { releasedAt, place: randomInt(2 ** 47) }
    : { releasedAt: null, place: null }
  const verdict = { isApproved, curatorId: viewer.id, note, ...out }
  const isDecided = await db.write((tx) => decideRelease(tx, id, verdict))
  return isDecided ? c.redirect('/app/curate', 303) : show(c, { isTooLate: true }, 409)
})

/** What waits for this reader: neither their own records nor those of people they lead. */
async function listWaiting(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const led = tree.units.map(({ id }) => id).filter((id) => managesUnit(viewer, id, tree))
  return listWaitingReleases(db, viewer, led)
}

async function show(
  c: Context<AppEnv>,
  state: { wrong?: { id: string; note: string }; isTooLate?: boolean },
  status: 200 | 409 | 422 = 200,
) {
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const waiting = await listWaiting(c)
  const ids = waiting.map(({ id }) => id)
  await db.write((tx) => recordReadings(tx, viewer, ids, house.clock.now()))
  const named = waiting.map(await loadNaming(c, page))
  return c.html(<CuratePage {...{ page, waiting: named, ...state }} />, status)
}
