import { type Holiday, restoreWeek, setHolidays, skipWeek } from '../../db/queries/calendar.ts'
import { reviseInstallation } from '../../db/queries/installation.ts'
import type { Schedule, WeekHour } from '../domain/schedule.ts'
import type { House } from '../http/env.ts'
import { type By, logged } from './logged.ts'

/** Lets pulses open by themselves from a moment on; the machine's clock decides nothing else. */
export const startCalendar = (house: House, runsFrom: number, by: By) =>
  logged(
    house,
    { action: 'calendar-started', detail: new Date(runsFrom).toISOString(), ...by },
    (tx) => reviseInstallation(tx, { runsFrom }),
  )

export const pauseCalendar = (house: House, by: By) =>
  logged(house, { action: 'calendar-paused', detail: '', ...by }, (tx) =>
    reviseInstallation(tx, { runsFrom: null }),
  )

/** New hours hold from the next opening on. */
export const setSchedule = (house: House, schedule: Schedule, by: By) =>
  logged(house, { action: 'schedule-changed', detail: scheduleText(schedule), ...by }, (tx) =>
    reviseInstallation(tx, { schedule }),
  )

export const skip = (house: House, isoWeek: string, reason: string, by: By) =>
  logged(house, { action: 'week-skipped', detail: `${isoWeek}: ${reason}`, ...by }, (tx) =>
    skipWeek(tx, isoWeek, reason),
  )

export const restore = (house: House, isoWeek: string, by: By) =>
  logged(house, { action: 'week-restored', detail: isoWeek, ...by }, (tx) =>
    restoreWeek(tx, isoWeek),
  )

export const changeHolidays = (house: House, days: Holiday[], by: By) =>
  logged(
    house,
    {
      action: 'settings-changed',
      detail: `holidays: ${days.map(({ day }) => day).join(' ')}`,
      ...by,
    },
    (tx) => setHolidays(tx, days),
  )

/** Somebody looked at the clock after it was set: openings and closings go on. */
export async function confirmClock(house: House, by: By): Promise<void> {
  const detail = new Date(house.clock.now()).toISOString()
  await logged(house, { action: 'clock-confirmed', detail, ...by }, async () =>
    house.clock.confirm(),
  )
}

const scheduleText = ({ opens, closes, publishes }: Schedule): string => {
  const text = ({ day, hour }: WeekHour) => `${day}/${hour}:00`
  return `opens ${text(opens)}, closes ${text(closes)}, published ${text(publishes)}`
}
