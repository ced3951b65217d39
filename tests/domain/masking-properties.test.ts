import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { countryOf, maskPersonalData } from '../../src/domain/masking.ts'
import { findSuspects } from '../../src/domain/suspects.ts'
import { VOCABULARY } from '../../src/messages/sample/vocabulary.ts'
import { MASKING_CASES } from '../support/masking-cases.ts'

const countries = LANGUAGES.map(countryOf)
const mask = (text: string, language: Language) => maskPersonalData(text, { language, countries })
const language = fc.constantFrom(...LANGUAGES)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  // Halves of characters too, as a browser may send them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
)
const piece = fc.constantFrom(
  ...['0722 123 456', '601234567', '+48', '4111 1111', '1111 1111', 'a@b.ro', '[phone]', '@'],
  ...[' ', '-', '/', '(', ')', '.', '#', '0', '12.03.2024', 'DE89 3704 0044', '0532 0130 00'],
  ...['PESEL ', '44051401359', 'NIP: ', '123-456-32-18', 'CNP', '1800101221144', 'RSSMRA80A01'],
  ...['H501U', 'AB', '12 34 56', ' C', 'NHS ', 'nr ', 'order ', 'ext. 5', ',', '\n', 'è ', 'PL'],
  ...['Mr ', 'pani ', 'Sig.ra', 'κ. ', 'Sr. ', 'Dr', 'Kowalska', 'De ', 'da Silva', 'Ω', 'mrs lee'],
)
const pieces = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))

describe('masking, whatever is typed', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, anything), language, (typed, own) => {
        const once = mask(typed, own).text
        expect(mask(once, own)).toEqual({ text: once, hidden: {} })
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, and counts what it hid', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, anything), language, (typed, own) => {
        const { text, hidden } = mask(typed, own)
        const marks = (all: string) =>
          all.match(/\[(?:email|iban|card|id|phone|name)\]/g)?.length ?? 0
        const counted = Object.values(hidden).reduce((sum, count) => sum + count, 0)
        expect(marks(text) - marks(typed)).toBe(counted)
        if (counted === 0) expect(text).toBe(typed)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a text alone that has no digit, no @ and no honorific', () => {
    const honorific = new RegExp(
      '(?<!\\p{L})(?:m(?:r|rs|s|x)|miss|sir|madam|do[cn]\\p{L}*|do[mt]\\p{L}*|dr\\p{L}?|d|dl\\p{L}*|' +
        'd-?\\p{L}+|prof\\p{L}*|rev|ing|av\\p{L}?|pa[nń]\\p{L}*|p|sz|mgr|inż|lek|red|mec|κ\\p{L}*|' +
        'δ\\p{L}*|sig\\p{L}*|gent|egr|geom|rag|ar[cq]\\p{L}*|suor|s(?:r|enhor)\\p{L}*|exm\\p{L}*|' +
        'eng\\p{L}*|menina)(?!\\p{L})',
      'iu',
    )
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('Joanna', 'Kowalska', 'refund', 'Παπαδοπούλου', 'ul.', 'zł', 'PESEL', 'NIP'),
    )
    const plain = (text: string) => !/[\p{N}@]|[([]at[)\]]/iu.test(text.normalize('NFKC'))
    let tried = 0
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), language, (words, own) => {
        const typed = words.join(' ')
        fc.pre(plain(typed) && !honorific.test(typed.normalize('NFKC')))
        tried++
        expect(mask(typed, own)).toEqual({ text: typed, hidden: {} })
      }),
      { numRuns: 500 },
    )
    expect(tried).toBe(500)
  })

  it('suspects stretches of the text, in order, none over another', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, anything), language, (typed, own) => {
        let end = 0
        for (const suspect of findSuspects(typed, own)) {
          expect(suspect.start).toBeGreaterThanOrEqual(end)
          expect(suspect.end).toBeGreaterThan(suspect.start)
          end = suspect.end
        }
        expect(end).toBeLessThanOrEqual(typed.length)
      }),
    )
  })
})

describe('masking takes', () => {
  /** Milliseconds of processor time for 280 characters; the machine may be busy with other things. */
  const measure = (texts: { text: string; language: Language }[]) => {
    const before = process.cpuUsage().user
    for (const { text, language: own } of texts) mask(text, own)
    const length = texts.reduce((sum, { text }) => sum + text.length, 0)
    return ((process.cpuUsage().user - before) / 1000 / length) * 280
  }

  it('less than a millisecond for 280 characters', () => {
    // What people log: calls in their words, with one of the cases in each.
    const usual = MASKING_CASES.map(({ text, language: own }, place) => {
      const { calls } = VOCABULARY[own]
      const { decided, why } = calls[place % calls.length]!
      return { text: `${decided} ${text}. ${why}`, language: own }
    })
    const dense = MASKING_CASES.map(({ text }) => text)
      .join(' ')
      .match(/.{1,280}/gsu)!
      .map((text, place) => ({ text, language: LANGUAGES[place % 6]! }))
    measure(usual)
    const [first, second, packed] = [measure(usual), measure(usual), measure(dense)]
    const mean = usual.reduce((sum, { text }) => sum + text.length, 0) / usual.length
    console.log(
      `per 280 characters: ${Math.min(first, second).toFixed(2)} ms for what people log (of ${mean.toFixed()} ` +
        `characters), ${packed.toFixed(2)} ms for nothing but cases`,
    )
    expect(Math.min(first, second)).toBeLessThan(1)
  })

  it('not long over a text made to be slow', () => {
    const before = process.cpuUsage().user
    for (const part of [
      '1 ',
      '12 34 ',
      '601 ',
      '(1',
      '+',
      'a.',
      'DE89 ',
      'Mr ',
      'A ',
      'Mr. A. ',
      '1a',
    ])
      mask(part.repeat(280 / part.length), 'en')
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000)
  })
})
