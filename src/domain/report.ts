import { bandText } from './bands.ts'
import type { Measure, PublishedFigure } from './figures.ts'
import { groupBy } from './group.ts'
import { INDICES } from './scoring.ts'

/** A published figure in its place, or an index of a unit that was withheld that week. */
export type ReportLine = {
  isoWeek: string
  unit: { id: string; name: string }
  measure: Measure
  figure: PublishedFigure | undefined
}

type PulseUnit = { isoWeek: string; unitId: string; parentId: string | null; name: string }
type WeekFigure = { isoWeek: string; figure: PublishedFigure }

/**
 * What a report holds, week by week: both indices of every unit that the week's pulse was opened
 * with, withheld ones too, and each statement that was published. `unitId` narrows it to a unit and
 * what lay below it then; undefined for the whole organisation.
 */
export function reportLines(
  units: PulseUnit[],
  figures: WeekFigure[],
  unitId: string | undefined,
): ReportLine[] {
  const byPlace = groupBy(figures, (f) => `${f.isoWeek} ${f.figure.unitId}`)
  const parents = new Map(units.map((u) => [`${u.isoWeek} ${u.unitId}`, u.parentId]))
  const isWithin = (isoWeek: string, id: string | null | undefined): boolean =>
    id === unitId || (id != null && isWithin(isoWeek, parents.get(`${isoWeek} ${id}`)))
  return units
    .filter((unit) => unitId === undefined || isWithin(unit.isoWeek, unit.unitId))
    .flatMap(({ isoWeek, unitId: id, name }) => {
      const own = (byPlace.get(`${isoWeek} ${id}`) ?? []).map(({ figure }) => figure)
      const measures = new Set<Measure>([...INDICES, ...own.map((figure) => figure.measure)])
      return [...measures].toSorted().map((measure) => ({
        isoWeek,
        unit: { id, name },
        measure,
        figure: own.find((figure) => figure.measure === measure),
      }))
    })
}

/** The words a report is written with, in the language of who makes it. */
export type ReportWords = {
  columns: string[]
  measure: (measure: Measure) => string
  half: (half: boolean) => string
  purpose: string
  withheld: string
}

/**
 * The rows of a report, heading first, and last a line that says what it is for. Its figures are
 * the stored ones as they stand: a file holds nothing that the pages withhold.
 */
export function reportRows(lines: ReportLine[], words: ReportWords, purpose: string): string[][] {
  const rows = lines.map(({ isoWeek, unit, measure, figure }) => {
    const place = [isoWeek, unit.name, words.measure(measure)]
    if (!figure) return [...place, words.withheld, '', '', '', '', '', '', '']
    const { value, low, high, band, covered, cells, half, ruleVersion } = figure
    const likely = [value, low, high].map(String)
    const response = half === undefined ? '' : words.half(half)
    const counted = [bandText(band), String(covered), String(cells), response]
    return [...place, ...likely, ...counted, String(ruleVersion)]
  })
  return [words.columns, ...rows, [words.purpose, purpose]]
}

type Known = { weeks: string[]; unitIds: string[] }

/** Reads a purpose, a range of weeks out of those that have figures, and a unit; empty means all. */
export function parseReport(form: Record<string, string>, { weeks, unitIds }: Known) {
  const { from = '', to = '', unit = '' } = form
  const purpose = (form.purpose ?? '').trim().normalize('NFC')
  const length = [...purpose].length
  const isPurposeFine = length >= 10 && length <= 300 && !/[\r\n]/.test(purpose)
  const areWeeksFine = weeks.includes(from) && weeks.includes(to) && from <= to
  const isUnitFine = unit === '' || unitIds.includes(unit)
  return isPurposeFine && areWeeksFine && isUnitFine
    ? ({ ok: true, purpose, from, to, unitId: unit || undefined } as const)
    : ({ ok: false, isPurposeFine, areWeeksFine, isUnitFine } as const)
}
