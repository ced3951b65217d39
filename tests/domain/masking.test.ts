import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { countryOf, maskPersonalData } from '../../src/domain/masking.ts'

type Case = { name: string; text: string; kind?: string; mask?: string; country?: string }

// Names, honorifics, national ids and addresses belong to a later issue and are left out.
const cases = JSON.parse(
  readFileSync(new URL('masking-cases.json', import.meta.url), 'utf8'),
) as Case[]
const everywhere = LANGUAGES.map(countryOf)
const wanted = ({ text, mask, kind }: Case) => (mask ? text.replace(mask, `[${kind}]`) : text)

describe.each([
  ['in all six countries', () => everywhere],
  ['in its own country', ({ country }: Case) => (country ? [country] : [])],
])('masking %s', (place, countriesOf) => {
  it.each(cases)('$name', (given) => {
    const { text, masked } = maskPersonalData(given.text, countriesOf(given))
    expect(text).toBe(wanted(given))
    expect(masked).toBe(given.mask ? 1 : 0)
    expect(maskPersonalData(text, countriesOf(given))).toEqual({ text, masked: 0 })
  })

  it('misses nothing and mangles nothing', () => {
    for (const kind of ['email', 'card', 'iban', 'phone']) {
      const marks = cases.map((given) => ({
        given,
        made: maskPersonalData(given.text, countriesOf(given)).text.split(`[${kind}]`).length,
        before: given.text.split(`[${kind}]`).length,
      }))
      const found = marks.filter(({ made, before }) => made > before)
      const right = found.filter(({ given }) => given.kind === kind)
      const sought = cases.filter((given) => given.kind === kind)
      const [precision, recall] = [right.length / found.length, right.length / sought.length]
      console.log(`${kind} ${place}: precision ${precision}, recall ${recall} of ${sought.length}`)
      expect([precision, recall]).toEqual([1, 1])
    }
  })
})

describe('masking', () => {
  it('finds several in one text and leaves the rest as typed', () => {
    const typed =
      'a@example.com,\u00a0b@example.com ／ 0722123456/0733123456 （Ｎｏ.５） 4111 1111 1111 1111\r\n'
    expect(maskPersonalData(typed, ['RO'])).toEqual({
      text: '[email],\u00a0[email] ／ [phone]/[phone] （Ｎｏ.５） [card]\r\n',
      masked: 5,
    })
  })

  it('looks for local numbers only where it is told to', () => {
    expect(maskPersonalData('0722 123 456', ['PL', 'GR']).masked).toBe(0)
    expect(maskPersonalData('0722 123 456', []).masked).toBe(0)
    expect(maskPersonalData('+40 722 123 456', ['no such country']).masked).toBe(1)
  })

  it('changes nothing the second time, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...['0722 123 456', '601234567', '+48', '4111 1111', '1111 1111', 'a@b.ro', '[phone]', '@'],
      ...[' ', '-', '/', '(', ')', '.', '#', '0', '12.03.2024', 'DE89 3704 0044', '0532 0130 00'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = maskPersonalData(pieces.join(''), everywhere).text
        expect(maskPersonalData(once, everywhere)).toEqual({ text: once, masked: 0 })
      }),
    )
  })

  it('bears a text made to be slow', () => {
    const started = performance.now()
    for (const piece of ['1 ', '12 34 ', '601 ', '(1', '+', 'a.', 'DE89 '])
      maskPersonalData(piece.repeat(280 / piece.length), everywhere)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
