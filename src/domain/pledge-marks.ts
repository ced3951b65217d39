import { bandOf } from './bands.ts'
import { groupBy } from './group.ts'

/** The share of those it helped, in steps of 5, for each pledge that `k` people or more marked. */
export function shareHelped(
  marks: { pledgeId: string; hasHelped: boolean }[],
  roster: number,
  k: number,
) {
  return [...groupBy(marks, (mark) => mark.pledgeId)].flatMap(([pledgeId, own]) => {
    if (own.length < k) return []
    const { low, high } = bandOf(own.length, Math.max(roster, own.length))
    const helped = own.filter((mark) => mark.hasHelped).length
    const value = 5 * Math.round((20 * helped) / own.length)
    return [{ pledgeId, value, bandLow: low, bandHigh: high }]
  })
}
