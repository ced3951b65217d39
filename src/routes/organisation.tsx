import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listFigures } from '../../db/queries/figures.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import { OrganisationPage } from '../../views/organisation/organisation-page.tsx'
import { organisationUnits } from '../domain/access.ts'
import { shiftWeek } from '../domain/calendar.ts'
import { groupBy } from '../domain/group.ts'
import { heatCells } from '../domain/heat.ts'
import { INDICES, type Index } from '../domain/scoring.ts'
import { type PastPulse, trendWeeks, weekRange } from '../domain/trend-weeks.ts'
import type { Unit, UnitTree } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

/** Weeks shown, and weeks before them that a usual range may rest on. */
const WEEKS = 13
const HISTORY = 26

export const organisation = new Hono<AppEnv>()

organisation.get('/', async (c) => {
  const tree = await loadTree(c.var.db)
  const [first] = organisationUnits(c.var.viewer, tree)
  if (!first) throw new HTTPException(404)
  return show(c, first, tree)
})

organisation.get('/:unitId', async (c) => {
  const tree = await loadTree(c.var.db)
  const unit = tree.find(c.req.param('unitId'))
  const tops = organisationUnits(c.var.viewer, tree)
  const isTheirs = unit && tops.some((top) => tree.isWithin(unit.id, top.id))
  if (!unit || !isTheirs || tree.isLeaf(unit.id)) throw new HTTPException(404)
  return show(c, unit, tree)
})

async function show(c: Context<AppEnv>, unit: Unit, tree: UnitTree) {
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const now = house.clock.now()
  const past = await listPastPulses(db, now)
  const weeks = past.map(({ isoWeek }) => isoWeek)
  const asked = c.req.query('to') ?? ''
  const to = weeks.includes(asked) ? asked : weeks.at(-1)
  const versions = (await listPolicyVersions(db)).filter((v) => v.inForceFrom <= page.today)
  const rows = to ? await loadRows(c, { unit, tree, to, past, versions }) : undefined
  const tops = organisationUnits(viewer, tree)
  return c.html(
    <OrganisationPage
      page={page}
      unit={unit}
      line={tree
        .lineOf(unit.id)
        .slice(1)
        .filter((above) => tops.some((top) => tree.isWithin(above.id, top.id)))
        .toReversed()
        .map(({ id, name }) => ({ name, href: `/app/organisation/${id}` }))}
      others={tops.filter((top) => top.id !== unit.id)}
      shown={rows}
      policies={versions.toReversed().map((v) => ({ number: v.number, from: v.inForceFrom }))}
      earlier={to && weeks.findLast((week) => week <= shiftWeek(to, -WEEKS))}
      later={to && to !== weeks.at(-1) ? weeks.at(-1) : undefined}
      isWide={c.req.query('all') !== undefined}
    />,
  )
}

type Asked = {
  unit: Unit
  tree: UnitTree
  to: string
  past: PastPulse[]
  versions: { number: number; inForceFrom: string }[]
}

/** The rows of both heat maps, and the unit's own weeks for the sentence above them. */
async function loadRows(c: Context<AppEnv>, { unit, tree, to, past, versions }: Asked) {
  const from = shiftWeek(to, 1 - WEEKS - HISTORY)
  const now = c.var.house.clock.now()
  const all = await listFigures(c.var.db, { from, to, now })
  const byUnit = groupBy(all, ({ figure }) => figure.unitId)
  const range = weekRange(to, WEEKS + HISTORY, past)
  const below = tree.subtree(unit.id)
  const weeksOf = new Map(
    below.map(({ id }) => [id, trendWeeks(range, byUnit.get(id) ?? [])] as const),
  )
  const own = weeksOf.get(unit.id) ?? []
  const lastDay = own.at(-1)?.monday ?? ''
  const policyFrom = versions.find((version) => version.inForceFrom <= lastDay)?.inForceFrom
  const rowsOf = (index: Index) =>
    below.map((one) => ({
      unit: one,
      depth: tree.lineOf(one.id).length - tree.lineOf(unit.id).length,
      isLeaf: tree.isLeaf(one.id),
      cells: heatCells(weeksOf.get(one.id) ?? [], WEEKS, { index, policyFrom }),
    }))
  return {
    weeks: own.slice(-2 * WEEKS),
    heat: Object.fromEntries(INDICES.map((index) => [index, rowsOf(index)])) as Record<
      Index,
      ReturnType<typeof rowsOf>
    >,
  }
}
