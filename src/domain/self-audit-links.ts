/** A table as a query gives it. */
export type Table = { name: string; columns: string[]; rows: Record<string, unknown>[] }

/** Where signing in leaves its traces, which the page on anonymity says: no finding by itself. */
const SIGN_IN = new Set([
  ...['sessions', 'sign_in_links', 'sign_in_failures', 'passkeys', 'totps', 'recovery_codes'],
  ...['ceremonies', 'members.password_hash'],
])
const INVITING = new Set(['link-made', 'links-made', 'password-reset'])

/** So many choices of as many people there must be that no column picks them out by chance. */
const CHOICES = 1_000_000
const MOMENT = 1_000_000_000_000

/**
 * Columns that tell those who drew a ticket from the others on the roster: by having a row at all,
 * a row since the pulse opened, a value where the others have none, or one above or below theirs.
 * Undefined when too few, or almost all, have drawn to tell anything.
 */
export function columnsThatTell(
  tables: Table[],
  { roster, drew, since }: { roster: string[]; drew: Set<string>; since: number },
): string[] | undefined {
  const others = roster.filter((id) => !drew.has(id))
  if (choices(roster.length, Math.min(drew.size, others.length)) < CHOICES) return undefined
  const isMember = new Set(roster)
  const tells = (measure: (id: string) => number) => {
    const mine = [...drew].map(measure)
    const theirs = others.map(measure)
    return Math.min(...mine) > Math.max(...theirs) || Math.max(...mine) < Math.min(...theirs)
  }
  return tables
    .filter(({ name }) => !SIGN_IN.has(name))
    .flatMap((table) =>
      memberColumns(table, isMember).flatMap((column) => {
        const rowsOf = rowsByMember(table, column)
        const place = `table ${table.name}, column ${column}`
        const isNew = (row: Record<string, unknown>) =>
          Object.values(row).some((value) => Number(value) >= Math.max(since, MOMENT))
        const found = [
          ...(tells((id) => rowsOf(id).length) ? [`${place}: number of rows`] : []),
          ...(tells((id) => rowsOf(id).filter(isNew).length)
            ? [`${place}: rows since opening`]
            : []),
        ]
        const columns = table.columns.filter(
          (one) => one !== column && !SIGN_IN.has(`${table.name}.${one}`),
        )
        const telling = columns.filter((one) => tells((id) => largest(rowsOf(id), one)))
        return [...found, ...telling.map((one) => `table ${table.name}, column ${one}`)]
      }),
    )
}

/** Members of the roster that stand as absent: a copy of who was asked, and of who was not. */
export const absentAmong = (tables: Table[], pulseId: string, roster: string[]): number => {
  const rows = tables.find(({ name }) => name === 'pulse_absences')?.rows ?? []
  const absent = rows.filter((row) => row.pulse_id === pulseId).map((row) => row.member_id)
  return roster.filter((id) => absent.includes(id)).length
}

function memberColumns({ columns, rows }: Table, isMember: Set<string>): string[] {
  return columns.filter((column) => rows.some((row) => isMember.has(String(row[column]))))
}

function rowsByMember({ rows }: Table, column: string) {
  const byMember = new Map<string, Record<string, unknown>[]>()
  for (const row of rows) {
    if (INVITING.has(String(row.action))) continue
    const id = String(row[column])
    byMember.set(id, [...(byMember.get(id) ?? []), row])
  }
  return (id: string) => byMember.get(id) ?? []
}

/** The largest number in a column; a text counts by being there. */
function largest(rows: Record<string, unknown>[], column: string): number {
  const values = rows.map((row) => row[column]).filter((value) => value != null)
  return Math.max(-1, ...values.map((value) => (typeof value === 'number' ? value : 0)))
}

/** How many ways there are to choose `m` of `n`, as far as a million. */
function choices(n: number, m: number): number {
  let ways = 1
  for (let i = 1; i <= m && ways < CHOICES; i++) ways = (ways * (n - m + i)) / i
  return ways
}
