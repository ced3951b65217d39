import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { notify } from '../../db/queries/notices.ts'
import { createOverride, listOverrides } from '../../db/queries/policy-overrides.ts'
import type { Rule } from '../domain/policy.ts'
import { newest, refusalOf } from '../domain/policy-overrides.ts'
import type { Plan } from '../domain/policy-publishing.ts'

type Ending = { number: number; rules: Rule[]; plan: Plan; at: number; by: { actorId: string } }

/** Units' own limits that the new rules do not allow end on the same day; their authors are told. */
export async function endOverrides(tx: Tx, { number, rules, plan, at, by }: Ending): Promise<void> {
  const rows = await listOverrides(tx)
  const places = new Set(rows.map(({ unitId, ruleKey }) => JSON.stringify([unitId, ruleKey])))
  for (const place of places) {
    const [unitId, ruleKey] = JSON.parse(place) as [string, string]
    const own = rows.filter((one) => one.unitId === unitId && one.ruleKey === ruleKey)
    const rule = rules.find(({ key }) => key === ruleKey)
    const isRefused = ({ replacement }: (typeof own)[number]) =>
      replacement !== undefined && (!rule || refusalOf(rule, replacement) !== undefined)
    const current = newest(own.filter(({ fromDay }) => fromDay <= plan.inForceFrom))
    const coming = own.filter(({ fromDay }) => fromDay > plan.inForceFrom)
    // Those of a coming day end on the day on which they would begin.
    const ended = [...(current ? [current] : []), ...coming].filter(isRefused)
    for (const row of ended)
      await createOverride(tx, {
        ...{ unitId, unitName: row.unitName, ruleKey, ruleTitle: row.ruleTitle },
        fromDay: row.fromDay > plan.inForceFrom ? row.fromDay : plan.inForceFrom,
        ...{ note: plan.changeNote, publishedAt: at, publishedBy: by.actorId, endedBy: number },
      })
    const [last] = ended
    if (!last) continue
    const detail = `${last.unitName}: ${last.ruleTitle}`
    for (const memberId of new Set(ended.map(({ authorId }) => authorId)))
      await notify(tx, { memberId, kind: 'override-lapsed', detail, at })
    await recordAudit(tx, { at, actorId: by.actorId, action: 'override-ended', detail })
  }
}
