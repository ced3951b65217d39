import { expect, test } from 'vitest'
import { type Invitee, invitationOf, inviteesOf } from '../../src/domain/invitations.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'root', parentId: undefined, name: 'House' },
  { id: 'east', parentId: 'root', name: 'East' },
  { id: 'a', parentId: 'east', name: 'A' },
  { id: 'west', parentId: 'root', name: 'West' },
])
const person = (name: string, unitId?: string, more: Partial<Invitee> = {}): Invitee => ({
  ...{ id: name, name, language: 'en', unitId, isActive: true, hasSignedIn: false },
  ...more,
})
const PEOPLE = [
  person('Zoe', 'a'),
  person('Abe', 'west'),
  person('Ann', 'a'),
  person('Max', 'east'),
  person('Ida'),
  person('In', 'a', { hasSignedIn: true }),
  person('Gone', 'a', { isActive: false }),
]
const names = (unitId?: string) => inviteesOf(PEOPLE, tree, unitId).map(({ name }) => name)

test('everybody who has not signed in, team by team; those in no team first', () => {
  expect(names()).toEqual(['Ida', 'Max', 'Ann', 'Zoe', 'Abe'])
})

test('a unit with all below it, and nobody in no team', () => {
  expect(names('east')).toEqual(['Max', 'Ann', 'Zoe'])
  expect(names('west')).toEqual(['Abe'])
})

test('a card says the team and the address', () => {
  expect(invitationOf(PEOPLE[0]!, tree, 'token', 'https://leeway.example.org')).toEqual({
    ...{ name: 'Zoe', unit: 'A', language: 'en' },
    url: 'https://leeway.example.org/app/welcome/token',
  })
})
