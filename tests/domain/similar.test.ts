import { expect, test } from 'vitest'
import { rankByWords } from '../../src/domain/similar.ts'

const held = (texts: Record<string, number[]>) =>
  Object.entries(texts).flatMap(([id, words]) => words.map((word) => ({ id, word })))

test('a word that few texts hold counts more than one that all hold', () => {
  const ranked = rankByWords(held({ a: [0], b: [0], c: [0, 1], d: [1] }))
  expect(ranked.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b'])
  // log(1 + 4/3) + log(1 + 4/2).
  expect(ranked[0]!.score).toBeCloseTo(Math.log(7 / 3) + Math.log(3), 10)
})

test('the same score goes by id, and nothing held is nothing found', () => {
  expect(rankByWords(held({ z: [0], y: [0] })).map(({ id }) => id)).toEqual(['y', 'z'])
  expect(rankByWords([])).toEqual([])
})
