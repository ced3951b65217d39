import { stringify } from 'csv-stringify/sync'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { createExport, findExportFile, listExports } from '../../db/queries/exports.ts'
import { listFigures, listPastPulses } from '../../db/queries/pulses.ts'
import { ExportsPage } from '../../views/exports/exports-page.tsx'
import type { Page } from '../../views/page.ts'
import { canExport } from '../domain/access.ts'
import { RULE_VERSION } from '../domain/figures.ts'
import { parseReport, type ReportWords, reportRows } from '../domain/report.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

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
  const { purpose, from, to } = parsed
  const now = house.clock.now()
  const rows = reportRows(await listFigures(db, from, to, now), wordsOf(page), purpose)
  const report = {
    ...{ createdBy: viewer.id, createdAt: now, purpose, fromWeek: from, toWeek: to },
    ruleVersion: RULE_VERSION,
    file: Buffer.from(toCsv(rows), 'utf8'),
  }
  const detail = `${from} to ${to}: ${purpose}`
  const audit = { at: now, actorId: viewer.id, action: 'report-exported', detail } as const
  await db.write((tx) => createExport(tx, report, audit))
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

/** RFC 4180 with a BOM; a cell that a spreadsheet would run as a formula is made text. */
const toCsv = (rows: string[][]): string =>
  stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true })

function wordsOf({ words }: Page): ReportWords {
  const { report, team, items } = words
  const { week, unit, measure, value, low, high, answers, covered, groups, response, rules } =
    report
  return {
    columns: [week, unit, measure, value, low, high, answers, covered, groups, response, rules],
    measure: (of) => (of === 'morale' || of === 'empowerment' ? team.names[of] : items[of]),
    half: (half) => (half ? report.halfOrMore : report.underHalf),
    purpose: report.purpose,
  }
}
