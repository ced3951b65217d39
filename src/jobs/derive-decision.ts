import type { Db } from '../../db/client.ts'
import type { Decision } from '../../db/queries/decisions.ts'
import { loadRulesOf } from '../../db/queries/policy-rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { deriveRelation } from '../domain/policy-match.ts'

/**
 * How the rules in force for a decision's team on its day saw it, as they were published when it was
 * logged; undefined when there were none. Versions never change, so that it comes out the same
 * whenever it is asked.
 */
export async function deriveOwn(db: Db, decision: Decision) {
  const { unitId, decidedOn, loggedAt, situation, action, amountMinor, currency } = decision
  const rulesOf = await loadRulesOf(db, await loadTree(db), loggedAt)
  const inForce = rulesOf(unitId ?? undefined, decidedOn)
  if (!inForce) return undefined
  const { relation, rule, zone } = deriveRelation(inForce.rules, {
    ...{ situation, action },
    ...{ amountMinor: amountMinor ?? undefined, currency: currency ?? undefined },
  })
  const about = rule && { key: rule.key, title: rule.title }
  return { relation, zone, version: inForce.version.number, rule: about }
}
