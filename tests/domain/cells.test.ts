import { describe, expect, test } from 'vitest'
import { type Person, placeKey, placeOf, planCells } from '../../src/domain/cells.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'org', parentId: undefined, name: 'Org' },
  { id: 'east', parentId: 'org', name: 'East' },
  { id: 'red', parentId: 'east', name: 'Red' },
  { id: 'blue', parentId: 'east', name: 'Blue' },
  { id: 'west', parentId: 'org', name: 'West' },
])
const team = (unitId: string, n: number, manages: string[] = []): Person[] =>
  Array.from({ length: n }, (_, i) => ({ id: `${unitId}${manages[0] ?? ''}${i}`, unitId, manages }))

describe('placeOf', () => {
  test.each([
    ['an agent', [], 'team:red'],
    ['a lead of the own team', ['red'], 'leads:east'],
    ['a lead of another team', ['blue'], 'team:red'],
    ['a head of the department above', ['east'], 'leads:org'],
    ['a head of both', ['red', 'east'], 'leads:org'],
  ])('%s', (_, manages, expected) => {
    const place = placeOf({ id: 'x', unitId: 'red', manages }, tree)
    expect(place && placeKey(place)).toBe(expected)
  })

  test('whoever leads all answers nowhere', () => {
    expect(placeOf({ id: 'x', unitId: 'red', manages: ['org'] }, tree)).toBeUndefined()
  })
})

describe('planCells', () => {
  const sizes = (people: Person[], k = 5) =>
    planCells(people, tree, k).map((cell) => `${cell.ownerId}:${cell.memberIds.length}`)

  test('five is too few to open alone, six is enough', () => {
    expect(sizes([...team('red', 6), ...team('blue', 6), ...team('west', 6)])).toEqual([
      'red:6',
      'blue:6',
      'west:6',
    ])
    expect(sizes([...team('red', 5), ...team('blue', 6), ...team('west', 6)])).toEqual([
      'west:6',
      'org:11',
    ])
  })

  test('two small teams of a department are counted as the department', () => {
    const cells = planCells([...team('red', 3), ...team('blue', 4), ...team('west', 9)], tree, 5)
    expect(cells[0]).toMatchObject({ ownerId: 'east', places: ['team:red', 'team:blue'] })
  })

  test('leads are never in a cell they manage', () => {
    const people = [
      ...team('red', 8),
      ...team('red', 1, ['red']),
      ...team('blue', 8),
      ...team('west', 8),
    ]
    const lead = planCells(people, tree, 5).find((cell) => cell.memberIds.includes('redred0'))
    expect(lead?.ownerId).not.toBe('red')
  })

  test('a leads cell of two merges upwards, with the leads beside it', () => {
    const people = [
      ...team('red', 8),
      ...team('red', 1, ['red']),
      ...team('blue', 8),
      ...team('blue', 1, ['blue']),
      ...team('west', 8),
    ]
    const cells = planCells(people, tree, 5)
    const leads = cells.find(({ places }) => places.includes('leads:east'))!
    expect(leads.ownerId).toBe('org')
    expect(leads.memberIds).toEqual(expect.arrayContaining(['redred0', 'blueblue0']))
    expect(leads.memberIds.length).toBeGreaterThan(6)
    expect(leads.places.length).toBeGreaterThan(1)
  })

  test('an organisation of five has no pulse', () => {
    expect(planCells(team('red', 5), tree, 5)).toEqual([])
    expect(sizes(team('red', 6))).toEqual(['red:6'])
  })
})
