import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listMembers } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { UnitPage } from '../../views/units/unit-page.tsx'
import { type UnitLine, UnitsPage } from '../../views/units/units-page.tsx'
import { canAdminister } from '../domain/access.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { addUnit, changeUnit, removeUnit, type UnitChanged } from '../jobs/change-units.ts'

export const units = new Hono<AppEnv>()

units.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

units.get('/', (c) => showAll(c))

units.post('/', async (c) => {
  const form = await readForm(c)
  const added = await addUnit(c.var.house, form, by(c))
  return added.ok
    ? c.redirect('/app/units?saved', 303)
    : showAll(c, { form, problem: added.problem })
})

units.get('/:id', (c) => showOne(c))

units.post('/:id', async (c) => {
  const form = await readForm(c)
  const changed = await changeUnit(c.var.house, c.req.param('id'), form, by(c))
  return changed.ok
    ? c.redirect('/app/units?saved', 303)
    : showOne(c, { form, problem: changed.problem })
})

units.post('/:id/remove', async (c) => {
  const removed = await removeUnit(c.var.house, c.req.param('id'), by(c))
  return removed.ok ? c.redirect('/app/units?saved', 303) : showOne(c, { problem: removed.problem })
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id })

type Refused = { form?: Form; problem?: Extract<UnitChanged, { ok: false }>['problem'] }

async function showAll(c: Context<AppEnv>, { form, problem }: Refused = {}) {
  const page = pageFor(c, c.var.viewer)
  const { tree, lines } = await loadLines(c)
  return c.html(<UnitsPage {...{ page, tree, lines, form, problem }} />, problem ? 422 : 200)
}

async function showOne(c: Context<AppEnv>, { form, problem }: Refused = {}) {
  const page = pageFor(c, c.var.viewer)
  const { tree, lines } = await loadLines(c)
  const line = lines.find(({ unit }) => unit.id === c.req.param('id'))
  if (!line || line.unit.id === tree.root.id) throw new HTTPException(404)
  const status = problem === 'conflict' ? 409 : problem ? 422 : 200
  return c.html(<UnitPage {...{ page, tree, line, form, problem }} />, status)
}

/** All units in tree order, with who belongs to each and who leads it. */
async function loadLines(c: Context<AppEnv>) {
  const tree = await loadTree(c.var.db)
  const members = (await listMembers(c.var.db)).filter((member) => member.isActive)
  const lines = tree.subtree(tree.root.id).map(
    (unit): UnitLine => ({
      unit,
      depth: tree.lineOf(unit.id).length - 1,
      people: members.filter((member) => member.unitId === unit.id).length,
      leads: members.filter((m) => m.manages.includes(unit.id)).map((m) => m.name),
      deputies: members.filter((m) => m.deputises.includes(unit.id)).map((m) => m.name),
    }),
  )
  return { tree, lines }
}
