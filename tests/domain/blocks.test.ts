import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountNode, partition } from '../../src/domain/blocks.ts'
import { planCells } from '../../src/domain/cells.ts'
import { unionsOf } from '../../src/domain/disclosure.ts'
import { isInSpan, organisations } from '../support/trees.ts'

const leaf = (id: string, n: number): CountNode => ({ id, n, children: [] })
const node = (id: string, ...children: CountNode[]): CountNode => ({ id, n: 0, children })
const shown = (root: CountNode) =>
  partition(root, 5).map(({ owner, leaves, n }) => `${owner}:${leaves.join('+')}=${n}`)

describe('partition', () => {
  test.each([
    ['each team stands alone', node('o', leaf('a', 5), leaf('b', 9)), ['a:a=5', 'b:b=9']],
    ['two small teams count one level up', node('o', leaf('a', 4), leaf('b', 4)), ['o:a+b=8']],
    [
      'a small rest joins the smallest block',
      node('o', leaf('a', 4), leaf('b', 7), leaf('c', 6)),
      ['b:b=7', 'o:c+a=10'],
    ],
    ['fewer than five in all: nothing', node('o', leaf('a', 2), leaf('b', 2)), []],
    ['nobody in a team leaves no trace', node('o', leaf('a', 0), leaf('b', 5)), ['b:b=5']],
    [
      'a small team stays within its department where it can',
      node('o', node('d', leaf('a', 3), leaf('b', 2)), leaf('c', 5)),
      ['d:a+b=5', 'c:c=5'],
    ],
  ])('%s', (_, root, expected) => {
    expect(shown(root)).toEqual(expected)
  })
})

/** Boolean answers decide who responds, so respondents differ from rosters. */
const weeks = fc.record({
  built: organisations(12),
  answers: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
  k: fc.integer({ min: 5, max: 7 }),
})

test('over random trees: blocks of at least k, everyone once, nothing below k derivable', () => {
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
    { numRuns: 600 },
  )
  expect(shownSomething).toBeGreaterThan(200)
})

test('the brute force finds what plain publishing from five would give away', () => {
  // Organisation of 8 + 3: publishing 8 and 11 gives the 3 by subtraction.
  expect(
    isInSpan(
      [
        [1, 0],
        [1, 1],
      ],
      [0, 1],
    ),
  ).toBe(true)
})

test('the same ballots give the same blocks', () => {
  fc.assert(
    fc.property(organisations(12), ({ tree, people }) => {
      expect(planCells(people, tree, 5)).toEqual(planCells([...people], tree, 5))
    }),
  )
})
