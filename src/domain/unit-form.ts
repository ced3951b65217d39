import { lengthOf, seen } from './people-row.ts'
import type { Unit, UnitTree } from './units.ts'

export type UnitProblem =
  | 'no-name'
  | 'name-too-long'
  | 'bad-name'
  | 'name-taken'
  | 'parent-has-people'
  | 'under-itself'
  | 'too-deep'
  | 'choose'
  | 'has-people'
  | 'has-units'
  | 'has-leads'
  | 'is-root'

const LONGEST_NAME = 120
const MOST_LEVELS = 6

/** How many people belong to a unit itself. */
export type Headcount = (unitId: string) => number

/** A unit's name without what cannot be seen. */
export const unitNameOf = (text: string | undefined): string =>
  seen((text ?? '').normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' '))

/**
 * Why a unit called `name` may not stand under `parent`; undefined when it may. `moved` is the unit
 * itself where it exists already. A team with people cannot have teams below it: everybody belongs
 * to a unit without others below.
 */
export function problemOfUnit(
  name: string,
  parent: Unit | undefined,
  { tree, headcount, moved }: { tree: UnitTree; headcount: Headcount; moved?: Unit | undefined },
): UnitProblem | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name'
  if (lengthOf(name) > LONGEST_NAME) return 'name-too-long'
  // Lists of people part levels by a slash between spaces and units by a bar, the log of changes
  // what came and went by a sign after a comma.
  if (/(?:^| )\/(?: |$)|\||, [+-]/.test(name)) return 'bad-name'
  if (moved?.id === tree.root.id) return 'is-root'
  if (!parent) return 'choose'
  if (moved && tree.isWithin(parent.id, moved.id)) return 'under-itself'
  const siblings = tree.childrenOf(parent.id).filter((unit) => unit.id !== moved?.id)
  if (siblings.some((unit) => unit.name === name)) return 'name-taken'
  if (headcount(parent.id) > 0) return 'parent-has-people'
  const below = moved ? heightOf(tree, moved.id) : 1
  return tree.lineOf(parent.id).length - 1 + below > MOST_LEVELS ? 'too-deep' : undefined
}

/** Why a unit cannot be removed; undefined when it can. */
export function problemOfRemoval(
  unit: Unit,
  { tree, headcount, leads }: { tree: UnitTree; headcount: Headcount; leads: Headcount },
): UnitProblem | undefined {
  if (unit.id === tree.root.id) return 'is-root'
  if (!tree.isLeaf(unit.id)) return 'has-units'
  if (headcount(unit.id) > 0) return 'has-people'
  return leads(unit.id) > 0 ? 'has-leads' : undefined
}

const heightOf = (tree: UnitTree, id: string): number =>
  1 + Math.max(0, ...tree.childrenOf(id).map((child) => heightOf(tree, child.id)))
