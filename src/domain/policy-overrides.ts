import { LIMITED_ZONES, type Limits, type Rule } from './policy.ts'
import type { UnitTree } from './units.ts'

/** What a unit puts in the place of the organisation's; an empty reason leaves that as it is. */
export type Replacement = Pick<Rule, 'limits' | 'conditions' | 'reason'> & {
  unit: Rule['unit']
  currency: string | undefined
}

/** A dated row of a unit's own rules. Without a replacement it ends what the unit had before. */
export type Override = {
  id: string
  unitId: string
  ruleKey: string
  fromDay: string
  publishedAt: number
  replacement: Replacement | undefined
}

/** How a unit's rule lies to the organisation's; `other` gives here and takes there. */
export type Direction = 'wider' | 'narrower' | 'same' | 'other'

/** How far each zone reaches together with the freer ones before it. */
function reaches(limits: Limits): number[] {
  let reach = 0
  return LIMITED_ZONES.map((zone) => {
    const limit = limits[zone]
    reach = Math.max(reach, limit === true ? Number.POSITIVE_INFINITY : (limit ?? 0))
    return reach
  })
}

/** Compares limits zone by zone; a condition more makes narrower, one less makes wider. */
export function directionOf(rule: Rule, own: Pick<Replacement, 'limits' | 'conditions'>) {
  const [before, after] = [reaches(rule.limits), reaches(own.limits)]
  const isWider =
    after.some((reach, i) => reach > before[i]!) ||
    rule.conditions.some((condition) => !own.conditions.includes(condition))
  const isNarrower =
    after.some((reach, i) => reach < before[i]!) ||
    own.conditions.some((condition) => !rule.conditions.includes(condition))
  const direction: Direction =
    isWider && isNarrower ? 'other' : isWider ? 'wider' : isNarrower ? 'narrower' : 'same'
  return direction
}

export type OverrideRefusal = 'locked' | 'narrower' | 'other-unit'

/** Why a unit's replacement does not hold beside the organisation's rule; undefined when it does. */
export function refusalOf(rule: Rule, own: Replacement): OverrideRefusal | undefined {
  if (rule.override === 'locked') return 'locked'
  if (own.unit !== rule.unit || own.currency !== rule.currency) return 'other-unit'
  if (rule.override !== 'floor') return undefined
  const direction = directionOf(rule, own)
  return direction === 'narrower' || direction === 'other' ? 'narrower' : undefined
}

export type Applied = { id: string; unitId: string; fromDay: string; direction: Direction }

/**
 * The organisation's rules as they hold in a unit on a day: for each the nearest unit's own, up
 * the tree, where the rule lets it. `applied` says by rule which row that was.
 */
export function applyOverrides(
  rules: Rule[],
  overrides: Override[],
  { tree, unitId, day }: { tree: UnitTree; unitId: string | undefined; day: string },
): { rules: Rule[]; applied: Map<string, Applied> } {
  const line = unitId === undefined ? [] : tree.lineOf(unitId).map(({ id }) => id)
  const applied = new Map<string, Applied>()
  const own = rules.map((rule) => {
    const rows = overrides.filter(({ ruleKey, fromDay }) => ruleKey === rule.key && fromDay <= day)
    const nearest = line
      .map((id) => newest(rows.filter((row) => row.unitId === id)))
      .find((row) => row?.replacement && !refusalOf(rule, row.replacement))
    if (!nearest?.replacement) return rule
    const { limits, conditions, reason } = nearest.replacement
    const direction = directionOf(rule, nearest.replacement)
    const { id, unitId: at, fromDay } = nearest
    applied.set(rule.key, { id, unitId: at, fromDay, direction })
    // A way out when nobody answers never gives more than may be asked for.
    const said = { limits, conditions, reason: reason || rule.reason }
    return { ...rule, ...said, ...noAnswerWithin(rule, limits) }
  })
  return { rules: own, applied }
}

const noAnswerWithin = (rule: Rule, limits: Limits): Pick<Rule, 'ifNoAnswer'> => {
  const most = reaches(limits).at(-1)!
  const isLess = rule.ifNoAnswer !== undefined && rule.ifNoAnswer > most
  return { ifNoAnswer: isLess ? most : rule.ifNoAnswer }
}

/** The row in force: the latest day, and of one day the one published last. */
export const newest = <T extends Pick<Override, 'fromDay' | 'publishedAt'>>(
  rows: T[],
): T | undefined =>
  rows.toSorted((a, b) =>
    a.fromDay === b.fromDay ? b.publishedAt - a.publishedAt : a.fromDay < b.fromDay ? 1 : -1,
  )[0]
