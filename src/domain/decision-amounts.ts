import { type Band, bandOf } from './bands.ts'
import { authorsByUnion, type CountedCall, type Members } from './decision-figures.ts'
import { medianOf, roundAmount } from './medians.ts'
import type { UnitTree } from './units.ts'

declare const published: unique symbol
/** A median amount that passed disclosure control, in minor units; nothing finer is kept. */
export type PublishedAmount = {
  readonly [published]: true
  unitId: string
  currency: string
  amountMinor: number
  /** Authors, never calls. */
  band: Band
}
/** For `discloseAmounts` and the query that reads what it made. */
export const asPublishedAmount = (amount: Omit<PublishedAmount, typeof published>) =>
  amount as PublishedAmount

/**
 * The median amounts of a closed period that may be published: of calls in the organisation's own
 * currency, over authors, each of whom weighs 1 by their own median. Authors of amounts go through
 * the block rule with `k` as those of shares do; it is a set of authors of its own.
 */
export const discloseAmounts = (
  tree: UnitTree,
  members: Members[],
  calls: CountedCall[],
  { k, currency }: { k: number; currency: string },
): PublishedAmount[] => {
  const counted = calls.filter((call) => call.currency === currency && (call.amountMinor ?? 0) > 0)
  return authorsByUnion(tree, members, counted, k).map(({ unitId, authors, roster }) => {
    const own = authors.map((some) => medianOf(some.map((call) => call.amountMinor!)))
    const band = bandOf(authors.length, roster)
    return asPublishedAmount({ unitId, currency, amountMinor: roundAmount(medianOf(own)), band })
  })
}
