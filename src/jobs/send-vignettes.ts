import { recordAudit } from '../../db/queries/audit.ts'
import { type Sent, sendCheck } from '../../db/queries/vignettes.ts'
import { dayAt } from '../domain/calendar.ts'
import { quarterOf } from '../domain/quarters.ts'
import { closingOf } from '../domain/vignettes.ts'
import type { House } from '../http/env.ts'
import type { By } from './logged.ts'

/** Sends the cases put together to all agents as this quarter's, and writes that into the log. */
export function sendVignettes(
  { db, clock }: House,
  { timeZone, currency }: { timeZone: string; currency: string },
  { actorId }: By,
): Promise<Sent> {
  return db.write(async (tx) => {
    const now = clock.now()
    const quarter = quarterOf(dayAt(now, timeZone)).key
    const closesAt = closingOf(now, timeZone)
    const sent = await sendCheck(tx, { quarter, sentAt: now, sentBy: actorId, closesAt, currency })
    if (sent === 'sent')
      await recordAudit(tx, { at: now, actorId, action: 'cases-sent', detail: quarter })
    return sent
  })
}
