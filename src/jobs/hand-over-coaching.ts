import { listHolidays } from '../../db/queries/calendar.ts'
import { listUnderWay, reviseCoaching } from '../../db/queries/coaching.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { notify } from '../../db/queries/notices.ts'
import { findLeads } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt } from '../domain/calendar.ts'
import { REPLY_DAYS } from '../domain/coaching.ts'
import { addWorkingDays } from '../domain/working-days.ts'
import type { House } from '../http/env.ts'

/**
 * Conversations whose lead leads their author no more: a question that waits goes to who leads now,
 * with two working days of their own; what a former lead began or answered is closed. Authors are
 * told. Where nobody leads, nothing changes until somebody does.
 */
export async function handOverCoaching({ db, clock }: House): Promise<void> {
  const installation = await findInstallation(db)
  const underWay = installation ? await listUnderWay(db) : []
  if (!installation || underWay.length === 0) return
  const tree = await loadTree(db)
  const at = clock.now()
  const holidays = (await listHolidays(db)).map(({ day }) => day)
  const dueOn = addWorkingDays(dayAt(at, installation.timeZone), REPLY_DAYS, holidays)
  for (const found of underWay) {
    const leads = await findLeads(db, tree, found)
    const [leadId] = leads
    if (!leadId || leads.includes(found.leadId)) continue
    const isWaiting = found.state === 'asked'
    const kind = isWaiting ? 'coaching-moved' : 'coaching-closed'
    await db.write(async (tx) => {
      const change = isWaiting ? { leadId, dueOn } : { state: 'closed' as const }
      if (await reviseCoaching(tx, found, change))
        await notify(tx, { memberId: found.authorId, kind, detail: '', at })
    })
  }
}
