import { ROLES, type Role } from './access.ts'
import { isEmail } from './email.ts'
import { isLanguage, type Language } from './languages.ts'

export const REQUIRED_COLUMNS = ['name', 'email', 'unit'] as const
export const OPTIONAL_COLUMNS = ['language', 'manages', 'deputises', 'roles', 'id'] as const
export type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number]
/** The names of the units from below the organisation down, as in "East / Iași Returns". */
export type UnitPath = string[]

/** What the list says of one person. Where it has no such column, a field is undefined. */
export type PersonRow = {
  /** Where in the file, from 1. */
  line: number
  name: string
  /** Lower case. */
  email: string
  /** Empty for somebody in no team. */
  unit: UnitPath
  /** Undefined also where the cell is empty. */
  language: Language | undefined
  /** An empty path is the whole organisation. */
  manages: UnitPath[] | undefined
  deputises: UnitPath[] | undefined
  roles: Role[] | undefined
  /** Undefined also where the cell is empty. */
  id: string | undefined
}

export type Problem =
  | 'empty'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-number-of-cells'
  | 'no-name'
  | 'name-too-long'
  | 'not-an-email'
  | 'unknown-language'
  | 'unknown-role'
  | 'twice'
  | 'unit-too-deep'
  | 'bad-unit'
  | 'too-many-rows'
  | 'not-a-leaf'
  | 'unknown-unit'
  | 'no-administrator'
  | 'many-deactivated'
  | 'many-identities'
  | 'not-that-encoding'

/** `line` counts from 1; `value` is the text at fault, cut. */
export type LineProblem = { line: number; problem: Problem; value: string }

/** As many are told at once. */
export const MOST_PROBLEMS = 200
const LONGEST_VALUE = 80
/** Characters of a name. */
export const longestName = 200
const LONGEST_LEVEL = 120
const MOST_LEVELS = 6

export const problemAt = (line: number, problem: Problem, value = ''): LineProblem => ({
  line,
  problem,
  value: [...value].slice(0, LONGEST_VALUE).join(''),
})

/** One line of the list. `cellOf` gives a trimmed cell, undefined where the column is missing. */
export function readRow(
  line: number,
  cellOf: (column: Column) => string | undefined,
): { row: PersonRow; problems: LineProblem[] } {
  const problems: LineProblem[] = []
  const note = (problem: Problem, value?: string) => problems.push(problemAt(line, problem, value))

  const name = seen(cellOf('name') ?? '')
  if (!/[\p{L}\p{N}]/u.test(name)) note('no-name')
  if (lengthOf(name) > longestName) note('name-too-long', name)

  const email = (cellOf('email') ?? '').toLowerCase()
  if (!isEmail(email)) note('not-an-email', cellOf('email'))

  const language = cellOf('language')?.toLowerCase() || undefined
  if (language && !isLanguage(language)) note('unknown-language', cellOf('language'))

  const unitAt = (text: string): UnitPath => {
    const path = pathFrom(text)
    if (path.some((level) => level === '' || lengthOf(level) > LONGEST_LEVEL))
      note('bad-unit', text)
    else if (path.length > MOST_LEVELS) note('unit-too-deep', text)
    return path
  }
  const unit = unitAt(cellOf('unit') ?? '')
  const unitsIn = (column: Column) =>
    listFrom(cellOf(column))?.map((part) => (part === '*' ? [] : unitAt(part)))
  const manages = unitsIn('manages')
  const paths = (manages ?? []).map((path) => JSON.stringify(path))
  // Whoever leads a unit needs no deputy's right to it.
  const deputises = unitsIn('deputises')?.filter((path) => !paths.includes(JSON.stringify(path)))

  const roles = listFrom(cellOf('roles'))?.flatMap((part): Role[] => {
    const role = ROLES.find((candidate) => candidate === part.toLowerCase())
    if (!role) note('unknown-role', part)
    return role ? [role] : []
  })
  const row: PersonRow = {
    line,
    name,
    email,
    unit,
    language: isLanguage(language) ? language : undefined,
    manages,
    deputises,
    roles,
    id: cellOf('id') || undefined,
  }
  return { row, problems }
}

/** Without what cannot be seen: an invisible colleague could not be noticed. */
export const seen = (text: string): string =>
  text.replace(/[\p{Cf}\u3164\u115F\u1160\u2800]/gu, '').trim()

/** Characters as people count them, near enough: code points. */
export const lengthOf = (text: string): number => [...text].length

/** The levels of "East / Iași Returns". A slash without spaces belongs to a name. */
function pathFrom(text: string): UnitPath {
  if (text === '') return []
  return text.split(/(?:^| )\/(?= |$)/).map(seen)
}

/** The parts between bars, each once; undefined for a missing column. */
function listFrom(cell: string | undefined): string[] | undefined {
  const parts = cell?.split('|').map((part) => part.trim())
  return parts && [...new Set(parts.filter((part) => part !== ''))]
}
