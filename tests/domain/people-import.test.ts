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
  ...change,
})
const row = (name: string, change: Partial<PersonRow> = {}): PersonRow => ({
  line: 2,
  name,
  email: `${name}@b.ro`,
  unit: ['East', 'Iași'],
  language: undefined,
  manages: undefined,
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
const nothing = { newUnits: [], added: [], changed: [], deactivated: [], unchanged: 1 }

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
    const plan = planOf([row('ana', { roles: [], manages: [] })], [ana])
    expect(plan.changed).toMatchObject([{ memberId: 'ana', rolesChanged: true }])
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
    expect(plan.changed).toMatchObject([{ memberId: 'ana', moved: false, rolesChanged: false }])
    expect(plan.added).toEqual([])
  })

  it('finds people by id before email', () => {
    const married = row('ana', { id: '7', email: 'new@b.ro' })
    const plan = planOf([married], [member('ana', { externalId: '7' })])
    expect(plan.changed).toMatchObject([{ memberId: 'ana', row: { email: 'new@b.ro' } }])
    expect(plan.added).toEqual([])
  })

  it('keeps whom it is told to keep', () => {
    expect(planOf([], [member('ana'), member('ion')], ['ana']).deactivated).toEqual([
      { memberId: 'ion', name: 'ion' },
    ])
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
    const read = readPeople(
      readFileSync(new URL('../../public/people-example.csv', import.meta.url)),
    )
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
      { line: 3, problem: 'not-a-leaf', value: 'East' },
    ])
    expect(problemsOf([bossRow, row('eva', { line: 2, unit: ['West'] }), porto], [boss])).toEqual([
      { line: 2, problem: 'not-a-leaf', value: 'West' },
    ])
  })

  it('units made below the team of somebody who is kept', () => {
    const kept = member('kept', { unitId: 'west', roles: ['administrator'] })
    expect(problemsOf([porto], [kept], ['kept'])).toEqual([
      { line: 3, problem: 'not-a-leaf', value: 'West' },
    ])
    expect(problemsOf([porto], [{ ...kept, unitId: 'cluj' }], ['kept'])).toEqual([])
  })

  it('a managed unit nobody knows', () => {
    const rows = [bossRow, row('ana', { line: 4, manages: [['East'], ['East', 'Leeds'], []] })]
    expect(problemsOf(rows, [boss])).toEqual([
      { line: 4, problem: 'unknown-unit', value: 'East / Leeds' },
    ])
    expect(
      problemsOf(
        [
          ...rows.slice(0, 1),
          row('ana', { manages: [['West']] }),
          row('eva', { unit: ['North', 'Oslo'], manages: [['North']] }),
        ],
        [boss],
      ),
    ).toEqual([])
  })

  it.each<[string, PersonRow[], KnownMember[], string[]]>([
    ['not listed', [row('ana')], [boss], []],
    ['listed without the role', [row('boss', { roles: [] })], [boss], []],
    ['kept without being one', [row('ana')], [member('kept')], ['kept']],
    ['kept though deactivated', [row('ana')], [{ ...boss, isActive: false }], ['boss']],
    ['never there', [row('ana')], [], []],
  ])('no administrator left: %s', (_, rows, members, keep) => {
    expect(problemsOf(rows, members, keep)).toEqual([
      { line: 1, problem: 'no-administrator', value: '' },
    ])
  })

  it.each<[string, PersonRow[], KnownMember[], string[]]>([
    ['kept', [row('ana')], [boss], ['boss']],
    ['listed, no column for roles', [row('boss')], [boss], []],
    ['brought back', [row('boss')], [{ ...boss, isActive: false }], []],
    ['new', [row('ana', { roles: ['administrator'] })], [], []],
  ])('but with an administrator %s', (_, rows, members, keep) => {
    expect(problemsOf(rows, members, keep)).toEqual([])
  })

  it('the address of another account', () => {
    const members = [boss, member('ana', { externalId: '7' }), member('eva', { isActive: false })]
    const taken = row('ana', { line: 5, id: '7', email: 'eva@b.ro' })
    expect(problemsOf([bossRow, taken], members)).toEqual([
      { line: 5, problem: 'twice', value: 'eva@b.ro' },
    ])
    expect(problemsOf([bossRow, row('ana', { line: 5, id: '8' })], members)).toEqual([
      { line: 5, problem: 'twice', value: 'ana@b.ro' },
    ])
  })
})
