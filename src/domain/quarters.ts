import { addDays, daysBetween } from './calendar.ts'

/** Three months of a year, named "2026-Q4". */
export type Quarter = {
  key: string
  from: string
  /** First day after. */
  until: string
}

const MONTHS = 3

const firstDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`

/** The quarter in which a day ("2026-11-23") lies. */
export function quarterOf(day: string): Quarter {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const number = Math.ceil(month / MONTHS)
  const next = number * MONTHS + 1
  return {
    key: `${year}-Q${number}`,
    from: firstDay(year, next - MONTHS),
    until: next > 12 ? firstDay(year + 1, 1) : firstDay(year, next),
  }
}

/** The first day of a quarter's second half. */
export const middleOf = ({ from, until }: Quarter): string =>
  addDays(from, Math.ceil(daysBetween(from, until) / 2))
