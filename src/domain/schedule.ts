/** A moment of the week on the organisation's clocks: ISO weekday 1-7, full hour 0-24. */
export type WeekHour = { day: number; hour: number }

/**
 * When pulses open and close within their ISO week, and when their figures appear in the week
 * after. Hour 24 is the end of its day.
 */
export type Schedule = { opens: WeekHour; closes: WeekHour; publishes: WeekHour }

/** Monday 00:00 to Sunday 24:00, figures on Monday at 6. */
export const DEFAULT_SCHEDULE: Schedule = {
  opens: { day: 1, hour: 0 },
  closes: { day: 7, hour: 24 },
  publishes: { day: 1, hour: 6 },
}

/** Fewest hours between opening and closing: a pulse over within one shift would miss the others. */
export const SHORTEST_PULSE = 48

export type ScheduleProblem = 'not-a-time' | 'too-short' | 'publishes-too-late'

const hourOfWeek = ({ day, hour }: WeekHour): number => (day - 1) * 24 + hour

/** Reads the six numbers of the schedule form: `opensDay`, `opensHour` and so on. */
export function parseSchedule(
  form: Record<string, string>,
): { ok: true; schedule: Schedule } | { ok: false; problem: ScheduleProblem } {
  const read = (name: string): WeekHour => ({
    day: wholeNumber(form[`${name}Day`]),
    hour: wholeNumber(form[`${name}Hour`]),
  })
  const schedule = { opens: read('opens'), closes: read('closes'), publishes: read('publishes') }
  const isTime = ({ day, hour }: WeekHour) => day >= 1 && day <= 7 && hour >= 0 && hour <= 24
  if (!Object.values(schedule).every(isTime)) return { ok: false, problem: 'not-a-time' }
  if (hourOfWeek(schedule.closes) - hourOfWeek(schedule.opens) < SHORTEST_PULSE)
    return { ok: false, problem: 'too-short' }
  // Figures of one week stand before the next pulse closes, or two weeks would appear at once.
  if (hourOfWeek(schedule.publishes) >= hourOfWeek(schedule.closes))
    return { ok: false, problem: 'publishes-too-late' }
  return { ok: true, schedule }
}

const wholeNumber = (text: string | undefined): number =>
  text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
