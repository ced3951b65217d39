import { listHolidays, listSkippedWeeks } from '../../db/queries/calendar.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { findOpenPulse, findPulseOfWeek } from '../../db/queries/pulses.ts'
import { pulseWeekAt } from '../domain/calendar.ts'
import { isSkipped } from '../domain/holidays.ts'
import type { House } from '../http/env.ts'
import { closePulse } from './close-pulse.ts'
import { openPulse } from './open-pulse.ts'

/** A pulse that could only open this late, after a downtime, is left out. */
export const LEAST_OPEN = 24 * 3_600_000

/**
 * Does what is due now: counts the pulse whose deadline has passed, then opens this week's. Called
 * every few seconds; what a downtime or a stopped clock kept back is done at the first call after,
 * and of several weeks that went by none is opened but the current one.
 */
export async function runCalendar(house: House): Promise<void> {
  const { db, clock } = house
  if (clock.hasJumped()) return
  const open = await findOpenPulse(db)
  if (open && clock.now() >= open.closesAt) await closePulse(house)
  if (await isOpeningDue(house)) await openPulse(house)
}

async function isOpeningDue({ db, clock }: House): Promise<boolean> {
  const installation = await findInstallation(db)
  const now = clock.now()
  if (installation?.runsFrom == null || now < installation.runsFrom) return false
  const { isoWeek, opensAt, closesAt } = pulseWeekAt(
    now,
    installation.timeZone,
    installation.schedule,
  )
  if (now < opensAt || now > closesAt - LEAST_OPEN) return false
  if (await findPulseOfWeek(db, isoWeek)) return false
  const skipped = (await listSkippedWeeks(db)).map((week) => week.isoWeek)
  const holidays = (await listHolidays(db)).map((holiday) => holiday.day)
  return !isSkipped(isoWeek, skipped, holidays)
}
