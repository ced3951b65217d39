import { describe, expect, it } from 'vitest'
import type { Encoding } from '../../src/domain/encodings.ts'
import { type LineProblem, readPeople } from '../../src/domain/people-csv.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const problemsOf = (text: string | Uint8Array, encoding?: Encoding): LineProblem[] => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const result = readPeople(bytes, { encoding, language: 'en' })
  return result.ok ? [] : result.problems
}
const told = (line: number, problem: LineProblem['problem'], value = ''): LineProblem => ({
  line,
  problem,
  value,
})
const head = 'name,email,unit'

describe('a list that is not read', () => {
  const line = (cells: string) => `${head},language,manages,roles,id\n${cells}`
  const levels = (count: number, level = 'x') => Array(count).fill(level).join(' / ')
  const cases: [string, string, LineProblem[]][] = [
    ['empty', '', [told(1, 'empty')]],
    ['blank', '\n \n,,\n', [told(1, 'empty')]],
    ['nobody in it', `${head}\n\n`, [told(1, 'empty')]],
    ['a column missing', 'name,unit\nAna,', [told(1, 'missing-column', 'email')]],
    ['an unknown column', `${head},Salary\nAna,a@b.ro,,1`, [told(1, 'unknown-column', 'Salary')]],
    ['a column twice', `${head},Name\nAna,a@b.ro,,1`, [told(1, 'twice', 'Name')]],
    ['too few cells', `${head}\nAna,a@b.ro`, [told(2, 'wrong-number-of-cells', 'Ana a@b.ro')]],
    [
      'too many cells',
      `${head}\nAna,a@b.ro,x,y`,
      [told(2, 'wrong-number-of-cells', 'Ana a@b.ro x y')],
    ],
    [
      'a quote left open',
      `${head}\nAna,a@b.ro,\n"Eva,e@b.ro,\nIon,i@b.ro,`,
      [told(3, 'wrong-number-of-cells', '"Eva,e@b.ro,')],
    ],
    ['no name', `${head}\n ,a@b.ro,`, [told(2, 'no-name')]],
    [
      'a name of 201',
      `${head}\n${'a'.repeat(201)},a@b.ro,`,
      [told(2, 'name-too-long', 'a'.repeat(80))],
    ],
    ['no email', `${head}\nAna,,`, [told(2, 'not-an-email')]],
    ['no domain', `${head}\nAna,ana@b,`, [told(2, 'not-an-email', 'ana@b')]],
    ['two addresses', `${head}\nAna,a@b.ro a@c.ro,`, [told(2, 'not-an-email', 'a@b.ro a@c.ro')]],
    [
      'an address of 255',
      `${head}\nAna,${'a'.repeat(250)}@b.ro,`,
      [told(2, 'not-an-email', 'a'.repeat(80))],
    ],
    ['an unknown language', line('Ana,a@b.ro,,de,,,'), [told(2, 'unknown-language', 'de')]],
    ['an unknown role', line('Ana,a@b.ro,,,,hr|boss,'), [told(2, 'unknown-role', 'boss')]],
    ['the same email', `${head}\nAna,a@b.ro,\nEva,A@B.ro,`, [told(3, 'twice', 'a@b.ro')]],
    ['the same id', line('Ana,a@b.ro,,,,,7\nEva,e@b.ro,,,,,7'), [told(3, 'twice', '7')]],
    ['7 levels', `${head}\nAna,a@b.ro,${levels(7)}`, [told(2, 'unit-too-deep', levels(7))]],
    [
      'a level of 121',
      `${head}\nAna,a@b.ro,${'é'.repeat(121)}`,
      [told(2, 'bad-unit', 'é'.repeat(80))],
    ],
    ['an empty level', `${head}\nAna,a@b.ro,East / / Cluj`, [told(2, 'bad-unit', 'East / / Cluj')]],
    ['a slash at the end', `${head}\nAna,a@b.ro,East /`, [told(2, 'bad-unit', 'East /')]],
    ['a bad unit managed', line('Ana,a@b.ro,,,/ East,,'), [told(2, 'bad-unit', '/ East')]],
    [
      'several in order',
      line('Ana,a,,de,,,\n,b@b.ro,,,,,'),
      [told(2, 'not-an-email', 'a'), told(2, 'unknown-language', 'de'), told(3, 'no-name')],
    ],
  ]
  it.each(cases)('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it.each<[string, Encoding, Uint8Array]>([
    ['Latin-1', 'utf-8', Uint8Array.from([...bytesOf(`${head}\n`), 0xe9])],
    ['UTF-16', 'utf-8', Uint8Array.from([0xff, 0xfe, 0x6e, 0])],
    ['half a letter', 'utf-16le', Uint8Array.from([0xff, 0xfe, 0x6e])],
    ['a byte that stands for nothing', 'windows-1253', Uint8Array.from([...bytesOf(head), 0xff])],
    ['zeros', 'utf-8', bytesOf('name\0')],
  ])('%s that is said to be %s', (_, encoding, bytes) => {
    expect(problemsOf(bytes, encoding)).toEqual([told(1, 'not-that-encoding', encoding)])
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
    expect(problemsOf(many(20_000))).toEqual([])
    expect(problemsOf(many(20_001))).toEqual([told(20_002, 'too-many-rows')])
  })

  it('tells the first 200 problems', () => {
    expect(problemsOf(many(300).replaceAll('Ana', '')).map((problem) => problem.line)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 2),
    )
  })
})
