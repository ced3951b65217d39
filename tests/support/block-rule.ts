import fc from 'fast-check'
import { expect } from 'vitest'
import { planCells } from '../../src/domain/cells.ts'
import { unionsOf } from '../../src/domain/disclosure.ts'
import { isInSpan, organisations } from './trees.ts'

/** Boolean answers decide who responds, so respondents differ from rosters. */
const weeks = fc.record({
  built: organisations(12),
  answers: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
  k: fc.integer({ min: 5, max: 7 }),
})

/**
 * Checks over random organisations and weeks: cells of more than k, everyone in one of them at
 * most, all answers counted once or not at all, and no group below k in the span of what is
 * published, by brute force over all groups of cells. Returns in how many something was published.
 */
export function checkBlockRule(runs: number): number {
  let shownSomething = 0
  fc.assert(
    fc.property(weeks, ({ built, answers, k }) => {
      const cells = planCells(built.people, built.tree, k)
      for (const cell of cells) expect(cell.memberIds.length).toBeGreaterThan(k)
      const rostered = cells.flatMap((cell) => cell.memberIds)
      expect(new Set(rostered).size).toBe(rostered.length)

      const tallies = cells.map((cell) => ({
        cell,
        answers: cell.memberIds.filter(() => answers.next().value! < 7).map(() => ({})),
      }))
      const sizes = tallies.map((tally) => tally.answers.length)
      const all = sizes.reduce((a, b) => a + b, 0)
      const unions = unionsOf(built.tree, tallies, k)
      const rows = unions.map(({ tallies: inside }) =>
        tallies.map((t) => (inside.includes(t) ? 1 : 0)),
      )
      const root = unions.find((union) => union.unitId === built.tree.root.id)
      expect(root !== undefined).toBe(all >= k)
      // Who answered is counted at the root, all of them, or nothing is shown anywhere.
      if (root) expect(root.tallies.reduce((sum, t) => sum + t.answers.length, 0)).toBe(all)
      else expect(unions).toEqual([])
      if (unions.length > 0) shownSomething++

      for (let subset = 1; subset < 2 ** tallies.length; subset++) {
        const vector = tallies.map((_, i) => (subset >> i) & 1)
        const people = sizes.reduce((sum, n, i) => sum + n * vector[i]!, 0)
        if (people > 0 && people < k && rows.length > 0) {
          // A cell in which nobody answered adds nothing, with or without it.
          const known = tallies.map((_, i) => (sizes[i] === 0 ? 0 : vector[i]!))
          const visible = rows.map((row) => row.map((x, i) => (sizes[i] === 0 ? 0 : x)))
          expect(isInSpan(visible, known)).toBe(false)
        }
      }
    }),
    { numRuns: runs },
  )
  return shownSomething
}
