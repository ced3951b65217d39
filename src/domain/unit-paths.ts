import type { UnitPath } from './people-row.ts'
import { type Unit, UnitTree } from './units.ts'

/** The unit at a path below the root, the root itself for an empty one. */
export function unitAt(tree: UnitTree, path: UnitPath): Unit | undefined {
  return path.reduce<Unit | undefined>(
    (unit, name) => unit && tree.childrenOf(unit.id).find((child) => child.name === name),
    tree.root,
  )
}

export const pathOf = (tree: UnitTree, unitId: string): UnitPath =>
  tree
    .lineOf(unitId)
    .slice(0, -1)
    .map((unit) => unit.name)
    .reverse()

/**
 * The tree with all the given paths in it, and those it did not have, parents first. Units that are
 * new bear ids made for the occasion.
 */
export function treeWith(
  tree: UnitTree,
  paths: UnitPath[],
): { tree: UnitTree; newUnits: UnitPath[] } {
  const fresh = new Map<string, { unit: Unit; path: UnitPath }>()
  for (const path of paths) {
    let parent: Unit = tree.root
    for (const [depth, name] of path.entries()) {
      const below = path.slice(0, depth + 1)
      const id = `new:${JSON.stringify(below)}`
      const known = unitAt(tree, below) ?? fresh.get(id)?.unit
      const unit: Unit = known ?? { id, parentId: parent.id, name }
      if (!known) fresh.set(id, { unit, path: below })
      parent = unit
    }
  }
  const made = [...fresh.values()]
  return {
    tree: new UnitTree([...tree.units, ...made.map(({ unit }) => unit)]),
    newUnits: made.map(({ path }) => path),
  }
}
