import { parse } from 'csv-parse/sync'
import { decodeAs, type Encoding, encodingOf } from './encodings.ts'
import type { Language } from './languages.ts'
import {
  type Column,
  type LineProblem,
  MOST_PROBLEMS,
  OPTIONAL_COLUMNS,
  type PersonRow,
  problemAt,
  REQUIRED_COLUMNS,
  readRow,
} from './people-row.ts'

export type { LineProblem, PersonRow }

const COLUMNS: readonly string[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS]

const MOST_ROWS = 20_000
const LONGEST_CELL = 4_000

export type ReadOptions = {
  /** How the file was saved; undefined to find out. */
  encoding: Encoding | undefined
  /** The organisation's language, which decides where bytes alone do not. */
  language: Language
}

/**
 * Reads the organisation's list of people: comma, semicolon or tab, a line of column names in any
 * order. All problems are told, the first 200 of them.
 */
export function readPeople(
  bytes: Uint8Array,
  options: ReadOptions,
): { ok: true; rows: PersonRow[]; encoding: Encoding } | { ok: false; problems: LineProblem[] } {
  const encoding = options.encoding ?? encodingOf(bytes, options.language)
  const text = decodeAs(bytes, encoding)?.replace(/\r\n?/g, '\n').trimEnd()
  if (text === undefined)
    return { ok: false, problems: [problemAt(1, 'not-that-encoding', encoding)] }
  // Blank lines cost the parser as much as full ones.
  const lines = text.split('\n').length
  if (lines > 2 * MOST_ROWS) return { ok: false, problems: [problemAt(lines, 'too-many-rows')] }
  const { records, problems } = recordsOf(text)
  const [header, ...people] = records
  if (!header)
    return { ok: false, problems: problems.length > 0 ? problems : [problemAt(1, 'empty')] }
  const columns = header.cells.map((cell) => cell.toLowerCase())
  const inHeader = checkHeader(columns, header)
  if (inHeader.length > 0) return { ok: false, problems: inHeader.slice(0, MOST_PROBLEMS) }
  if (people.length === 0 && problems.length === 0) problems.push(problemAt(header.line, 'empty'))
  const excess = people[MOST_ROWS]
  if (excess) return { ok: false, problems: [problemAt(excess.line, 'too-many-rows')] }

  const rows = people.flatMap(({ line, cells }) => {
    if (cells.length !== columns.length) {
      problems.push(problemAt(line, 'wrong-number-of-cells', cells.join(' ')))
      return []
    }
    const cellOf = (column: Column) => cells[columns.indexOf(column)]
    const read = readRow(line, cellOf)
    problems.push(...read.problems)
    return [read.row]
  })
  problems.push(...repeated(rows))
  problems.sort((one, other) => one.line - other.line)
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, rows, encoding }
}

type Line = { line: number; cells: string[] }

function recordsOf(text: string): { records: Line[]; problems: LineProblem[] } {
  const records: Line[] = []
  const first = text.split('\n').find((line) => line.trim()) ?? ''
  const delimiter = [',', ';', '\t'].toSorted(
    (one, other) => first.split(other).length - first.split(one).length,
  )[0]!
  // The library counts lines wrongly after a quoted line break, so they are counted here.
  let line = 1
  const take = ({ raw, record }: { raw: string; record: string[] }) => {
    const cells = record.map((cell) =>
      cell
        // Longer than anything that could be right; what reads it need not bear more.
        .slice(0, LONGEST_CELL)
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    if (cells.some((cell) => cell !== '')) records.push({ line, cells })
    line += raw.split('\n').length - 1
    return null
  }
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record) => take(record as unknown as { raw: string; record: string[] }),
    })
    return { records, problems: [] }
  } catch {
    // A quote that is never closed swallows the rest of the file.
    const rest = text.split('\n')[line - 1] ?? ''
    return { records, problems: [problemAt(line, 'wrong-number-of-cells', rest)] }
  }
}

function checkHeader(columns: string[], { line, cells }: Line): LineProblem[] {
  return [
    ...cells.flatMap((cell, place) => {
      const column = columns[place]!
      // A spreadsheet saves empty columns at its right edge.
      if (column === '') return []
      if (!COLUMNS.includes(column)) return [problemAt(line, 'unknown-column', cell)]
      return columns.indexOf(column) < place ? [problemAt(line, 'twice', cell)] : []
    }),
    ...REQUIRED_COLUMNS.filter((column) => !columns.includes(column)).map((column) =>
      problemAt(line, 'missing-column', column),
    ),
  ]
}

function repeated(rows: PersonRow[]): LineProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, email, id }) =>
    [email && `email ${email}`, id && `id ${id}`].flatMap((key) => {
      if (!key) return []
      if (seen.has(key)) return [problemAt(line, 'twice', key.replace(/^(email|id) /, ''))]
      seen.add(key)
      return []
    }),
  )
}
