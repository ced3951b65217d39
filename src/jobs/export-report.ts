import { stringify } from 'csv-stringify/sync'
import { createExport } from '../../db/queries/exports.ts'
import { listFigures } from '../../db/queries/pulses.ts'
import { RULE_VERSION } from '../domain/figures.ts'
import { type ReportWords, reportRows } from '../domain/report.ts'
import type { House } from '../http/env.ts'
import type { Messages } from '../messages/messages.ts'

type Asked = { purpose: string; from: string; to: string }

/** Makes a report of the figures published by now and stores it with its entry in the log. */
export async function exportReport(
  { db, clock }: House,
  createdBy: string,
  words: Messages,
  { purpose, from, to }: Asked,
): Promise<string> {
  const at = clock.now()
  const rows = reportRows(await listFigures(db, from, to, at), wordsOf(words), purpose)
  const report = {
    ...{ createdBy, createdAt: at, purpose, fromWeek: from, toWeek: to },
    ruleVersion: RULE_VERSION,
    file: Buffer.from(toCsv(rows), 'utf8'),
  }
  const detail = `${from} to ${to}: ${purpose}`
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
  }
}
