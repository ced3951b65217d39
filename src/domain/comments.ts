import { COMMENT_LENGTH } from './ballot.ts'
import { bandOf } from './bands.ts'
import type { Cell } from './cells.ts'
import type { UnitTree } from './units.ts'

/** Fewest respondents beside whom comments stand. May be raised for later pulses, never lowered. */
export const COMMENT_MINIMUM = 8
/** Comments are shown only where at least this many wrote one. */
export const COMMENTS_TOGETHER = 3

export type CellComments<C> = { cell: Cell; respondents: number; comments: C[] }

/**
 * Says at which unit each comment may stand: the lowest with at least `commentMinimum` respondents
 * and 3 comments, by the band so that nothing tells of full participation; too few are carried one
 * level up, and what is still too few at the root is dropped for good. Comments come back grouped
 * by unit, in no order that means anything yet: shuffle before storing.
 */
export function placeComments<C>(
  tree: UnitTree,
  counted: CellComments<C>[],
  commentMinimum: number,
): { unitId: string; comments: C[] }[] {
  const placed: { unitId: string; comments: C[] }[] = []
  const visit = (unitId: string): CellComments<C>[] => {
    const carried = [
      ...counted.filter(({ cell }) => cell.ownerId === unitId),
      ...tree.childrenOf(unitId).flatMap((child) => visit(child.id)),
    ]
    const comments = carried.flatMap((one) => one.comments)
    const respondents = carried.reduce((sum, one) => sum + one.respondents, 0)
    const roster = carried.reduce((sum, one) => sum + one.cell.memberIds.length, 0)
    const isEnough =
      respondents >= commentMinimum && bandOf(respondents, roster).low >= commentMinimum
    if (!isEnough || comments.length < COMMENTS_TOGETHER) return carried
    placed.push({ unitId, comments })
    return []
  }
  visit(tree.root.id)
  return placed
}

/** The text of a post in a thread, 1 to 400 characters; undefined when it is not. */
export function parsePost(given: string | undefined): string | undefined {
  const text = (given ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC')
  const length = [...text].length
  return length > 0 && length <= COMMENT_LENGTH ? text : undefined
}
