import { recordAudit } from '../../db/queries/audit.ts'
import { createOverride, listOverrides } from '../../db/queries/policy-overrides.ts'
import type { Rule } from '../domain/policy.ts'
import type { Replacement } from '../domain/policy-overrides.ts'
import type { Unit } from '../domain/units.ts'
import type { House } from '../http/env.ts'

type Change = {
  unit: Unit
  rule: Pick<Rule, 'key' | 'title'>
  fromDay: string
  note: string
  actorId: string
  /** The newest row that whoever changes it has seen; empty for none. */
  seen: string
}

/**
 * Puts a unit's own limits in the place of the organisation's from a day on, or ends them. False,
 * changing nothing, when somebody else did so since `seen`.
 */
export async function changeOverride(
  { db, clock, inTurn }: House,
  { unit, rule, fromDay, note, actorId, seen }: Change,
  replacement: Replacement | undefined,
): Promise<boolean> {
  const action = replacement ? 'override-published' : 'override-ended'
  const detail = `${unit.name}: ${rule.title}`
  return inTurn(() =>
    db.write(async (tx) => {
      const rows = await listOverrides(tx)
      const newest = rows.find((row) => row.unitId === unit.id && row.ruleKey === rule.key)
      if ((newest?.id ?? '') !== seen) return false
      const at = clock.now()
      await createOverride(tx, {
        ...{ unitId: unit.id, unitName: unit.name, ruleKey: rule.key, ruleTitle: rule.title },
        ...{ fromDay, note, replacement: replacement ?? null, publishedBy: actorId },
        publishedAt: at,
      })
      await recordAudit(tx, { at, actorId, action, detail })
      return true
    }),
  )
}
