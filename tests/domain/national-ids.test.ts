import { describe, expect, it, test } from 'vitest'
import * as checksums from '../../src/domain/checksums.ts'
import { findNationalId } from '../../src/domain/national-ids.ts'
import { makeRandom } from '../../src/domain/sample-random.ts'

// Examples of the issuers' own pages and of other people's libraries, not of this one.
const EXAMPLES: [keyof typeof checksums, string[]][] = [
  ['isPesel', ['44051401359', '85031244719', '01270803627', '90010255808']],
  ['isNip', ['1234563218', '7688356011', '3742819984', '5252248481']],
  ['isRegon', ['123456785', '975142127', '12345678512347']],
  ['isDowod', ['ABA300000', 'CZK481736', 'AXR140412']],
  ['isCnp', ['1800101221144', '2750623120878', '6020409402332', '1631231510071']],
  ['isCif', ['14399840', '625948149', '335272810', '70596258']],
  ['isLuhn', ['18047522133', '01125803070', '12345678903', '00764350211', '4111111111111111']],
  ['isAfm', ['090000045', '109802514', '135914765']],
  ['isCodiceFiscale', ['RSSMRA80A01H501U', 'BNCLCU85T52F205V', 'VRDGPP63C15L219D']],
  ['isNif', ['123456789', '256889368', '175336733']],
  ['isNiss', ['13249020787', '19306399146']],
  ['isCitizenCard', ['000000000ZZ4', '123456789ZY3', '139028471ZX5']],
  ['isNhs', ['9434765919', '4010232137', '4505577104']],
]

const CHECKS = { ...checksums }

describe.each(EXAMPLES)('%s', (name, examples) => {
  const isRight = CHECKS[name]

  it.each(examples)('takes %s', (code) => expect(isRight(code)).toBe(true))

  it.each(examples)('refuses %s with any slip in its last place', (code) => {
    const isLetter = /\D$/.test(code)
    const others = isLetter ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '0123456789'
    const taken = [...others].filter((last) => isRight(code.slice(0, -1) + last))
    expect(taken).toEqual([code.at(-1)])
  })

  it('refuses most slips in the other places', () => {
    const slips = examples.flatMap((code) =>
      [...code].flatMap((char, place) =>
        /\d/.test(char)
          ? [...'0123456789']
              .filter((digit) => digit !== char)
              .map((digit) => code.slice(0, place) + digit + code.slice(place + 1))
          : [],
      ),
    )
    expect(slips.filter((code) => isRight(code)).length / slips.length).toBeLessThan(0.06)
  })
})

describe('by chance', () => {
  const random = makeRandom('numbers')
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('')
  const shareOf = (make: () => string, tries: number) =>
    Array.from({ length: tries }, make).filter((text) => findNationalId(text)).length / tries

  test('few bare numbers are taken for an identifier, and few with a date in front', () => {
    const dated = () => `2${4 + random.below(3)}0${1 + random.below(9)}1${random.below(10)}`
    const dayFirst = () => dated().replace(/^(..)(..)(..)$/, '$3$2$1')
    const figures: Record<string, number> = {
      ...Object.fromEntries(
        [8, 9, 10, 11, 12, 13, 14].map((count) => [
          `${count} digits`,
          shareOf(() => digits(count), 20_000),
        ]),
      ),
      'day of 2024-26 and 5': shareOf(() => dated() + digits(5), 5_000),
      'and the day first': shareOf(() => dayFirst() + digits(5), 5_000),
      'day of 2024-26 and 3': shareOf(() => `20${dated()}${digits(3)}`, 5_000),
      'card number, laid out': shareOf(() => `${digits(8)} ${digits(1)} AB${digits(1)}`, 5_000),
    }
    console.log(
      Object.entries(figures)
        .map(([what, share]) => `${what}: ${(share * 100).toFixed(2)} %`)
        .join('\n'),
    )
    expect(figures['11 digits']!).toBeLessThan(0.01)
    expect(figures['13 digits']).toBeLessThan(0.004)
    for (const count of [8, 9, 10, 12, 14]) expect(figures[`${count} digits`]).toBe(0)
    expect(figures['card number, laid out']).toBeLessThan(0.02)
    expect(figures['day of 2024-26 and 5']).toBe(0)
    expect(figures['and the day first']).toBe(0)
    expect(figures['day of 2024-26 and 3']).toBe(0)
  })
})

describe('a name near a number', () => {
  const found = (text: string) => {
    const span = findNationalId(text)
    return span && text.slice(span.start, span.end)
  }
  test.each([
    ['directly in front, mistyped', 'PESEL 44051401358', '44051401358'],
    ['in front, mistyped', 'PESEL klientki to chyba 44051401358', undefined],
    ['in front, right', 'NIP klienta to chyba 1234563218', '1234563218'],
    ['behind another number', 'NIP 12 klient 1234563218', undefined],
    ['far away', 'NIP podała mi dopiero dzisiaj po południu, 1234563218', undefined],
    ['in the line before', 'NIP\n1234563218', undefined],
    ['of the wrong kind', 'CNP klienta to chyba 1234563218', undefined],
    ['as a part of a word', 'SNIP klienta 1234563218', undefined],
    ['that is a word unless in capitals', 'nu știu cui 14399840', undefined],
    ['of another language', 'her NIF is 256889368', '256889368'],
    ['with the thing it is the number of', 'NIP podany, faktura 1234563218', undefined],
    ['the longest reading', 'passport 533 401 372 lost', '533 401 372'],
    ['the right reading', 'CUI 14399840 15', '14399840'],
  ])('%s: %s', (_, text, expected) => expect(found(text)).toBe(expected))
})
