import { recordAudit } from '../../db/queries/audit.ts'
import { findInstallation, setClockOffset } from '../../db/queries/installation.ts'
import type { House } from '../http/env.ts'
import { type Refusal, refuse } from './refusal.ts'

export type Moved = { ok: true; now: number } | { ok: false; refusal: Refusal }

/** Moves a practice installation's clock forward to a moment; a real one's never. */
export async function moveClock(house: House, to: number, actorId?: string): Promise<Moved> {
  const { db, clock } = house
  const installation = await findInstallation(db)
  if (!installation?.isPractice) return refuse('not-practice')
  if (to < clock.now()) return refuse('not-forward')
  const offset = to - Date.now()
  await db.write(async (tx) => {
    await setClockOffset(tx, offset)
    const detail = new Date(to).toISOString()
    await recordAudit(tx, { at: to, actorId, action: 'clock-moved', detail })
  })
  clock.setOffset(offset)
  return { ok: true, now: to }
}
