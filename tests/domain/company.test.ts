import { expect, test } from 'vitest'
import type { Person } from '../../src/domain/cells.ts'
import { changesOfCompany } from '../../src/domain/company.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'org', parentId: undefined, name: 'Org' },
  { id: 'red', parentId: 'org', name: 'Red' },
  { id: 'blue', parentId: 'org', name: 'Blue' },
])
const at = (unitId: string, ...ids: string[]): Person[] =>
  ids.map((id) => ({ id, unitId, manages: [] }))
const people = [...at('red', 'ana', 'ada'), ...at('blue', 'bob', 'ben')]
const apart = new Map([
  ['team:red', 'team:red'],
  ['team:blue', 'team:blue'],
])
const together = new Map([
  ['team:red', 'team:blue'],
  ['team:blue', 'team:blue'],
])
const all = ['ana', 'ada', 'bob', 'ben']

test.each([
  ['nothing changed', ['ana', 'ada'], [], apart, [], []],
  ['a team merged in', all, [], apart, ['bob', 'ben'], []],
  ['a merged team parted', ['ana', 'ada'], [], together, [], ['bob', 'ben']],
  ['still merged', all, [], together, [], []],
  [
    'somebody came',
    ['ana', 'ada'],
    [{ memberId: 'ada', fromPlace: null, toPlace: 'team:red' }],
    apart,
    ['ada'],
    [],
  ],
  [
    'somebody went',
    ['ana'],
    [{ memberId: 'ada', fromPlace: 'team:red', toPlace: null }],
    apart,
    [],
    ['ada'],
  ],
  [
    'somebody went and came back',
    ['ana', 'ada'],
    [
      { memberId: 'ada', fromPlace: 'team:red', toPlace: 'team:blue' },
      { memberId: 'ada', fromPlace: 'team:blue', toPlace: 'team:red' },
    ],
    apart,
    [],
    [],
  ],
])('%s', (_, memberIds, moves, cellsBefore, joined, left) => {
  const before = { people, tree, moves, cellsBefore, absentBefore: new Set<string>() }
  expect(changesOfCompany('ana', memberIds, before)).toMatchObject({
    joined,
    left,
    wasElsewhere: false,
  })
})

test('who comes back from leave is told as come, who goes on leave as gone', () => {
  const known = { people, tree, moves: [], cellsBefore: apart }
  const none = new Set<string>()
  expect(
    changesOfCompany('ana', ['ana', 'ada'], { ...known, absentBefore: new Set(['ada']) }),
  ).toMatchObject({ joined: ['ada'], left: [] })
  expect(changesOfCompany('ana', ['ana'], { ...known, absentBefore: none })).toMatchObject({
    joined: [],
    left: ['ada'],
  })
})

test('somebody new reads what changed where they count now, and that they were not there', () => {
  const moves = [{ memberId: 'ana', fromPlace: null, toPlace: 'team:red' }]
  const known = { people, tree, cellsBefore: apart }
  const told = changesOfCompany('ana', ['ana', 'ada'], { ...known, moves, absentBefore: new Set() })
  expect(told).toEqual({ joined: [], left: [], wasElsewhere: true })
  const more = [...moves, { memberId: 'ada', fromPlace: null, toPlace: 'team:red' }]
  expect(
    changesOfCompany('ana', ['ana', 'ada'], { ...known, moves: more, absentBefore: new Set() }),
  ).toEqual({ joined: ['ada'], left: [], wasElsewhere: true })
  // Back from a leave that somebody set: the same.
  expect(
    changesOfCompany('ana', ['ana', 'ada'], {
      ...{ ...known, moves: more.slice(1) },
      absentBefore: new Set(['ana']),
    }),
  ).toEqual({ joined: ['ada'], left: [], wasElsewhere: true })
})
