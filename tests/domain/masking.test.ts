import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { countryOf, maskPersonalData, PERSONAL } from '../../src/domain/masking.ts'
import { MASKING_CASES, type MaskingCase, tableOf, wanted } from '../support/masking-cases.ts'

const everywhere = LANGUAGES.map(countryOf)

/** What is known to be missed: a bare ΑΜΚΑ of this century could be an order's number with a day. */
const MISSED = MASKING_CASES.filter(({ mask }) => mask === '25060111900')

const masked = (given: MaskingCase, countries: string[] = everywhere) =>
  maskPersonalData(given.text, { language: given.language, countries })

describe.each([
  ['in all six countries', () => everywhere],
  ['in its own country', ({ country }: MaskingCase) => (country ? [country] : [])],
])('masking %s', (_, countriesOf) => {
  it.each(MASKING_CASES.filter((given) => !MISSED.includes(given)))('$name: $text', (given) => {
    const { text, hidden } = masked(given, countriesOf(given))
    expect(text).toBe(wanted(given))
    expect(hidden).toEqual(given.kind ? { [given.kind]: 1 } : {})
    expect(masked({ ...given, text }, countriesOf(given))).toEqual({ text, hidden: {} })
  })
})

/** Masks made that are right, all that were made, and all that should have been. */
type Score = { right: number; made: number; sought: number }

function scoreOf(kind: string, cases: MaskingCase[]): Score {
  const counted = cases.map((given) => ({
    given,
    made: masked(given).hidden[kind as 'id'] ?? 0,
    isRight: masked(given).text === wanted(given),
  }))
  const sought = counted.filter(({ given }) => given.kind === kind)
  return {
    right: sought.filter(({ isRight }) => isRight).length,
    made: counted.reduce((sum, { made }) => sum + made, 0),
    sought: sought.length,
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2))

describe('over all cases', () => {
  const rows = (figure: (score: Score) => string) =>
    PERSONAL.map((kind) => [
      kind,
      ...LANGUAGES.map((language) =>
        figure(
          scoreOf(
            kind,
            MASKING_CASES.filter((given) => given.language === language),
          ),
        ),
      ),
      figure(scoreOf(kind, MASKING_CASES)),
    ])
  const lookalikes = MASKING_CASES.filter(({ kind }) => !kind)

  it('prints how precise it is and what it finds, by kind and language', () => {
    const head = [...LANGUAGES, 'all']
    const precision = rows(({ right, made }) => `${share(right, made)} of ${made}`)
    const recall = rows(({ right, sought }) => `${share(right, sought)} of ${sought}`)
    const kept = lookalikes.filter((given) => masked(given).text === given.text)
    console.log(
      `${MASKING_CASES.length} texts, ${lookalikes.length} of them look-alikes\n` +
        `${tableOf([['precision', ...head], ...precision])}\n\n` +
        `${tableOf([['recall', ...head], ...recall])}\n\n` +
        `look-alikes left as they were: ${kept.length} of ${lookalikes.length}`,
    )
    expect(MASKING_CASES.length).toBeGreaterThan(400)
    expect(lookalikes.length / MASKING_CASES.length).toBeGreaterThan(0.5)
    for (const language of LANGUAGES) {
      const own = MASKING_CASES.filter((given) => given.language === language)
      expect(own.filter(({ kind }) => !kind).length).toBeGreaterThan(25)
      for (const kind of ['id', 'name'])
        expect(own.filter((given) => given.kind === kind).length).toBeGreaterThan(7)
    }
  })

  it('mangles no look-alike', () => {
    const mangled = lookalikes.filter((given) => masked(given).text !== given.text)
    expect(mangled.map(({ text }) => text)).toEqual([])
  })

  it.each(PERSONAL)('finds no fewer of %s than it did when measured', (kind) => {
    const { right, made, sought } = scoreOf(kind, MASKING_CASES)
    expect(sought).toBeGreaterThan(8)
    expect(right).toBeGreaterThanOrEqual(sought - MISSED.filter((one) => one.kind === kind).length)
    expect(right).toBe(made)
  })
})

describe('masking', () => {
  it('finds several in one text and leaves the rest as typed', () => {
    const typed =
      'a@example.com,\u00a0b@example.com ／ 0722123456/0733123456 （Ｎｏ.５） 4111 1111 1111 1111\r\n'
    expect(maskPersonalData(typed, { language: 'ro', countries: ['RO'] })).toEqual({
      text: '[email],\u00a0[email] ／ [phone]/[phone] （Ｎｏ.５） [card]\r\n',
      hidden: { email: 2, phone: 2, card: 1 },
    })
  })

  it.each([
    ['+48 601 234 567, 0722 123 456', '[phone], [phone]'],
    ['0722 123 456; 601 234 567, 602 345 678', '[phone]; [phone], [phone]'],
    ['0722 123 456, ext. 12', '[phone], ext. 12'],
  ])('takes no second number for an extension: %s', (typed, text) => {
    expect(maskPersonalData(typed, { language: 'pl', countries: everywhere }).text).toBe(text)
  })

  it('finds people and their numbers side by side', () => {
    const typed = 'Pani Anna Lis (PESEL 44051401359) i p. Nowak, tel. 601 234 567, a@example.com'
    expect(maskPersonalData(typed, { language: 'pl', countries: everywhere })).toEqual({
      text: 'Pani [name] (PESEL [id]) i p. [name], tel. [phone], [email]',
      hidden: { name: 2, id: 1, phone: 1, email: 1 },
    })
  })

  it('looks for local numbers only where it is told to', () => {
    const hidden = (text: string, countries: string[]) =>
      maskPersonalData(text, { language: 'en', countries }).hidden
    expect(hidden('0722 123 456', ['PL', 'GR'])).toEqual({})
    expect(hidden('0722 123 456', [])).toEqual({})
    expect(hidden('+40 722 123 456', ['no such country'])).toEqual({ phone: 1 })
  })

  it('takes a word for an honorific only in its own language', () => {
    const text = (language: 'en' | 'pl') =>
      maskPersonalData('The pan Tefal sent', { language, countries: [] }).text
    expect([text('en'), text('pl')]).toEqual(['The pan Tefal sent', 'The pan [name] sent'])
  })
})
