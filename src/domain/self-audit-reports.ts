import { parse } from 'csv-parse/sync'
import { bandText } from './bands.ts'
import type { PublishedWeek } from './self-audit.ts'

const COLUMNS = 11

/**
 * What a report holds that is no stored figure of its weeks: rows of another shape, numbers that
 * differ, weeks that were not published when it was made. The last row says what it was made for.
 */
export function problemsInReport(
  file: { bytes: Buffer; createdAt: number; purpose: string },
  weeks: PublishedWeek[],
): string[] {
  const rows = rowsIn(file.bytes)
  if (!rows) return ['not readable as CSV']
  const last = rows.at(-1) ?? []
  const isEnded = last.length === 2 && unescaped(last[1]) === unescaped(file.purpose)
  const known = new Set(
    weeks
      .filter(({ pulse }) => pulse.state === 'closed' && pulse.publishesAt <= file.createdAt)
      .flatMap((week) => linesOf(week)),
  )
  const found = rows.slice(1, -1).flatMap((row) => {
    if (row.length !== COLUMNS) return ['a row of another shape']
    const [isoWeek, unit, , ...numbers] = row
    // The response is a word of the maker's language; the rest are numbers as stored.
    const line = [isoWeek, unescaped(unit), ...numbers.slice(0, 6), numbers[7]].join('|')
    const isWithheld = numbers.slice(1).every((cell) => cell === '')
    return isWithheld || known.has(line) ? [] : ['a row that is no stored figure']
  })
  return [...(isEnded ? [] : ['a last row that is not its purpose']), ...found]
}

function linesOf({ pulse, units, figures }: PublishedWeek): string[] {
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  return figures.map((figure) =>
    [
      ...[
        pulse.isoWeek,
        unescaped(names.get(figure.unitId)),
        figure.value,
        figure.low,
        figure.high,
      ],
      bandText({ low: figure.bandLow, high: figure.bandHigh ?? undefined }),
      ...[figure.covered, figure.cells, figure.ruleVersion],
    ].join('|'),
  )
}

/** A cell that a spreadsheet would run as a formula was written with an apostrophe before it. */
const unescaped = (cell = ''): string => cell.replace(/^'/, '')

function rowsIn(bytes: Buffer): string[][] | undefined {
  try {
    return parse(bytes, { bom: true, relax_column_count: true }) as string[][]
  } catch {
    return undefined
  }
}
