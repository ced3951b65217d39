import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findExportFile, listExports } from '../../db/queries/exports.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { loadRulesInForce } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { type ExportErrors, ExportsPage } from '../../views/exports/exports-page.tsx'
import { canExport, canReadExports } from '../domain/access.ts'
import { parseReport } from '../domain/report.ts'
import { pathOf } from '../domain/unit-paths.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { exportReport } from '../jobs/export-report.ts'

export const exports = new Hono<AppEnv>()

exports.use(async (c, next) => {
  // The works council reads what was exported and why; files are for who may make them.
  const isList = c.req.method === 'GET' && c.req.path === '/app/exports'
  const isAllowed = isList ? canReadExports(c.var.viewer) : await mayExport(c)
  if (!isAllowed) throw new HTTPException(404)
  await next()
})

exports.get('/', (c) => show(c, { unit: c.req.query('unit') ?? '' }))

exports.post('/', async (c) => {
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const known = { weeks: await listWeeks(c), unitIds: tree.units.map(({ id }) => id) }
  const parsed = parseReport(form, known)
  if (!parsed.ok) {
    const words = page.words.exports
    const errors = {
      purpose: parsed.isPurposeFine ? undefined : words.noPurpose,
      weeks: parsed.areWeeksFine ? undefined : words.wrongWeeks,
      unit: parsed.isUnitFine ? undefined : words.wrongUnit,
    }
    return show(c, form, errors)
  }
  await exportReport(house, viewer.id, page.words, parsed)
  return c.redirect('/app/exports', 303)
})

exports.get('/:id/csv', async (c) => {
  const found = await findExportFile(c.var.db, c.req.param('id'))
  if (!found) throw new HTTPException(404)
  const name = `leeway-${found.fromWeek}-${found.toWeek}.csv`
  return c.body(new Uint8Array(found.file), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
})

async function show(c: Context<AppEnv>, form: Form, errors?: ExportErrors) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const units = tree
    .subtree(tree.root.id)
    .map(({ id }) => ({ id, name: pathOf(tree, id).join(' / ') || tree.root.name }))
  const [weeks, reports] = [await listWeeks(c), await listExports(db)]
  const page = pageFor(c, viewer)
  const isReadOnly = !(await mayExport(c))
  return c.html(
    <ExportsPage {...{ page, weeks, units, reports, form, isReadOnly }} errors={errors ?? {}} />,
    errors ? 422 : 200,
  )
}

const mayExport = async (c: Context<AppEnv>): Promise<boolean> =>
  canExport(c.var.viewer, (await loadRulesInForce(c.var.db)).exporters)

/** Weeks that have published figures, oldest first. */
async function listWeeks(c: Context<AppEnv>): Promise<string[]> {
  const past = await listPastPulses(c.var.db, c.var.house.clock.now())
  return past.filter((pulse) => pulse.state === 'closed').map((pulse) => pulse.isoWeek)
}
