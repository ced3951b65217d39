import type { Band } from './bands.ts'
import type { Measure, PublishedFigure } from './figures.ts'

/** One published figure in its place: the only thing a report is made of. */
export type ReportLine = {
  isoWeek: string
  unit: { id: string; name: string }
  figure: PublishedFigure
}

/** The words a report is written with, in the language of who makes it. */
export type ReportWords = {
  columns: string[]
  measure: (measure: Measure) => string
  half: (half: boolean) => string
  purpose: string
}

/**
 * The rows of a report, heading first, and last a line that says what it is for. Its figures are
 * the stored ones as they stand: a file holds nothing that the pages withhold.
 */
export function reportRows(lines: ReportLine[], words: ReportWords, purpose: string): string[][] {
  const rows = lines.map(({ isoWeek, unit, figure }) => [
    isoWeek,
    unit.name,
    words.measure(figure.measure),
    String(figure.value),
    String(figure.low),
    String(figure.high),
    bandText(figure.band),
    String(figure.covered),
    String(figure.cells),
    figure.half === undefined ? '' : words.half(figure.half),
    String(figure.ruleVersion),
  ])
  return [words.columns, ...rows, [words.purpose, purpose]]
}

const bandText = ({ low, high }: Band): string =>
  high === undefined ? `${low}+` : `${low}–${high}`

/** Reads a purpose and a range of weeks out of those that have figures. */
export function parseReport(form: Record<string, string>, weeks: string[]) {
  const { from = '', to = '' } = form
  const purpose = (form.purpose ?? '').trim().normalize('NFC')
  const length = [...purpose].length
  const isPurposeFine = length >= 10 && length <= 300 && !/[\r\n]/.test(purpose)
  const areWeeksFine = weeks.includes(from) && weeks.includes(to) && from <= to
  if (isPurposeFine && areWeeksFine) return { ok: true, purpose, from, to } as const
  return { ok: false, isPurposeFine, areWeeksFine } as const
}
