import { recordAudit } from '../../db/queries/audit.ts'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import type { BoxPlace } from '../http/box-place.ts'
import type { House } from '../http/env.ts'
import { noteLogHead } from '../http/log-head.ts'
import { closePulse } from './close-pulse.ts'
import { emptyStoppedCells } from './open-pulse.ts'

/** Stands in the log where nobody decided it. */
const REBOOT = 'the machine was restarted, and boxes lie in memory'

/**
 * At a start, tells openly what is gone. A box in memory is emptied by a restart of the machine:
 * its people are asked again, or after the deadline the week is void. A box missing for any other
 * reason may be a folder that is not mounted: nothing is done until an administrator decides.
 * Where the database has forgotten what the box directory remembers, it was put back to an earlier
 * state: the log says so, and the week's next opening too.
 */
export async function recoverPulse(house: House, place: BoxPlace): Promise<void> {
  const { db, room, clock } = house
  const { forgottenWeek } = house
  if (forgottenWeek !== undefined) {
    await db.write((tx) =>
      recordAudit(tx, {
        ...{ at: clock.now(), actorId: undefined },
        ...{ action: 'pulse-lost', detail: forgottenWeek },
      }),
    )
    await noteLogHead(db, house.settings.boxDir, forgottenWeek)
  }
  const open = await findOpenPulse(db)
  if (!open || (await room.status(open.id)).isOpen) return
  if (!place.isInMemory || place.bootedAt < open.opensAt - clock.offset()) return
  if (clock.now() < open.closesAt) await emptyStoppedCells(house)
  else await closePulse(house, { isVoid: true, reason: REBOOT })
}
