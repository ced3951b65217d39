import { type CountNode, partition } from './blocks.ts'
import type { Unit, UnitTree } from './units.ts'

/** Where a person's ballot would count before small rosters merge. */
export type Place = { kind: 'team' | 'leads'; unitId: string }
export type Person = { id: string; unitId: string; manages: string[] }

/** Those whose ballots are counted together: one box, one key. */
export type Cell = {
  id: string
  /** The lowest unit above everybody in it; the root for those who are left over elsewhere. */
  ownerId: string
  /** `placeKey`s of the rosters that make it up. */
  places: string[]
  memberIds: string[]
}

/**
 * Where a person answers. Who manages the unit they belong to, or one above it, answers among the
 * leads one level higher than what they manage; undefined for whoever manages the whole
 * organisation, since no level is left in which they do not read the figures as a manager.
 */
export function placeOf(person: Person, tree: UnitTree): Place | undefined {
  const managed = tree.lineOf(person.unitId).filter((unit) => person.manages.includes(unit.id))
  const highest = managed.at(-1)
  if (!highest) return { kind: 'team', unitId: person.unitId }
  return highest.parentId ? { kind: 'leads', unitId: highest.parentId } : undefined
}

export const placeKey = (place: Place): string => `${place.kind}:${place.unitId}`

/**
 * The cells of a pulse. Rosters below k+1 merge upwards, so that not even one person's silence
 * can take a whole cell below k by itself. Empty when the organisation is too small for a pulse.
 */
export function planCells(people: Person[], tree: UnitTree, k: number): Cell[] {
  const rosters = new Map<string, string[]>()
  for (const person of people) {
    const place = placeOf(person, tree)
    if (!place) continue
    const key = placeKey(place)
    rosters.set(key, [...(rosters.get(key) ?? []), person.id])
  }
  const [root] = rosterNode(tree.root, tree, rosters)
  const blocks = root ? partition(root, k + 1) : []
  return blocks.map(({ owner, leaves }) => ({
    id: leaves.toSorted()[0]!,
    ownerId: owner.replace(/^(team|leads):/, ''),
    places: leaves,
    memberIds: leaves.flatMap((leaf) => rosters.get(leaf) ?? []),
  }))
}

/** Only places where somebody belongs: an empty unit is no part of a pulse. */
function rosterNode(unit: Unit, tree: UnitTree, rosters: Map<string, string[]>): CountNode[] {
  const leaves = [`team:${unit.id}`, `leads:${unit.id}`].flatMap((key) => {
    const n = rosters.get(key)?.length ?? 0
    return n > 0 ? [{ id: key, children: [], n }] : []
  })
  const below = tree.childrenOf(unit.id).flatMap((child) => rosterNode(child, tree, rosters))
  if (below.length === 0 && leaves.length < 2) return leaves
  return [{ id: unit.id, n: 0, children: [...leaves, ...below] }]
}
