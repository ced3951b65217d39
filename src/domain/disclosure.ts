import type { Ballot } from './ballot.ts'
import { bandOf } from './bands.ts'
import { type CountNode, partition } from './blocks.ts'
import type { Cell } from './cells.ts'
import {
  coarsen,
  halfAnswered,
  type Measure,
  type PublishedFigure,
  RULE_VERSION,
  seal,
} from './figures.ts'
import type { Item } from './items.ts'
import { INDEX_ITEMS, INDICES, meanOver, pointsOver } from './scoring.ts'
import type { UnitTree } from './units.ts'

/**
 * Item lines need two blocks, so they cannot be a team's, and a band from here on: by the band and
 * not the number, or their appearing would tell that everybody answered.
 */
const ITEM_RESPONDENTS = 12
const ITEM_BLOCKS = 2

/** The ballots of one cell at close. They exist only inside the counting room. */
export type CellBallots = { cell: Cell; ballots: Ballot[] }

/** The ballots of one cell that are complete for a variable. */
export type Tally<Answer = Ballot['answers']> = { cell: Cell; answers: Answer[] }

/**
 * Turns all ballots of a pulse into the figures that may be published, and nothing else. Each
 * index, and the rotating item, is a variable of its own with its own partition into blocks of at
 * least `k`, over the ballots complete for it; a unit's figure is the union of the blocks it owns
 * or that lie below it. A unit without a figure has no entry.
 */
export function disclose(
  tree: UnitTree,
  counted: CellBallots[],
  k: number,
  rotating: Item | undefined,
): PublishedFigure[] {
  const figures = INDICES.flatMap((index) => {
    const parts = unionsOf(tree, complete(counted, INDEX_ITEMS[index]), k)
    return parts.flatMap((part) => [
      figureOf(part, index, INDEX_ITEMS[index]),
      ...itemFigures(part, INDEX_ITEMS[index]),
    ])
  })
  if (!rotating) return figures
  const parts = unionsOf(tree, complete(counted, [rotating]), k)
  return [...figures, ...parts.flatMap((part) => itemFigures(part, [rotating]))]
}

/** What one unit's figure is taken over: whole cells only, as their blocks have them. */
export type Union<Answer = Ballot['answers']> = {
  unitId: string
  tallies: Tally<Answer>[]
  blocks: number
  cells: number
}

function complete(counted: CellBallots[], items: readonly Item[]): Tally[] {
  return counted.map(({ cell, ballots }) => ({
    cell,
    answers: ballots.map((b) => b.answers).filter((a) => pointsOver(a, items) !== undefined),
  }))
}

/** The unions of blocks that may be published, one a unit; units without one are withheld. */
export function unionsOf<Answer>(
  tree: UnitTree,
  tallies: Tally<Answer>[],
  k: number,
): Union<Answer>[] {
  const byCell = new Map(tallies.map((tally) => [tally.cell.id, tally]))
  const [root] = cellNode(tree, tree.root.id, tallies)
  const blocks = root ? partition(root, k) : []
  // A block of a single cell is owned by that leaf; its unit is where the cell belongs.
  const unitOf = (owner: string) => byCell.get(owner)?.cell.ownerId ?? owner
  return tree.units.flatMap(({ id }) => {
    const own = blocks.filter((block) => tree.isWithin(unitOf(block.owner), id))
    if (own.length === 0) return []
    const cells = tallies.filter(({ cell }) => tree.isWithin(cell.ownerId, id)).length
    const inUnion = own.flatMap((block) => block.leaves.map((leaf) => byCell.get(leaf)!))
    return [{ unitId: id, tallies: inUnion, blocks: own.length, cells }]
  })
}

function cellNode(tree: UnitTree, unitId: string, tallies: Tally<unknown>[]): CountNode[] {
  const leaves = tallies
    .filter(({ cell }) => cell.ownerId === unitId)
    .map(({ cell, answers }) => ({ id: cell.id, children: [], n: answers.length }))
  const below = tree.childrenOf(unitId).flatMap((child) => cellNode(tree, child.id, tallies))
  if (leaves.length + below.length === 0) return []
  return [{ id: unitId, n: 0, children: [...leaves, ...below] }]
}

const rosterOf = ({ tallies }: Union): number =>
  tallies.reduce((sum, { cell }) => sum + cell.memberIds.length, 0)

function figureOf(union: Union, measure: Measure, items: readonly Item[]): PublishedFigure {
  const answers = union.tallies.flatMap((tally) => tally.answers)
  const roster = rosterOf(union)
  return seal({
    unitId: union.unitId,
    measure,
    ...coarsen(meanOver(answers, items), answers.length, roster),
    covered: union.tallies.length,
    cells: union.cells,
    half: halfAnswered(answers.length, roster),
    ruleVersion: RULE_VERSION,
  })
}

function itemFigures(union: Union, items: readonly Item[]): PublishedFigure[] {
  const respondents = union.tallies.reduce((sum, tally) => sum + tally.answers.length, 0)
  const { low } = bandOf(respondents, rosterOf(union))
  if (union.blocks < ITEM_BLOCKS || low < ITEM_RESPONDENTS) return []
  return items.map((item) => figureOf(union, item, [item]))
}
