import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LineProblem, readPeople } from '../../src/domain/people-csv.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string) => {
  const result = readPeople(bytesOf(text))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.rows
}
const problemsOf = (text: string | Uint8Array): LineProblem[] => {
  const result = readPeople(typeof text === 'string' ? bytesOf(text) : text)
  return result.ok ? [] : result.problems
}
const head = 'name,email,unit'
const ana = {
  line: 2,
  name: 'Ana',
  email: 'ana@example.com',
  unit: ['East', 'Iași Returns'],
  language: undefined,
  manages: undefined,
  roles: undefined,
  id: undefined,
}

describe('a list that is read', () => {
  it.each([
    ['comma', `${head}\nAna,ana@example.com,East / Iași Returns`],
    ['semicolon', 'name;email;unit\nAna;ana@example.com;East / Iași Returns'],
    ['tab', 'name\temail\tunit\nAna\tana@example.com\tEast / Iași Returns'],
    ['a byte order mark', `\ufeff${head}\nAna,ana@example.com,East / Iași Returns\n`],
    ['line ends of Windows', `${head}\r\nAna,ana@example.com,East / Iași Returns\r\n`],
    ['line ends of old Macs', `${head}\rAna,ana@example.com,East / Iași Returns\r`],
    ['quotes', `"name","email","unit"\n"Ana","ana@example.com","East / Iași Returns"`],
    [
      'capitals, any order',
      'UNIT,Name,E-mail\n'
        .replace('E-mail', 'EMAIL')
        .concat('East / Iași Returns,Ana,ANA@Example.COM'),
    ],
    ['blanks around', `${head}\n  Ana\u00a0, ana@example.com , East  /  Iași Returns `],
    ['letters in parts', `${head}\nAna,ana@example.com,East / Ias\u0326i Returns`.normalize('NFD')],
    ['empty columns at the edge', `${head},,\nAna,ana@example.com,East / Iași Returns,,`],
    ['empty lines at the end', `${head}\nAna,ana@example.com,East / Iași Returns\n,,\n\n`],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([ana])
  })

  it('has every column', () => {
    const text = `${head},language,manages,roles,id\nAna,a@b.ro,,EL,East | East / Iași Returns|East,HR | executive,007`
    expect(rowsOf(text)).toEqual([
      {
        line: 2,
        name: 'Ana',
        email: 'a@b.ro',
        unit: [],
        language: 'el',
        manages: [['East'], ['East', 'Iași Returns']],
        roles: ['hr', 'executive'],
        id: '007',
      },
    ])
  })

  it('tells an empty cell from a missing column', () => {
    expect(rowsOf(`${head},language,manages,roles,id\nAna,a@b.ro,,,,,`)[0]).toMatchObject({
      language: undefined,
      manages: [],
      roles: [],
      id: undefined,
    })
    expect(rowsOf(`${head},manages\nAna,a@b.ro,,*`)[0]).toMatchObject({ manages: [[]] })
  })

  it.each(['Ευαγγελία Παπαδοπούλου', 'Łucja Gałązka-Żółć', "Rosa D'Angelo", 'O’Brien, Niamh'])(
    'the name %s',
    (name) => {
      expect(rowsOf(`${head}\n"${name}",a@b.ro,`)[0]?.name).toBe(name)
    },
  )

  it.each(['=1+1', '+48 22', '-5', '@SUM(A1)', "=cmd|' /C calc'!A0", '5" pipe'])(
    'keeps %s as text',
    (name) => {
      expect(rowsOf(`name;email;unit\n${name};a@b.ro;${name}`)[0]).toMatchObject({
        name,
        unit: [name],
      })
    },
  )

  it('counts lines rightly after quoted line breaks', () => {
    const text = `${head}\r\n"Ana\r\nMaria",a@b.ro,\r\n\r\n"Ion\n\nVlad",i@b.ro,\nEva,e@b.ro,`
    expect(rowsOf(text).map(({ line, name }) => [line, name])).toEqual([
      [2, 'Ana Maria'],
      [5, 'Ion Vlad'],
      [8, 'Eva'],
    ])
  })

  it('is the example, with 140 people', () => {
    const bytes = readFileSync(new URL('../../public/people-example.csv', import.meta.url))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(problemsOf(bytes)).toEqual([])
    const rows = rowsOf(bytes.toString())
    expect(rows).toHaveLength(140)
    const inTeams = rows.filter((row) => row.unit.length > 0)
    const teams = [...new Set(inTeams.map((row) => row.unit.join(' / ')))]
    const sizes = teams.map((team) => inTeams.filter((row) => row.unit.join(' / ') === team).length)
    expect([teams.length, Math.min(...sizes), Math.max(...sizes)]).toEqual([12, 7, 14])
    const leads = rows.flatMap((row) => row.manages ?? []).map((path) => path.join(' / '))
    expect(leads.toSorted()).toEqual(['', 'East', 'South', 'West', ...teams].toSorted())
    const roles = rows.flatMap((row) => row.roles ?? [])
    expect(roles.toSorted()).toEqual(['administrator', 'council', 'executive', 'hr', 'hr'])
  })
})

describe('a list that is not read', () => {
  const line = (cells: string) => `${head},language,manages,roles,id\n${cells}`
  const levels = (count: number, level = 'x') => Array(count).fill(level).join(' / ')
  const cases: [string, string, LineProblem[]][] = [
    ['empty', '', [{ line: 1, problem: 'empty', value: '' }]],
    ['blank', '\n \n,,\n', [{ line: 1, problem: 'empty', value: '' }]],
    ['nobody in it', `${head}\n\n`, [{ line: 1, problem: 'empty', value: '' }]],
    [
      'a column missing',
      'name,unit\nAna,',
      [{ line: 1, problem: 'missing-column', value: 'email' }],
    ],
    [
      'an unknown column',
      `${head},Salary\nAna,a@b.ro,,1`,
      [{ line: 1, problem: 'unknown-column', value: 'Salary' }],
    ],
    [
      'a column twice',
      `${head},Name\nAna,a@b.ro,,1`,
      [{ line: 1, problem: 'twice', value: 'Name' }],
    ],
    [
      'too few cells',
      `${head}\nAna,a@b.ro`,
      [{ line: 2, problem: 'wrong-number-of-cells', value: 'Ana a@b.ro' }],
    ],
    [
      'too many cells',
      `${head}\nAna,a@b.ro,x,y`,
      [{ line: 2, problem: 'wrong-number-of-cells', value: 'Ana a@b.ro x y' }],
    ],
    [
      'a quote left open',
      `${head}\nAna,a@b.ro,\n"Eva,e@b.ro,\nIon,i@b.ro,`,
      [{ line: 3, problem: 'wrong-number-of-cells', value: '"Eva,e@b.ro,' }],
    ],
    ['no name', `${head}\n ,a@b.ro,`, [{ line: 2, problem: 'no-name', value: '' }]],
    [
      'a name of 201',
      `${head}\n${'a'.repeat(201)},a@b.ro,`,
      [{ line: 2, problem: 'name-too-long', value: 'a'.repeat(80) }],
    ],
    ['no email', `${head}\nAna,,`, [{ line: 2, problem: 'not-an-email', value: '' }]],
    ['no domain', `${head}\nAna,ana@b,`, [{ line: 2, problem: 'not-an-email', value: 'ana@b' }]],
    [
      'two addresses',
      `${head}\nAna,a@b.ro a@c.ro,`,
      [{ line: 2, problem: 'not-an-email', value: 'a@b.ro a@c.ro' }],
    ],
    [
      'an address of 255',
      `${head}\nAna,${'a'.repeat(250)}@b.ro,`,
      [{ line: 2, problem: 'not-an-email', value: 'a'.repeat(80) }],
    ],
    [
      'an unknown language',
      line('Ana,a@b.ro,,de,,,'),
      [{ line: 2, problem: 'unknown-language', value: 'de' }],
    ],
    [
      'an unknown role',
      line('Ana,a@b.ro,,,,hr|boss,'),
      [{ line: 2, problem: 'unknown-role', value: 'boss' }],
    ],
    [
      'the same email',
      `${head}\nAna,a@b.ro,\nEva,A@B.ro,`,
      [{ line: 3, problem: 'twice', value: 'a@b.ro' }],
    ],
    [
      'the same id',
      line('Ana,a@b.ro,,,,,7\nEva,e@b.ro,,,,,7'),
      [{ line: 3, problem: 'twice', value: '7' }],
    ],
    [
      '7 levels',
      `${head}\nAna,a@b.ro,${levels(7)}`,
      [{ line: 2, problem: 'unit-too-deep', value: levels(7) }],
    ],
    [
      'a level of 121',
      `${head}\nAna,a@b.ro,${'é'.repeat(121)}`,
      [{ line: 2, problem: 'bad-unit', value: 'é'.repeat(80) }],
    ],
    [
      'an empty level',
      `${head}\nAna,a@b.ro,East / / Cluj`,
      [{ line: 2, problem: 'bad-unit', value: 'East / / Cluj' }],
    ],
    [
      'a slash at the end',
      `${head}\nAna,a@b.ro,East /`,
      [{ line: 2, problem: 'bad-unit', value: 'East /' }],
    ],
    [
      'a bad unit managed',
      line('Ana,a@b.ro,,,/ East,,'),
      [{ line: 2, problem: 'bad-unit', value: '/ East' }],
    ],
    [
      'several in order',
      line('Ana,a,,de,,,\n,b@b.ro,,,,,'),
      [
        { line: 2, problem: 'not-an-email', value: 'a' },
        { line: 2, problem: 'unknown-language', value: 'de' },
        { line: 3, problem: 'no-name', value: '' },
      ],
    ],
  ]
  it.each(cases)('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it.each([
    ['Latin-1', Uint8Array.from([...bytesOf(`${head}\n`), 0xe9])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x6e, 0])],
    ['UTF-16 without its mark', Uint8Array.from([0x6e, 0, 0x61, 0])],
  ])('%s', (_, bytes) => {
    expect(problemsOf(bytes)).toEqual([{ line: 1, problem: 'not-utf8', value: '' }])
  })

  it.each([
    ['a name of 200', `${'ă'.repeat(200)},a@b.ro,`],
    ['6 levels', `Ana,a@b.ro,${levels(6)}`],
    ['a level of 120', `Ana,a@b.ro,${'😀'.repeat(120)}`],
    ['a slash inside a name', 'Ana,a@b.ro,East/West / Cluj'],
    ['an address of 254', `Ana,${'a'.repeat(249)}@b.ro,`],
  ])('but %s is fine', (_, text) => {
    expect(problemsOf(`${head}\n${text}`)).toEqual([])
  })

  const many = (count: number) =>
    `${head}\n${Array.from({ length: count }, (_, n) => `Ana,a${n}@b.ro,East`).join('\n')}`

  it('20,001 people, but 20,000 are', () => {
    expect(rowsOf(many(20_000))).toHaveLength(20_000)
    expect(problemsOf(many(20_001))).toEqual([
      { line: 20_002, problem: 'too-many-rows', value: '' },
    ])
  })

  it('tells the first 200 problems', () => {
    expect(problemsOf(many(300).replaceAll('Ana', '')).map((problem) => problem.line)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 2),
    )
  })
})
