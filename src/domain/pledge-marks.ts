import { bandOf } from './bands.ts'
import { groupBy } from './group.ts'

/** How many people each lesson has helped, as a band, for those that helped `k` or more. */
export function countHelped(
  marks: { lessonId: string; memberId: string }[],
  roster: number,
  k: number,
) {
  return [...groupBy(marks, (mark) => mark.lessonId)].flatMap(([lessonId, own]) => {
    const people = new Set(own.map(({ memberId }) => memberId)).size
    return people < k ? [] : [{ lessonId, band: bandOf(people, Math.max(roster, people)) }]
  })
}

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
