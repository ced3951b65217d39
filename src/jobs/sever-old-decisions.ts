import { severDecision } from '../../db/queries/decision-changes.ts'
import { listUnnamedWithAuthor } from '../../db/queries/decision-releases.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { addDays, dayAt } from '../domain/calendar.ts'
import { closedOn } from '../domain/follow-ups.ts'
import type { House } from '../http/env.ts'

/** Days after it is closed for which a record without a name still knows its author. */
const KEPT = 90

/** Cuts the author's name from records meant for everyone that have been closed for 90 days. */
export async function severOldDecisions({ db, clock }: House): Promise<void> {
  const installation = await findInstallation(db)
  if (!installation) return
  const today = dayAt(clock.now(), installation.timeZone)
  const old = (await listUnnamedWithAuthor(db)).filter((decision) => {
    const closed = closedOn(decision)
    return closed !== undefined && addDays(closed, KEPT) <= today
  })
  if (old.length === 0) return
  await db.write(async (tx) => {
    for (const { id } of old) await severDecision(tx, id, { receipt: null })
  })
}
