import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPeople } from '../../src/domain/people-csv.ts'

const rowsOf = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const result = readPeople(bytes, { encoding: undefined, language: 'en' })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.rows
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
    ['capitals, any order', 'UNIT,Name,EMAIL\nEast / Iași Returns,Ana,ANA@Example.COM'],
    ['blanks around', `${head}\n  Ana\u00a0, ana@example.com , East  /  Iași Returns `],
    ['letters in parts', `${head}\nAna,ana@example.com,East / Ias\u0326i Returns`.normalize('NFD')],
    ['empty columns at the edge', `${head},,\nAna,ana@example.com,East / Iași Returns,,`],
    ['empty lines at the end', `${head}\nAna,ana@example.com,East / Iași Returns\n,,\n\n`],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([ana])
  })

  it('has every column', () => {
    const cells = 'Ana,a@b.ro,,EL,East | East / Iași Returns|East,HR | executive,007'
    const text = `${head},language,manages,roles,id\n${cells}`
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
    const rows = rowsOf(bytes)
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
