import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountNode, partition } from '../../src/domain/blocks.ts'
import { planCells } from '../../src/domain/cells.ts'
import { checkBlockRule } from '../support/block-rule.ts'
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
    [
      'of several smallest the first in the tree takes the rest, whatever its id',
      node('o', leaf('a', 4), leaf('c', 6), leaf('b', 6)),
      ['b:b=6', 'o:c+a=10'],
    ],
    ['fewer than five in all: nothing', node('o', leaf('a', 2), leaf('b', 2)), []],
    ['nobody in a team counts like somebody', node('o', leaf('a', 0), leaf('b', 5)), ['o:b+a=5']],
    [
      'a small team stays within its department where it can',
      node('o', node('d', leaf('a', 3), leaf('b', 2)), leaf('c', 5)),
      ['d:a+b=5', 'c:c=5'],
    ],
  ])('%s', (_, root, expected) => {
    expect(shown(root)).toEqual(expected)
  })
})

test('over random trees: blocks of at least k, everyone once, nothing below k derivable', () => {
  expect(checkBlockRule(600)).toBeGreaterThan(200)
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
