import { contentOf, type PolicyVersion, type Rule } from './policy.ts'
import { inForceOn } from './policy-life.ts'
import type { Applied } from './policy-overrides.ts'
import type { UnitTree } from './units.ts'

/**
 * The change that made a rule what it is for somebody: a version ("v3") or a unit's own limits
 * ("o" and the row's id), since a day, and the rule before it.
 */
export type Mark = { mark: string; since: string; before: Rule | undefined }

/** Days after which a change that nobody answered for is overdue. */
export const READING_DAYS = 14

type InForce = { version: PolicyVersion; rules: Rule[]; applied: Map<string, Applied> }

/**
 * All changes of rules in force, by key, oldest first. The first version marks nothing, nor does
 * one of which only the wording changed; what was adopted keeps the mark of its trial.
 */
export function changesOf(inForce: InForce, versions: PolicyVersion[], day: string) {
  const marks = new Map<string, Mark[]>()
  const add = (key: string, mark: Mark) => marks.set(key, [...(marks.get(key) ?? []), mark])
  const chain = chainTo(inForce.version, versions, day)
  for (const [i, version] of chain.entries()) {
    if (i === 0) continue
    const earlier = new Map(chain[i - 1]!.rules.map((rule) => [rule.key, rule]))
    for (const rule of version.rules) {
      const before = earlier.get(rule.key)
      if (version.isEditorial && before) continue
      if (before && contentOf(before) === contentOf(rule)) continue
      const mark = `v${version.adopts ?? version.number}`
      add(rule.key, { mark, since: version.inForceFrom, before })
    }
  }
  const current = new Map(inForce.version.rules.map((rule) => [rule.key, rule]))
  for (const [key, { id, fromDay }] of inForce.applied)
    add(key, { mark: `o${id}`, since: fromDay, before: current.get(key) })
  for (const key of marks.keys()) if (!current.has(key)) marks.delete(key)
  return marks
}

/** The last change of each rule in force. */
export const marksOf = (inForce: InForce, versions: PolicyVersion[], day: string) =>
  new Map([...changesOf(inForce, versions, day)].map(([key, marks]) => [key, marks.at(-1)!]))

/**
 * What a rule's changes are to somebody who came on a day (empty: was always there) and has read
 * some: the last one, with the rule as it was before the first they have not read. Undefined when
 * nothing is new to them, also when the rule is again what they know.
 */
export function unreadChange(
  rule: Rule,
  changes: Mark[],
  { came, hasRead }: { came: string; hasRead: (mark: string) => boolean },
): { change: Mark; firstSince: string } | undefined {
  const read = changes.findLastIndex(({ mark }) => hasRead(mark))
  const unread = changes.slice(read + 1).filter(({ since }) => since >= came)
  const [first, last] = [unread[0], unread.at(-1)]
  if (!first || !last) return undefined
  if (first !== last && first.before && contentOf(first.before) === contentOf(rule))
    return undefined
  return { change: { ...last, before: first.before }, firstSince: first.since }
}

/** The versions that led to the one in force, in the order in which they came into force. */
function chainTo(version: PolicyVersion, versions: PolicyVersion[], day: string) {
  const last = version.trial ? inForceOn(versions, day) : version
  const passed = versions
    .filter((one) => !one.trial && !one.closed && last && isUpTo(one, last))
    .toSorted((a, b) => (isUpTo(a, b) ? -1 : 1))
  return version.trial ? [...passed, version] : passed
}

const isUpTo = (one: PolicyVersion, last: PolicyVersion): boolean =>
  one.inForceFrom === last.inForceFrom
    ? one.number <= last.number
    : one.inForceFrom < last.inForceFrom

/** How a share of people is told: in two steps, and only for enough of them. */
export const SHARE_MINIMUM = 8
export type ReadShare = 'under' | 'over'

/**
 * Whether under or over half of a unit have read, for each unit of which it can be told; `people`
 * says by unit who of its own has. A unit is left out where those who lie in none of the units
 * told below it are some, but too few: the difference would tell of them.
 */
export function readShares(
  tree: UnitTree,
  people: ReadonlyMap<string, boolean[]>,
): Map<string, ReadShare> {
  const shares = new Map<string, ReadShare>()
  const untold = (id: string): number =>
    shares.has(id)
      ? 0
      : (people.get(id)?.length ?? 0) +
        tree.childrenOf(id).reduce((sum, child) => sum + untold(child.id), 0)
  for (const { id } of tree.subtree(tree.root.id).toReversed()) {
    const all = tree.subtree(id).flatMap((unit) => people.get(unit.id) ?? [])
    const rest = untold(id)
    if (all.length < SHARE_MINIMUM || (rest > 0 && rest < SHARE_MINIMUM)) continue
    shares.set(id, all.filter(Boolean).length * 2 < all.length ? 'under' : 'over')
  }
  return shares
}
