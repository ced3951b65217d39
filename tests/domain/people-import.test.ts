import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PersonRow, readPeople } from '../../src/domain/people-csv.ts'
import { type KnownMember, planImport } from '../../src/domain/people-import.ts'
import { UnitTree } from '../../src/domain/units.ts'

const tree = new UnitTree([
  { id: 'root', parentId: undefined, name: 'Verano' },
  { id: 'east', parentId: 'root', name: 'East' },
  { id: 'iasi', parentId: 'east', name: 'Iași' },
  { id: 'cluj', parentId: 'east', name: 'Cluj' },
  { id: 'west', parentId: 'root', name: 'West' },
])
const member = (id: string, change: Partial<KnownMember> = {}): KnownMember => ({
  id,
  externalId: undefined,
  name: id,
  email: `${id}@b.ro`,
  language: 'ro',
  unitId: 'iasi',
  isActive: true,
  roles: [],
  manages: [],
  deputises: [],
  ...change,
})
const row = (name: string, change: Partial<PersonRow> = {}): PersonRow => ({
  line: 2,
  name,
  email: `${name}@b.ro`,
  unit: ['East', 'Iași'],
  language: undefined,
  manages: undefined,
  deputises: undefined,
  roles: undefined,
  id: undefined,
  ...change,
})
const boss = member('boss', { unitId: undefined, roles: ['administrator'] })
const bossRow = row('boss', { unit: [] })

const planOf = (rows: PersonRow[], members: KnownMember[], keep: string[] = []) => {
  const result = planImport([bossRow, ...rows], [boss, ...members], tree, { keep })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.plan
}
const problemsOf = (rows: PersonRow[], members: KnownMember[], keep: string[] = []) => {
  const result = planImport(rows, members, tree, { keep })
  return result.ok ? [] : result.problems
}
const told = (line: number, problem: string, value = '') => ({ line, problem, value })
const nothing = { newUnits: [], added: [], changed: [], deactivated: [], unchanged: 1, stops: [] }

describe('an import', () => {
  it('changes nothing where nothing differs', () => {
    const ana = member('ana', {
      externalId: '7',
      manages: ['iasi', 'root'],
      roles: ['hr', 'council'],
    })
    const same = row('ana', {
      id: '7',
      language: 'ro',
      manages: [[], ['East', 'Iași']],
      roles: ['council', 'hr'],
    })
    expect(planOf([same], [ana])).toEqual({ ...nothing, unchanged: 2 })
    expect(planOf([row('ana')], [ana])).toEqual({ ...nothing, unchanged: 2 })
  })

  it.each<[string, Partial<PersonRow>, { moved?: boolean; rolesChanged?: boolean }]>([
    ['a name', { name: 'Ana' }, {}],
    ['a language', { language: 'pl' }, {}],
    ['an id', { id: '7' }, {}],
    ['a team', { unit: ['East', 'Cluj'] }, { moved: true }],
    ['a new team', { unit: ['South'] }, { moved: true }],
    ['no team any more', { unit: [] }, { moved: true }],
    ['a role', { roles: ['hr'] }, { rolesChanged: true }],
    ['a unit to manage', { manages: [['East']] }, { rolesChanged: true }],
    [
      'a new unit to manage',
      { unit: ['South'], manages: [['South']] },
      { moved: true, rolesChanged: true },
    ],
  ])('changes %s', (_, change, flags) => {
    const changed = row('ana', change)
    const plan = planOf([changed], [member('ana')])
    expect(plan.changed).toEqual([
      { memberId: 'ana', row: changed, moved: false, rolesChanged: false, ...flags },
    ])
  })

  it('takes away roles and units only where the list has such columns', () => {
    const ana = member('ana', { roles: ['hr'], manages: ['east'] })
    expect(planOf([row('ana')], [ana]).unchanged).toBe(2)
    const { changed } = planOf([row('ana', { roles: [], manages: [] })], [ana])
    expect(changed).toMatchObject([{ memberId: 'ana', rolesChanged: true }])
  })

  it('adds who is new and deactivates who is gone, once', () => {
    const eva = row('eva')
    const gone = [member('ana'), member('ion', { isActive: false })]
    expect(planOf([eva], gone)).toEqual({
      ...nothing,
      added: [eva],
      deactivated: [{ memberId: 'ana', name: 'ana' }],
    })
  })

  it('brings back who was deactivated', () => {
    const plan = planOf([row('ana')], [member('ana', { isActive: false })])
    expect(plan).toMatchObject({ added: [], changed: [{ memberId: 'ana', moved: false }] })
  })

  it('finds people by id before email', () => {
    const married = row('ana', { id: '7', email: 'new@b.ro' })
    const plan = planOf([married], [member('ana', { externalId: '7' })])
    expect(plan).toMatchObject({ added: [], changed: [{ memberId: 'ana', row: married }] })
  })

  it('keeps whom it is told to keep', () => {
    const { deactivated } = planOf([], [member('ana'), member('ion')], ['ana'])
    expect(deactivated).toEqual([{ memberId: 'ion', name: 'ion' }])
  })

  it('makes units, parents first and each once', () => {
    const rows = [
      row('a', { unit: ['South', 'Porto', 'Chat'] }),
      row('b', { unit: ['South', 'Bologna'] }),
      row('c', { unit: ['West', 'Leeds'] }),
      row('d', { unit: ['East', 'Iași'] }),
    ]
    expect(planOf(rows, []).newUnits).toEqual([
      ['South'],
      ['South', 'Porto'],
      ['South', 'Porto', 'Chat'],
      ['South', 'Bologna'],
      ['West', 'Leeds'],
    ])
  })

  it('takes the example into an empty organisation', () => {
    const file = new URL('../../public/people-example.csv', import.meta.url)
    const read = readPeople(readFileSync(file), { encoding: undefined, language: 'en' })
    if (!read.ok) throw new Error('the example has problems')
    const empty = new UnitTree([{ id: 'root', parentId: undefined, name: 'Verano Home' }])
    const result = planImport(read.rows, [], empty)
    expect(result.ok && [result.plan.added.length, result.plan.newUnits.length]).toEqual([140, 15])
  })
})

describe('an import that cannot be', () => {
  const porto = row('ana', { line: 3, unit: ['West', 'Porto'] })

  it('people in a unit with others below it', () => {
    expect(problemsOf([bossRow, row('ana', { line: 3, unit: ['East'] })], [boss])).toEqual([
      told(3, 'not-a-leaf', 'East'),
    ])
    expect(problemsOf([bossRow, row('eva', { line: 2, unit: ['West'] }), porto], [boss])).toEqual([
      told(2, 'not-a-leaf', 'West'),
    ])
  })

  it('units made below the team of somebody who is kept', () => {
    const kept = member('kept', { unitId: 'west', roles: ['administrator'] })
    expect(problemsOf([porto], [kept], ['kept'])).toEqual([told(3, 'not-a-leaf', 'West')])
    for (const unitId of ['cluj', 'east'])
      expect(problemsOf([porto], [{ ...kept, unitId }], ['kept'])).toEqual([])
  })

  it('a managed unit nobody knows', () => {
    const rows = [bossRow, row('ana', { line: 4, manages: [['East'], ['East', 'Leeds'], []] })]
    expect(problemsOf(rows, [boss])).toEqual([told(4, 'unknown-unit', 'East / Leeds')])
    const north = row('eva', { unit: ['North', 'Oslo'], manages: [['North'], ['West']] })
    expect(problemsOf([bossRow, north], [boss])).toEqual([])
  })

  it.each<[string, boolean, PersonRow[], KnownMember[], string[]]>([
    ['not listed', false, [row('ana')], [boss], []],
    ['listed without the role', false, [row('boss', { roles: [] })], [boss], []],
    ['kept, without the role', false, [row('ana')], [member('kept')], ['kept']],
    ['kept, though deactivated', false, [row('ana')], [{ ...boss, isActive: false }], ['boss']],
    ['never there', false, [row('ana')], [], []],
    ['kept', true, [row('ana')], [boss], ['boss']],
    ['listed, no column for roles', true, [row('boss')], [boss], []],
    ['brought back', true, [row('boss')], [{ ...boss, isActive: false }], []],
    ['new', true, [row('ana', { roles: ['administrator'] })], [], []],
  ])('leaves an administrator who is %s: %s', (_, isLeft, rows, members, keep) => {
    expect(problemsOf(rows, members, keep)).toEqual(isLeft ? [] : [told(1, 'no-administrator')])
  })

  it('the address of another account', () => {
    const members = [boss, member('ana', { externalId: '7' }), member('eva', { isActive: false })]
    const taken = row('ana', { line: 5, id: '7', email: 'eva@b.ro' })
    expect(problemsOf([bossRow, taken], members)).toEqual([told(5, 'twice', 'eva@b.ro')])
    const other = row('ana', { line: 5, id: '8' })
    expect(problemsOf([bossRow, other], members)).toEqual([told(5, 'twice', 'ana@b.ro')])
    const moved = row('ana', { id: '7', email: 'new@b.ro' })
    const again = row('ana', { line: 5 })
    expect(problemsOf([bossRow, moved, again], members)).toEqual([told(5, 'twice', 'ana@b.ro')])
  })
})
