import type { Answers } from './ballot.ts'
import { EMPOWERMENT_ITEMS, type Item, MORALE_ITEMS, points } from './items.ts'

export const INDICES = ['morale', 'empowerment'] as const
export type Index = (typeof INDICES)[number]

export const INDEX_ITEMS: Record<Index, readonly Item[]> = {
  morale: MORALE_ITEMS,
  empowerment: EMPOWERMENT_ITEMS,
}

/**
 * One ballot's points over the given items, 0-100 each; undefined when one of them was skipped.
 * There is no imputation: a skipped item takes the ballot out of the whole index, since a mean
 * over other ballots would let the skipper's answers be worked out. Not divided by the items here:
 * thirds are no exact numbers, and a mean just between two steps would be rounded by the order in
 * which ballots lie in their box.
 */
export function pointsOver(answers: Answers, items: readonly Item[]): number | undefined {
  let total = 0
  for (const item of items) {
    const score = answers[item]
    if (score === undefined) return undefined
    total += points(item, score)
  }
  return total
}

/** The mean of complete ballots over the given items, 0-100. */
export const meanOver = (ballots: Answers[], items: readonly Item[]): number =>
  ballots.reduce((sum, answers) => sum + pointsOver(answers, items)!, 0) /
  (ballots.length * items.length)
