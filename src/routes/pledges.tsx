import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listMembers } from '../../db/queries/people.ts'
import {
  createPledge,
  findMark,
  findPledge,
  listPledgeFigures,
  listPledges,
  listSteps,
  markPledge,
  takeStep,
} from '../../db/queries/pledges.ts'
import { loadTree } from '../../db/queries/units.ts'
import { PledgePage } from '../../views/pledges/pledge-page.tsx'
import { PledgesPage } from '../../views/pledges/pledges-page.tsx'
import { canReadUnit, hasRole, managesUnit } from '../domain/access.ts'
import { isOpen, MOST_OPEN, parseSaid, parseStep } from '../domain/pledges.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

type Ctx = Context<AppEnv>

/** What teams said and what was done about it. All of a team read it; its leads and HR write. */
export const pledges = new Hono<AppEnv>()

pledges.get('/of/:unitId', (c) => showList(c, {}))

pledges.post('/of/:unitId', async (c) => {
  const { db, viewer } = c.var
  const { unit, canWrite } = await findUnit(c, c.req.param('unitId'))
  if (!canWrite) throw new HTTPException(404)
  const form = await readForm(c)
  const said = parseSaid(form)
  if (!said) return showList(c, { form, error: 'said' }, 422)
  const { today } = pageFor(c, viewer)
  const mask = maskWith(c)
  // Counted inside the transaction: two at once would both find room.
  const id = await db.write(async (tx) => {
    const open = (await listPledges(db, [unit.id])).filter(({ state }) => isOpen(state))
    if (open.length >= MOST_OPEN) return undefined
    return createPledge(tx, { unitId: unit.id, said: mask(said) }, { name: viewer.name, on: today })
  })
  return id ? c.redirect(`/app/pledges/${id}`, 303) : showList(c, { form, error: 'full' }, 409)
})

pledges.get('/:id', (c) => showOne(c, {}))

pledges.post('/:id', async (c) => {
  const { db, viewer } = c.var
  const { pledge, canWrite } = await requirePledge(c)
  if (!canWrite) throw new HTTPException(404)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const owners = (await listOwners(c)).map(({ id }) => id)
  const parsed = parseStep(form, { from: pledge.state, owners, today: page.today })
  if (!parsed.ok) return showOne(c, { form, errors: parsed.errors }, 422)
  const at = { id: pledge.id, revision: Number(form.revision) }
  const by = { name: viewer.name, on: page.today }
  const step = { ...parsed.step, text: maskWith(c)(parsed.step.text) }
  const isStored = await db.write((tx) => takeStep(tx, at, step, by))
  return isStored
    ? c.redirect(`/app/pledges/${pledge.id}`, 303)
    : showOne(c, { form, isTooLate: true }, 409)
})

pledges.post('/:id/mark', async (c) => {
  const { db, viewer } = c.var
  const { pledge, isOwnTeam } = await requirePledge(c)
  const { helped } = await readForm(c)
  // What was done helps or doesn't; before there is nothing to say.
  if (!isOwnTeam || isOpen(pledge.state) || (helped !== 'yes' && helped !== 'no'))
    throw new HTTPException(404)
  await db.write((tx) => markPledge(tx, pledge.id, viewer.id, helped === 'yes'))
  return c.redirect(`/app/pledges/${pledge.id}`, 303)
})

/** A unit whose figures somebody may read; who leads it and HR write down what it said. */
async function findUnit(c: Ctx, unitId: string) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const unit = tree.find(unitId)
  if (!unit || !canReadUnit(viewer, unit.id, tree)) throw new HTTPException(404)
  const canWrite = managesUnit(viewer, unit.id, tree) || hasRole(viewer, 'hr')
  return { unit, canWrite, isOwnTeam: viewer.unitId === unit.id }
}

async function requirePledge(c: Ctx) {
  const pledge = await findPledge(c.var.db, c.req.param('id') ?? '')
  if (!pledge) throw new HTTPException(404)
  return { pledge, ...(await findUnit(c, pledge.unitId)) }
}

const listOwners = async (c: Ctx) =>
  (await listMembers(c.var.db))
    .filter((member) => member.isActive)
    .map(({ id, name }) => ({ id, name }))

type ListState = { form?: Form; error?: 'said' | 'full' }

async function showList(c: Ctx, state: ListState, status: 200 | 409 | 422 = 200) {
  const { unit, canWrite } = await findUnit(c, c.req.param('unitId') ?? '')
  const list = await listPledges(c.var.db, [unit.id])
  const page = pageFor(c, c.var.viewer)
  return c.html(<PledgesPage {...{ page, unit, list, canWrite, ...state }} />, status)
}

type OneState = { form?: Form; errors?: string[]; isTooLate?: boolean }

async function showOne(c: Ctx, state: OneState, status: 200 | 409 | 422 = 200) {
  const { db, viewer } = c.var
  const { pledge, unit, canWrite, isOwnTeam } = await requirePledge(c)
  const mark = await findMark(db, pledge.id, viewer.id)
  return c.html(
    <PledgePage
      page={pageFor(c, viewer)}
      unit={unit}
      pledge={pledge}
      steps={await listSteps(db, pledge.id)}
      owners={canWrite ? await listOwners(c) : []}
      canWrite={canWrite}
      canMark={isOwnTeam && !isOpen(pledge.state)}
      mark={mark?.hasHelped}
      figure={(await listPledgeFigures(db, [pledge.id])).get(pledge.id)}
      {...state}
    />,
    status,
  )
}
