import { stringify } from 'csv-stringify/sync'
import { createExport } from '../../db/queries/exports.ts'
import { listFigures, listPulseUnits } from '../../db/queries/figures.ts'
import { loadTree } from '../../db/queries/units.ts'
import { RULE_VERSION } from '../domain/figures.ts'
import { type ReportWords, reportLines, reportRows } from '../domain/report.ts'
import type { House } from '../http/env.ts'
import type { Messages } from '../messages/messages.ts'

/** A unit with all that lay below it; undefined for the whole organisation. */
type Asked = { purpose: string; from: string; to: string; unitId?: string | undefined }

/** Makes a report of the figures published by now and stores it with its entry in the log. */
export async function exportReport(
  { db, clock }: House,
  createdBy: string,
  words: Messages,
  { purpose, from, to, unitId }: Asked,
): Promise<string> {
  const at = clock.now()
  const weeks = { from, to, now: at }
  const figures = await listFigures(db, weeks)
  const lines = reportLines(await listPulseUnits(db, weeks), figures, unitId)
  const rows = reportRows(lines, wordsOf(words), purpose)
  const unitName = unitId && (await loadTree(db)).find(unitId)?.name
  const report = {
    ...{ createdBy, createdAt: at, purpose, fromWeek: from, toWeek: to },
    ...{ unitId: unitId ?? null, unitName: unitName ?? null },
    ruleVersion: RULE_VERSION,
    file: Buffer.from(toCsv(rows), 'utf8'),
  }
  const detail = `${unitName ? `${unitName}, ` : ''}${from} to ${to}: ${purpose}`
  const audit = { at, actorId: createdBy, action: 'report-exported', detail } as const
  return db.write((tx) => createExport(tx, report, audit))
}

/** RFC 4180 with a BOM; a cell that a spreadsheet would run as a formula is made text. */
const toCsv = (rows: string[][]): string =>
  stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true })

function wordsOf({ report, team, items }: Messages): ReportWords {
  const { week, unit, measure, value, low, high, answers, covered, groups, response, rules } =
    report
  return {
    columns: [week, unit, measure, value, low, high, answers, covered, groups, response, rules],
    measure: (of) => (of === 'morale' || of === 'empowerment' ? team.names[of] : items[of]),
    half: (half) => (half ? report.halfOrMore : report.underHalf),
    purpose: report.purpose,
    withheld: team.withheld,
  }
}
