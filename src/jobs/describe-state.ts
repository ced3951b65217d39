import { hasBegun, verifyAudit } from '../../db/queries/audit.ts'
import { listHolidays, listSkippedWeeks } from '../../db/queries/calendar.ts'
import type { Installation } from '../../db/queries/installation.ts'
import { listMembers } from '../../db/queries/people.ts'
import {
  findOpenPulse,
  listPastPulses,
  listPulseWeeks,
  loadCells,
} from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { InstallationState } from '../domain/installation-state.ts'
import { nextOpening } from '../domain/next-pulse.ts'
import type { House } from '../http/env.ts'

/** When the next pulse opens by itself; undefined when none is due. */
export async function findNextOpening(
  { db, clock }: House,
  installation: Installation,
): Promise<number | undefined> {
  const { timeZone, schedule, runsFrom } = installation
  const skipped = await listSkippedWeeks(db)
  const holidays = (await listHolidays(db)).map(({ day }) => day)
  const past = await listPulseWeeks(db)
  const known = { timeZone, schedule, skipped, holidays, runsFrom, past }
  return nextOpening(clock.now(), known)
}

/** Groups of the open pulse whose boxes cannot be opened: all of them where its file is gone. */
export async function countStopped({ db, room }: House, pulseId: string): Promise<number> {
  const { isOpen, stoppedCells } = await room.status(pulseId)
  return isOpen ? stoppedCells : new Set((await loadCells(db, pulseId)).values()).size
}

export async function describeState(
  house: House,
  installation: Installation,
): Promise<InstallationState> {
  const { db, clock } = house
  const open = await findOpenPulse(db)
  const past = await listPastPulses(db, clock.now())
  const people = (await listMembers(db)).filter((member) => member.isActive)
  const tree = await loadTree(db)
  const led = new Set(people.flatMap((member) => member.manages))
  const teams = new Set(people.flatMap((member) => member.unitId ?? []))
  const isPaused = installation.runsFrom === null
  return {
    calendar: clock.hasJumped()
      ? 'clock-set'
      : isPaused
        ? (await hasBegun(db))
          ? 'paused'
          : 'not-begun'
        : 'runs',
    openUntil: open?.closesAt,
    nextOpening: await findNextOpening(house, installation),
    lastPublished: past.findLast((pulse) => pulse.state === 'closed')?.isoWeek,
    stoppedCells: open ? await countStopped(house, open.id) : 0,
    notSignedIn: people.filter((member) => !member.hasSignedIn).length,
    withoutLead: [...teams].filter((id) => !tree.lineOf(id).some((unit) => led.has(unit.id)))
      .length,
    isLogIntact: (await verifyAudit(db, { isWhole: false })).brokenAt === undefined,
  }
}
