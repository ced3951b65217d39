/** Fewest calls, authors and teams that a principle stands on. */
const CALLS = 3
const AUTHORS = 3
const TEAMS = 2

/** Months after which somebody looks whether it still holds. */
const REVIEW_MONTHS = 6

/** A call that a principle stands on. Private ones are none: they are in no count. */
export type Ground = { decisionId: string; authorId: string | null; unitId: string | null }

/** Whether calls are enough for a principle; those without a known author count as nobody's. */
export function isGrounded(grounds: Ground[]): boolean {
  const distinct = (values: (string | null)[]) => new Set(values.filter((v) => v !== null)).size
  return (
    distinct(grounds.map(({ decisionId }) => decisionId)) >= CALLS &&
    distinct(grounds.map(({ authorId }) => authorId)) >= AUTHORS &&
    distinct(grounds.map(({ unitId }) => unitId)) >= TEAMS
  )
}

/** The day six months on; the last of the month where it is shorter. */
export function reviewDay(today: string): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS + 1, 0)).getUTCDate()
  const due = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, Math.min(day, last)))
  return due.toISOString().slice(0, 10)
}

export type PrincipleErrors = Partial<Record<'statement' | 'exception', 'length' | 'needed'>>

/** Reads a principle of 10 to 200 characters; on too few calls it needs its exception written down. */
export function parsePrinciple(
  form: Record<string, string>,
  { grounds, mask }: { grounds: Ground[]; mask: (text: string) => string },
): { ok: true; statement: string; exception: string } | { ok: false; errors: PrincipleErrors } {
  const errors: PrincipleErrors = {}
  const textOf = (name: string) =>
    (form[name] ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const statement = textOf('statement')
  const exception = isGrounded(grounds) ? '' : textOf('exception')
  const length = [...statement].length
  if (length < 10 || length > 200) errors.statement = 'length'
  if (!isGrounded(grounds) && exception === '') errors.exception = 'needed'
  else if (exception !== '' && ([...exception].length < 10 || [...exception].length > 280))
    errors.exception = 'length'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, statement: mask(statement), exception: mask(exception) }
}
