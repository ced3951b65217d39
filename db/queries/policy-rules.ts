import type { PolicyVersion, Rule } from '../../src/domain/policy.ts'
import { inForceOn, isTriedIn } from '../../src/domain/policy-life.ts'
import { type Applied, applyOverrides } from '../../src/domain/policy-overrides.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db } from '../client.ts'
import { listAllVersions } from './policy.ts'
import { listOverrides } from './policy-overrides.ts'

export type RulesInForce = {
  version: PolicyVersion
  rules: Rule[]
  /** By a rule's key: the unit's own row that holds in the place of the organisation's. */
  applied: Map<string, Applied>
}

/** The rules in force in a unit, or in the organisation where none is given, on a day. */
export type RulesOf = (unitId: string | undefined, day: string) => RulesInForce | undefined

/**
 * Reads the policy once, to be asked about many units and days; as it was published by a moment,
 * where one is given.
 */
export async function loadRulesOf(
  db: Db,
  tree: UnitTree,
  by = Number.POSITIVE_INFINITY,
): Promise<RulesOf> {
  const versions = (await listAllVersions(db)).filter(({ publishedAt }) => publishedAt <= by)
  const overrides = (await listOverrides(db)).filter(({ publishedAt }) => publishedAt <= by)
  return (unitId, day) => {
    const line = unitId === undefined ? [] : tree.lineOf(unitId).map(({ id }) => id)
    const trial = versions.find((version) => isTriedIn(version, line, day))
    const version = trial ?? inForceOn(versions, day)
    return (
      version && { version, ...applyOverrides(version.rules, overrides, { tree, unitId, day }) }
    )
  }
}

/**
 * The rules in force in a unit on a day ("2026-11-23"): those of a trial there, else the
 * organisation's, with units' own limits put in. Without a unit the organisation's; undefined
 * before the first version.
 */
export const findRulesFor = async (
  db: Db,
  unitId: string | undefined,
  tree: UnitTree,
  day: string,
): Promise<RulesInForce | undefined> => (await loadRulesOf(db, tree))(unitId, day)
