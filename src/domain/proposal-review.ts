import { type Period, periodOf, shiftPeriod } from './periods.ts'
import { compareRules, type PolicyVersion } from './policy.ts'
import { applyOverrides, type Override } from './policy-overrides.ts'
import type { Unit, UnitTree } from './units.ts'

/** Periods on either side of a change: the "90 days" of rule 13. */
const SIDE = 3

export type ReviewPeriods = {
  before: Period[]
  /** Those that have closed by today. */
  since: Period[]
  /** The change began midway through a period, which belongs to neither side. */
  isTorn: boolean
}

/** The three fixed periods before a change and up to three since, oldest first. */
export function reviewPeriods(from: string, today: string): ReviewPeriods {
  const first = periodOf(from)
  const isTorn = first.from !== from
  const before = [-SIDE, -SIDE + 1, -SIDE + 2].map((by) => shiftPeriod(first, by))
  const since = Array.from({ length: SIDE }, (_, i) => shiftPeriod(first, isTorn ? i + 1 : i))
  return { before, since: since.filter(({ until }) => until <= today), isTorn }
}

/** Why units are compared with: they were beside a trial, or have limits of their own. */
export type Beside = 'trial' | 'own'
export type ReviewUnits = { meant: Unit[]; beside: Unit[]; why: Beside }

/**
 * The units that a version's changes were for, and those to compare them with: beside the units of
 * a trial the others under the same one, else units whose own limits stand in the place of every
 * rule that changed. `base` is the version before.
 */
export function reviewUnits(
  version: PolicyVersion,
  base: PolicyVersion | undefined,
  { tree, overrides }: { tree: UnitTree; overrides: Override[] },
): ReviewUnits {
  if (version.trial) {
    const meant = version.trial.unitIds.flatMap((id) => tree.find(id) ?? [])
    const parents = new Set(meant.flatMap(({ parentId }) => parentId ?? []))
    const isApart = ({ id }: Unit) =>
      meant.every((one) => !tree.isWithin(id, one.id) && !tree.isWithin(one.id, id))
    const beside = [...parents].flatMap((id) => tree.childrenOf(id)).filter(isApart)
    return { meant, beside, why: 'trial' }
  }
  const { added, changed } = compareRules(base?.rules ?? [], version.rules)
  const keys = [...added, ...changed]
  const hasOwn = ({ id }: Unit): boolean => {
    const on = { tree, unitId: id, day: version.inForceFrom }
    const { applied } = applyOverrides(version.rules, overrides, on)
    const rows = keys.map((key) => applied.get(key))
    return rows.every(Boolean) && rows.some((row) => row?.unitId === id)
  }
  const beside = tree.units.filter((unit) => unit.id !== tree.root.id && hasOwn(unit))
  return { meant: [tree.root], beside, why: 'own' }
}
