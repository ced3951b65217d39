import { addDays, daysBetween } from './calendar.ts'

/** Four weeks over which decisions are counted, named by their first day, a Monday. */
export type Period = { from: string /** First day after. */; until: string }

/** A Monday from which periods are counted, the same everywhere. */
const FIRST = '2024-01-01'
const LENGTH = 28

/** The period in which a day lies. Periods are fixed: nobody can choose where one begins. */
export function periodOf(day: string): Period {
  const from = addDays(FIRST, Math.floor(daysBetween(FIRST, day) / LENGTH) * LENGTH)
  return { from, until: addDays(from, LENGTH) }
}

/** The period some periods before (negative) or after another. */
export const shiftPeriod = ({ from }: Period, by: number): Period =>
  periodOf(addDays(from, by * LENGTH))

/** Periods that have ended by a day, from the one in which `first` lies, oldest first. */
export function endedPeriods(first: string, today: string): Period[] {
  const periods: Period[] = []
  for (let one = periodOf(first); one.until <= today; one = shiftPeriod(one, 1)) periods.push(one)
  return periods
}
