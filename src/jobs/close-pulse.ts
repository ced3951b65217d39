import { recordAudit } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { findOpenPulse, type Pulse, revisePulse, storeCount } from '../../db/queries/pulses.ts'
import type { House } from '../http/env.ts'
import { noteLogHead } from '../http/log-head.ts'
import { type Refusal, refuse } from './refusal.ts'

export type Closed =
  | { ok: true; isoWeek: string; figures: number; publishesAt: number }
  | { ok: false; refusal: Refusal }

/**
 * Counts the open pulse and destroys its ballots. A real installation closes only after the
 * deadline; a practice one at will, and publishes at once. `isVoid` destroys uncounted, at any
 * time, openly: the week then shows that it was void, and the log says for what `reason`.
 *
 * Figures are stored in one transaction before any ballot goes, so a crash in between leaves
 * either a pulse to count again or one to destroy.
 */
export const closePulse = (house: House, options: Options = {}): Promise<Closed> =>
  house.inTurn(() => close(house, options))

type Options = { isVoid?: boolean; reason?: string; actorId?: string }

async function close(
  house: House,
  { isVoid = false, reason = '', actorId }: Options,
): Promise<Closed> {
  const { db, room, clock } = house
  const installation = await findInstallation(db)
  const pulse = installation && (await findOpenPulse(db))
  if (!installation || !pulse) return refuse('nothing-open')
  if (clock.hasJumped()) return refuse('clock-was-set')
  if (isVoid) return voidPulse(house, pulse, { reason, actorId })

  const now = clock.now()
  if (now < pulse.closesAt && !installation.isPractice) return refuse('not-over-yet')
  if (!(await room.status(pulse.id)).isOpen) return refuse('box-is-gone')
  const isEarly = now < pulse.closesAt
  const closesAt = isEarly ? now : pulse.closesAt
  const publishesAt = isEarly ? now : pulse.publishesAt
  let figures = 0
  await room.close(pulse.id, async (count) => {
    figures = count.figures.length
    await db.write(async (tx) => {
      await storeCount(tx, pulse.id, count)
      await revisePulse(tx, pulse.id, { state: 'closed', closesAt, publishesAt })
      const detail = pulse.isoWeek
      await recordAudit(tx, { at: now, actorId, action: 'pulse-closed', detail })
    })
    await noteLogHead(db, house.settings.boxDir, pulse.isoWeek)
  })
  return { ok: true, isoWeek: pulse.isoWeek, figures, publishesAt }
}

type Voiding = { reason: string; actorId: string | undefined }

async function voidPulse(house: House, pulse: Pulse, by: Voiding): Promise<Closed> {
  const { reason, actorId } = by
  const { db, room, clock } = house
  const now = clock.now()
  const detail = reason ? `${pulse.isoWeek}: ${reason}` : pulse.isoWeek
  await db.write(async (tx) => {
    await revisePulse(tx, pulse.id, { state: 'void', closesAt: now, publishesAt: now })
    await recordAudit(tx, { at: now, actorId, action: 'pulse-voided', detail })
  })
  await noteLogHead(db, house.settings.boxDir, pulse.isoWeek)
  await room.close(pulse.id)
  return { ok: true, isoWeek: pulse.isoWeek, figures: 0, publishesAt: now }
}
