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
    const row = newest(rows.filter((one) => one.unitId === unitId && one.ruleKey === ruleKey))
    if (!row?.replacement) continue
    const rule = rules.find(({ key }) => key === ruleKey)
    if (rule && !refusalOf(rule, row.replacement)) continue
    await createOverride(tx, {
      ...{ unitId, unitName: row.unitName, ruleKey, ruleTitle: row.ruleTitle },
      fromDay: row.fromDay > plan.inForceFrom ? row.fromDay : plan.inForceFrom,
      ...{ note: plan.changeNote, publishedAt: at, publishedBy: by.actorId, endedBy: number },
    })
    const detail = `${row.unitName}: ${row.ruleTitle}`
    await notify(tx, { memberId: row.authorId, kind: 'override-lapsed', detail, at })
    await recordAudit(tx, { at, actorId: by.actorId, action: 'override-ended', detail })
  }
}
