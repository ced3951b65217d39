import fc from 'fast-check'
import { expect } from 'vitest'
import { planCells } from '../../src/domain/cells.ts'
import { type Tally, unionsOf } from '../../src/domain/disclosure.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import { type Built, isInSpan, organisations } from './trees.ts'

/** Boolean answers decide who responds, so respondents differ from rosters. */
const weeks = fc.record({
  built: organisations(12),
  answers: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
  k: fc.integer({ min: 5, max: 7 }),
})

type Week = { built: Built; k: number; responds: () => boolean }

/**
 * Checks one week: cells of more than k, everyone in one of them at most, all answers counted once
 * or not at all, and no group below k in the span of what is published, by brute force over all
 * groups of cells. Returns whether something was published.
 */
function checkWeek({ built, k, responds }: Week): boolean {
  const cells = planCells(built.people, built.tree, k)
  for (const cell of cells) expect(cell.memberIds.length).toBeGreaterThan(k)
  const rostered = cells.flatMap((cell) => cell.memberIds)
  expect(new Set(rostered).size).toBe(rostered.length)
  const tallies = cells.map((cell) => ({
    cell,
    answers: cell.memberIds.filter(responds).map(() => ({})),
  }))
  return checkSpan(built.tree, tallies, k)
}

/** The part of it that needs only who answered where: see `checkWeek`. */
export function checkSpan(tree: UnitTree, tallies: Tally[], k: number): boolean {
  const sizes = tallies.map((tally) => tally.answers.length)
  const all = sizes.reduce((a, b) => a + b, 0)
  const unions = unionsOf(tree, tallies, k)
  const rows = unions.map(({ tallies: inside }) => tallies.map((t) => (inside.includes(t) ? 1 : 0)))
  const root = unions.find((union) => union.unitId === tree.root.id)
  expect(root !== undefined).toBe(all >= k)
  // Who answered is counted at the root, all of them, or nothing is shown anywhere.
  if (root) expect(root.tallies.reduce((sum, t) => sum + t.answers.length, 0)).toBe(all)
  else expect(unions).toEqual([])

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
  return unions.length > 0
}

/** Checks random organisations in a week each. Returns in how many something was published. */
export function checkBlockRule(runs: number): number {
  let shownSomething = 0
  fc.assert(
    fc.property(weeks, ({ built, answers, k }) => {
      if (checkWeek({ built, k, responds: () => answers.next().value! < 7 })) shownSomething++
    }),
    { numRuns: runs },
  )
  return shownSomething
}

/**
 * Checks organisations over a year in which each week one in ten people joins, leaves or moves, and
 * in which k rises once. Returns in how many weeks something was published.
 */
export function checkHistories(runs: number): number {
  let shownSomething = 0
  const rolls = fc.infiniteStream(fc.nat({ max: 999 }))
  fc.assert(
    fc.property(
      organisations(12),
      rolls,
      fc.integer({ min: 5, max: 6 }),
      (start, stream, first) => {
        const roll = (below: number) => stream.next().value! % below
        const leaves = start.tree.units.filter((unit) => start.tree.isLeaf(unit.id))
        const place = () => leaves[roll(leaves.length)]!.id
        let { people } = start
        for (let week = 0; week < 52; week++) {
          people = people
            .filter(() => roll(30) > 0)
            .map((person) => (roll(30) > 0 ? person : { ...person, unitId: place(), manages: [] }))
          for (let i = roll(3); i > 0; i--)
            people.push({ id: `w${week}-${i}`, unitId: place(), manages: [] })
          const k = week < 26 ? first : first + 1
          const built = { tree: start.tree, people }
          if (checkWeek({ built, k, responds: () => roll(10) < 7 })) shownSomething++
        }
      },
    ),
    { numRuns: runs },
  )
  return shownSomething
}
