import type { PolicyVersion, Rule } from '../../src/domain/policy.ts'
import { isTriedIn } from '../../src/domain/policy-life.ts'
import { type Applied, applyOverrides } from '../../src/domain/policy-overrides.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db } from '../client.ts'
import { findPolicyInForce, listAllVersions } from './policy.ts'
import { listOverrides } from './policy-overrides.ts'

export type RulesInForce = {
  version: PolicyVersion
  rules: Rule[]
  /** By a rule's key: the unit's own row that holds in the place of the organisation's. */
  applied: Map<string, Applied>
}

/**
 * The rules in force in a unit on a day ("2026-11-23"): those of a trial there, else the
 * organisation's, with units' own limits put in. Without a unit the organisation's; undefined
 * before the first version.
 */
export async function findRulesFor(
  db: Db,
  unitId: string | undefined,
  tree: UnitTree,
  day: string,
): Promise<RulesInForce | undefined> {
  const line = unitId === undefined ? [] : tree.lineOf(unitId).map(({ id }) => id)
  const trial = (await listAllVersions(db)).find((version) => isTriedIn(version, line, day))
  const version = trial ?? (await findPolicyInForce(db, day))
  if (!version) return undefined
  const overrides = await listOverrides(db)
  return { version, ...applyOverrides(version.rules, overrides, { tree, unitId, day }) }
}
