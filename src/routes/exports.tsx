import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findExportFile, listExports } from '../../db/queries/exports.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { ExportsPage } from '../../views/exports/exports-page.tsx'
import { canExport } from '../domain/access.ts'
import { parseReport } from '../domain/report.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { exportReport } from '../jobs/export-report.ts'

export const exports = new Hono<AppEnv>()

exports.use(async (c, next) => {
  if (!canExport(c.var.viewer)) throw new HTTPException(404)
  await next()
})

exports.get('/', async (c) => {
  const weeks = await listWeeks(c)
  const reports = await listExports(c.var.db)
  return c.html(<ExportsPage page={pageFor(c, c.var.viewer)} weeks={weeks} reports={reports} />)
})

exports.post('/', async (c) => {
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const page = pageFor(c, viewer)
  const weeks = await listWeeks(c)
  const parsed = parseReport(form, weeks)
  if (!parsed.ok) {
    const errors = {
      purpose: parsed.isPurposeFine ? undefined : page.words.exports.noPurpose,
      weeks: parsed.areWeeksFine ? undefined : page.words.exports.wrongWeeks,
    }
    const reports = await listExports(db)
    return c.html(<ExportsPage {...{ page, weeks, reports, form, errors }} />, 422)
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

/** Weeks that have published figures, oldest first. */
async function listWeeks(c: Context<AppEnv>): Promise<string[]> {
  const past = await listPastPulses(c.var.db, c.var.house.clock.now())
  return past.filter((pulse) => pulse.state === 'closed').map((pulse) => pulse.isoWeek)
}
