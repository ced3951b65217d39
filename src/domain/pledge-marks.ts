import { bandOf } from './bands.ts'
import { groupBy } from './group.ts'

/** Fewest marks of which a share is told. */
const MARKS = 5

/** How many people each lesson has helped, as a band, for those that helped five or more. */
export function countHelped(marks: { lessonId: string; memberId: string }[], roster: number) {
  return [...groupBy(marks, (mark) => mark.lessonId)].flatMap(([lessonId, own]) => {
    const people = new Set(own.map(({ memberId }) => memberId)).size
    return people < MARKS ? [] : [{ lessonId, band: bandOf(people, Math.max(roster, people)) }]
  })
}

/** The share of those it helped, in steps of 5, for each pledge that five people or more marked. */
export function shareHelped(marks: { pledgeId: string; hasHelped: boolean }[], roster: number) {
  return [...groupBy(marks, (mark) => mark.pledgeId)].flatMap(([pledgeId, own]) => {
    if (own.length < MARKS) return []
    const { low, high } = bandOf(own.length, Math.max(roster, own.length))
    const helped = own.filter((mark) => mark.hasHelped).length
    const value = 5 * Math.round((20 * helped) / own.length)
    return [{ pledgeId, value, bandLow: low, bandHigh: high }]
  })
}
