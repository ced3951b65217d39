import { describe, expect, test } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { peopleRows } from '../../src/domain/people-export.ts'
import type { KnownMember } from '../../src/domain/people-import.ts'
import { changesOfPerson } from '../../src/domain/person-changes.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'root', parentId: undefined, name: 'Verano' },
  { id: 'east', parentId: 'root', name: 'East' },
  { id: 'iasi', parentId: 'east', name: 'Iași' },
  { id: 'cluj', parentId: 'east', name: 'Cluj' },
])
const ana: KnownMember = {
  ...{ id: 'ana', externalId: undefined, name: 'Ana', email: 'ana@b.ro', language: 'ro' },
  ...{ unitId: 'iasi', isActive: true, roles: [], manages: [], deputises: [] },
}
const said = (change: Partial<KnownMember>) =>
  changesOfPerson(ana, { ...ana, ...change }, tree).map((c) => [c.action, c.detail, c.notice])

describe('what is logged and told', () => {
  test.each<[string, Partial<KnownMember>, unknown[]]>([
    ['nothing', {}, []],
    ['an address in capitals', { email: 'ANA@b.ro' }, []],
    ['a language', { language: 'pl' }, []],
    ['a team', { unitId: 'cluj' }, [['person-moved', 'East / Iași > East / Cluj', 'moved']]],
    ['no team', { unitId: undefined }, [['person-moved', 'East / Iași > -', 'moved']]],
    ['roles', { roles: ['hr'] }, [['roles-changed', '+hr', 'roles-changed']]],
    [
      'leading and standing in',
      { manages: ['root'], deputises: ['east'] },
      [['leads-changed', '+Verano, +East (deputy)', 'leads-changed']],
    ],
    ['a name', { name: 'Anna' }, [['person-renamed', 'Ana > Anna', 'renamed']]],
    ['an address', { email: 'a@b.ro' }, [['person-changed', 'ana@b.ro > a@b.ro', 'email-changed']]],
    ['a key', { externalId: '7' }, [['person-changed', 'id - > 7', undefined]]],
    ['an end', { isActive: false }, [['person-deactivated', 'East / Iași', undefined]]],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual(expected)
  })

  test('what is taken away', () => {
    const before = { ...ana, roles: ['hr' as const], manages: ['iasi'] }
    const changes = changesOfPerson(before, ana, tree).map((change) => change.detail)
    expect(changes).toEqual(['-hr', '-East / Iași'])
  })
})

test('an exported list has the columns of an import', () => {
  const lead = { ...ana, manages: ['root', 'iasi'], roles: ['hr' as const], externalId: '7' }
  expect(peopleRows([lead], tree)).toEqual([
    ['name', 'email', 'unit', 'language', 'manages', 'deputises', 'roles', 'id'],
    ['Ana', 'ana@b.ro', 'East / Iași', 'ro', '* | East / Iași', '', 'hr', '7'],
  ])
})

test.each([
  ['Ștefan', 'stefan'],
  ['ŁÓDŹ', 'lodz'],
  ['Ελένη Παπαδοπούλου', 'ελενη παπαδοπουλου'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['οδός', 'οδοσ'],
  ['Conceição', 'conceicao'],
])('%s is found by %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
