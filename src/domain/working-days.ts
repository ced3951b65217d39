import { addDays } from './calendar.ts'

/** The day that lies `n` working days after another: weekends and the organisation's holidays are none. */
export function addWorkingDays(day: string, n: number, holidays: readonly string[]): string {
  let left = n
  let current = day
  while (left > 0) {
    current = addDays(current, 1)
    if (isWorkingDay(current, holidays)) left--
  }
  return current
}

const isWorkingDay = (day: string, holidays: readonly string[]): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day)
}
