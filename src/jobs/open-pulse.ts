import type { Tx } from '../../db/client.ts'
import { newId } from '../../db/ids.ts'
import { listAbsent } from '../../db/queries/absences.ts'
import { findLostWeek, recordAudit } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { listPresent } from '../../db/queries/people.ts'
import { storeKeys } from '../../db/queries/pulse-keys.ts'
import {
  createPulse,
  findOpenPulse,
  findPulseOfWeek,
  type Pulse,
  revisePulse,
  storeCompany,
} from '../../db/queries/pulses.ts'
import { loadNewestRules, type RuleVersion } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt, type PulseWeek, pulseWeekAt, pulseWeekOf, shiftWeek } from '../domain/calendar.ts'
import { type Cell, planCells } from '../domain/cells.ts'
import { rotatingItem } from '../domain/items.ts'
import { hexRootOf } from '../domain/key-directory.ts'
import type { UnitTree } from '../domain/units.ts'
import type { House } from '../http/env.ts'
import { noteLogHead } from '../http/log-head.ts'
import { moveClock } from './move-clock.ts'
import { type Refusal, refuse } from './refusal.ts'

export type Opened =
  | { ok: true; isoWeek: string; closesAt: number; people: number; cells: number }
  | { ok: false; refusal: Refusal }

/**
 * Opens this week's pulse: freezes tree, rosters, items and the newest rules, which are in force
 * from then on, and hands them to the counting room. A practice installation whose week has had its pulse moves its clock to the next opening.
 */
export const openPulse = (house: House, actorId?: string): Promise<Opened> =>
  house.inTurn(() => open(house, actorId))

async function open(house: House, actorId: string | undefined): Promise<Opened> {
  const { db, room, clock } = house
  const installation = await findInstallation(db)
  if (!installation) return refuse('not-set-up')
  if (clock.hasJumped()) return refuse('clock-was-set')
  if (await findOpenPulse(db)) return refuse('already-open')
  const { timeZone, schedule, isPractice } = installation
  let week = pulseWeekAt(clock.now(), timeZone, schedule)
  const problem = async (): Promise<Refusal | undefined> => {
    if (await findPulseOfWeek(db, week.isoWeek)) return 'week-has-had-its-pulse'
    return clock.now() >= week.closesAt ? 'week-is-over' : undefined
  }
  for (let refusal = await problem(); refusal; refusal = await problem()) {
    if (!isPractice) return refuse(refusal)
    week = pulseWeekOf(shiftWeek(week.isoWeek, 1), timeZone, schedule)
  }
  if (week.opensAt > clock.now() && !isPractice) return refuse('not-yet')
  const today = dayAt(Math.max(week.opensAt, clock.now()), timeZone)
  const tree = await loadTree(db)
  const rules = await loadNewestRules(db)
  const cells = planCells(await listPresent(db, today), tree, rules.minimumBlock)
  if (cells.length === 0) return refuse('too-few-people')
  if (week.opensAt > clock.now()) await moveClock(house, morningOf(week), actorId)

  const opensAt = Math.max(week.opensAt, clock.now())
  const pulse = pulseOf({ ...week, opensAt }, rules)
  // Whoever answered this week already is asked again, and told so.
  if ((await findLostWeek(db)) === pulse.isoWeek) pulse.epoch = 2
  const { keys } = await room.open(planOf(pulse, clock.offset(), tree, cells))
  const root = await hexRootOf(keys)
  await db.write(async (tx) => {
    await createPulse(tx, pulse, tree, cells, [...(await listAbsent(db, today))])
    await storeKeys(tx, pulse.id, keys)
    await recordOpening(tx, 'pulse-opened', pulse, root, clock.now(), actorId)
  })
  await noteLogHead(db, house.settings.boxDir, pulse.isoWeek)
  const people = cells.reduce((sum, cell) => sum + cell.memberIds.length, 0)
  const { isoWeek, closesAt } = pulse
  return { ok: true, isoWeek, closesAt, people, cells: cells.length }
}

/** An hour at which people look at a practice week. */
const MORNING = 8 * 3_600_000
const morningOf = ({ opensAt, closesAt }: PulseWeek) => Math.min(opensAt + MORNING, closesAt - 1)

/**
 * Starts stopped cells of the open pulse over, under a new epoch: what was answered in them is
 * lost unread, and their members are asked again and told so.
 */
export const emptyStoppedCells = (house: House, actorId?: string): Promise<Opened> =>
  house.inTurn(() => startOver(house, actorId))

async function startOver(house: House, actorId: string | undefined): Promise<Opened> {
  const { db, room, clock } = house
  const installation = await findInstallation(db)
  const pulse = await findOpenPulse(db)
  if (!installation || !pulse) return refuse('nothing-open')
  const status = await room.status(pulse.id)
  if (status.isOpen && status.stoppedCells === 0) return refuse('nothing-stopped')
  const raised = { ...pulse, epoch: pulse.epoch + 1 }
  const tree = await loadTree(db)
  const today = dayAt(clock.now(), installation.timeZone)
  const cells = planCells(await listPresent(db, today), tree, pulse.minimumBlock)
  if (cells.length === 0) return refuse('too-few-people')
  const absent = await listAbsent(db, today)
  const { keys } = await room.open(planOf(raised, clock.offset(), tree, cells))
  const root = await hexRootOf(keys)
  await db.write(async (tx) => {
    await storeKeys(tx, pulse.id, keys)
    // Rosters taken anew count from now: who came since has to be told to the others.
    const opensAt = status.isOpen ? pulse.opensAt : clock.now()
    if (!status.isOpen) await storeCompany(tx, pulse.id, tree, cells, [...absent])
    await revisePulse(tx, pulse.id, { epoch: raised.epoch, opensAt })
    await recordOpening(tx, 'pulse-cells-emptied', raised, root, clock.now(), actorId)
  })
  await noteLogHead(db, house.settings.boxDir, pulse.isoWeek)
  const stopped = status.isOpen ? status.stoppedCells : cells.length
  return { ok: true, isoWeek: pulse.isoWeek, closesAt: pulse.closesAt, people: 0, cells: stopped }
}

function pulseOf(week: PulseWeek, { number, minimumBlock, commentMinimum }: RuleVersion): Pulse {
  return {
    ...{ id: newId(), ...week, state: 'open', epoch: 1 },
    ...{ minimumBlock, commentMinimum, rules: number },
    rotatingItem: rotatingItem(week.isoWeek) ?? null,
  }
}

function planOf(pulse: Pulse, clockOffset: number, tree: UnitTree, cells: Cell[]) {
  const { id, epoch, closesAt, minimumBlock, commentMinimum } = pulse
  // A week in the machine's past is walked through by a sample: no browser will draw in it.
  const hasBlindTickets = closesAt > Date.now()
  return {
    ...{ id, epoch, closesAt, clockOffset, minimumBlock, commentMinimum, hasBlindTickets },
    ...{ rotatingItem: pulse.rotatingItem ?? undefined, units: tree.units, cells },
  }
}

async function recordOpening(
  tx: Tx,
  action: 'pulse-opened' | 'pulse-cells-emptied',
  pulse: Pulse,
  root: string | undefined,
  at: number,
  actorId: string | undefined,
) {
  const detail = root ? `${pulse.isoWeek} ${root}` : pulse.isoWeek
  await recordAudit(tx, { at, actorId, action, detail })
}
