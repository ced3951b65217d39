import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../src/domain/ballot.ts'
import { type Cell, planCells } from '../../src/domain/cells.ts'
import { placeComments } from '../../src/domain/comments.ts'
import { disclose } from '../../src/domain/disclosure.ts'
import type { PublishedFigure, UnsealedFigure } from '../../src/domain/figures.ts'
import type { Score } from '../../src/domain/items.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'org', parentId: undefined, name: 'Org' },
  { id: 'red', parentId: 'org', name: 'Red' },
  { id: 'blue', parentId: 'org', name: 'Blue' },
])
const people = ['red', 'blue'].flatMap((unitId) =>
  Array.from({ length: 8 }, (_, i) => ({ id: `${unitId}${i}`, unitId, manages: [] })),
)
const cells = planCells(people, tree, 5)
const full = (score: Score): Ballot => ({
  answers: { M1: score, M2: score, M3: score, E1: score, E2: score, R01: score },
  comment: '',
})
const counted = (red: Ballot[], blue: Ballot[]) => [
  { cell: cells[0]!, ballots: red },
  { cell: cells[1]!, ballots: blue },
]
const many = (n: number, ballot: Ballot) => Array.from({ length: n }, () => ballot)
const values = (figures: PublishedFigure[], measure: string) =>
  Object.fromEntries(figures.filter((f) => f.measure === measure).map((f) => [f.unitId, f.value]))

describe('disclose', () => {
  test('scores the reversed statement the other way round', () => {
    const figures = disclose(tree, counted(many(6, full(4)), many(6, full(0))), 5, undefined)
    // "Yes" to all: (100 + 100 + 0) / 3 = 66.7; "no" to all: (0 + 0 + 100) / 3 = 33.3.
    expect(values(figures, 'morale')).toEqual({ org: 50, red: 65, blue: 35 })
    expect(values(figures, 'empowerment')).toEqual({ org: 50, red: 90, blue: 10 })
  })

  test('a skipped statement takes the ballot out of its index alone', () => {
    const skipped = { answers: { ...full(4).answers }, comment: '' }
    delete skipped.answers.M2
    const red = [...many(4, full(4)), skipped]
    const figures = disclose(tree, counted(red, many(8, full(2))), 5, undefined)
    // Four complete for morale: too few alone. Five for empowerment: shown.
    expect(Object.keys(values(figures, 'morale'))).toEqual(['org'])
    // (5·100 + 8·50) / 13 = 69.2.
    expect(values(figures, 'empowerment')).toEqual({ org: 70, red: 90, blue: 50 })
  })

  test('a mean just between two steps goes up, in whatever order the ballots lie', () => {
    const of = (M1: Score, M2: Score, M3: Score): Ballot => ({
      answers: { M1, M2, M3, E1: 2, E2: 2 },
      comment: '',
    })
    // 900 of 2400 points: 37.5. Sums of thirds give that or a little less, as they are added.
    const eight = [
      ...[of(2, 1, 3), of(1, 4, 4), of(1, 0, 4), of(1, 0, 3)],
      ...[of(1, 2, 2), of(3, 3, 4), of(0, 0, 0), of(4, 1, 0)],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(eight, { minLength: 8 }), (shuffled) => {
        const figures = disclose(tree, counted(shuffled, many(5, full(2))), 5, undefined)
        expect(values(figures, 'morale').red).toBe(40)
      }),
      { numRuns: 300 },
    )
  })

  test('statements are shown only from two blocks and twelve people', () => {
    const eleven = disclose(tree, counted(many(6, full(3)), many(5, full(3))), 5, 'R01')
    expect(eleven.map((f) => f.measure)).not.toContain('E1')
    expect(values(eleven, 'R01')).toEqual({})
    const twelve = disclose(tree, counted(many(6, full(3)), many(6, full(3))), 5, 'R01')
    expect(values(twelve, 'E1')).toEqual({ org: 75 })
    expect(values(twelve, 'R01')).toEqual({ org: 75 })
  })

  test('a cell in which nobody answered looks like one in which one person did', () => {
    const patternOf = (blue: number) =>
      disclose(tree, counted(many(6, full(3)), many(blue, full(3))), 5, undefined).map((f) => [
        f.unitId,
        f.measure,
        f.covered,
        f.cells,
      ])
    expect(patternOf(0)).toEqual(patternOf(1))
    expect(patternOf(0)[0]).toEqual(['org', 'morale', 2, 2])
  })

  test('item lines never tell that everybody answered', () => {
    const six = planCells(
      people.filter(({ id }) => !/[67]$/.test(id)),
      tree,
      5,
    )
    const all = (red: number, blue: number) =>
      disclose(
        tree,
        [
          { cell: six[0]!, ballots: many(red, full(3)) },
          { cell: six[1]!, ballots: many(blue, full(3)) },
        ],
        5,
        'R01',
      ).map((f) => f.measure)
    expect(all(6, 6)).toEqual(all(6, 5))
  })

  test('a raw value is no published figure to the compiler', () => {
    const raw: UnsealedFigure = {
      ...disclose(tree, counted(many(6, full(3)), []), 5, undefined)[0]!,
    }
    // @ts-expect-error only disclosure control seals
    const sealed: PublishedFigure = raw
    expect(sealed.value).toBe(raw.value)
  })
})

describe('placeComments', () => {
  const ofNine = (cell: Cell): Cell => ({ ...cell, memberIds: [...cell.memberIds, 'ninth'] })
  const written = (respondents: number, n: number) => ({
    respondents,
    comments: Array.from({ length: n }, (_, i) => i),
  })
  const place = (red: ReturnType<typeof written>, blue: ReturnType<typeof written>, minimum = 8) =>
    placeComments(
      tree,
      [
        { cell: ofNine(cells[0]!), ...red },
        { cell: ofNine(cells[1]!), ...blue },
      ],
      minimum,
    ).map(({ unitId, comments }) => [unitId, comments.length])

  test.each([
    ['eight answered, three wrote', written(8, 3), written(0, 0), [['red', 3]]],
    ['nine of nine look like eight of nine', written(9, 3), written(0, 0), [['red', 3]]],
    ['seven answered: one level up, still too few', written(7, 5), written(0, 0), []],
    ['two wrote here, one there: together above', written(8, 2), written(8, 1), [['org', 3]]],
    ['two wrote in all: dropped', written(8, 2), written(8, 0), []],
  ])('%s', (_, red, blue, expected) => {
    expect(place(red, blue)).toEqual(expected)
  })

  test('a raised minimum carries them up, by bands', () => {
    expect(place(written(9, 3), written(9, 0), 9)).toEqual([['org', 3]])
    expect(place(written(9, 3), written(2, 0), 9)).toEqual([])
  })

  test('do not tell that all eight of eight answered', () => {
    const both = [8, 7].map((n) =>
      placeComments(
        tree,
        [
          { cell: cells[0]!, ...written(n, 3) },
          { cell: cells[1]!, ...written(8, 0) },
        ],
        8,
      ).map(({ unitId }) => unitId),
    )
    expect(both[0]).toEqual(both[1])
  })
})
