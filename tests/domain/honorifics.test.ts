import { describe, expect, it } from 'vitest'
import { findName } from '../../src/domain/honorifics.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { countryOf } from '../../src/domain/masking.ts'
import { type Country, makeNames } from '../../src/domain/sample-names.ts'
import { makeRandom } from '../../src/domain/sample-random.ts'

/** Sentences people log, with a place for a name as it stands there. */
const SENTENCES: Record<Language, string[]> = {
  en: ['Promised Mr # a call', 'Mrs # rang twice', 'refund for Ms. # agreed', 'Dr # agreed'],
  ro: ['Doamna # a primit banii', 'Dl. # așteaptă', 'dna # a sunat', 'I-am zis domnului # că vine'],
  pl: ['Pani # czeka', 'Obiecałam panu # rabat', 'p. # dzwoni', 'Pan # zgodził się na kupon'],
  el: ['Ο κ. # πήρε κουπόνι', 'Η κυρία # περιμένει', 'Κάλεσα την κα # ξανά', 'Ο Δρ. # δέχτηκε'],
  it: ['Sig.ra # rimborsata', 'Il signor # aspetta', 'la dott.ssa # chiama', 'Sig. # ha ragione'],
  pt: ['A Sra. # ligou', 'Ao Sr. # dei um vale', 'A Dona # ficou contente', 'O senhor # espera'],
}

const found = (text: string, language: Language) => {
  const span = findName(text, language)
  return span && text.slice(span.start, span.end)
}

describe('the names of six countries', () => {
  it.each(LANGUAGES)('are found behind the honorifics of %s', (language) => {
    const nameOf = makeNames(makeRandom('names'))
    const names = Array.from({ length: 400 }, () => nameOf(countryOf(language) as Country))
    const missed: string[] = []
    for (const [place, whole] of names.entries()) {
      const sentence = SENTENCES[language][place % 4]!
      const surname = whole.slice(whole.indexOf(' ') + 1)
      for (const name of [whole, surname])
        if (found(sentence.replace('#', name), language) !== name) missed.push(name)
    }
    console.log(`${language}: ${800 - missed.length} of 800 names found whole`)
    expect(missed).toEqual([])
  })
})

describe('a name', () => {
  it.each<[Language, string, string | undefined]>([
    ['en', 'Mr Marchetti and Mrs Drake', 'Marchetti'],
    ['it', 'Il sig. Inzaghi aspetta', 'Inzaghi'],
    ['it', 'Sig.ra Firmino, grazie', 'Firmino'],
    ['en', 'Miss April Jones rang', 'April Jones'],
    ['en', 'Mr Case wants a case', 'Case'],
    ['en', 'mr bean mug for mr smith', 'smith'],
    ['en', 'mr and mrs lee', 'lee'],
    ['en', 'mr called back', undefined],
    ['en', 'Mrs Smith Order 12', 'Smith'],
    ['en', 'Mrs Smith\nRefunded', 'Smith'],
    ['en', 'Mr & Mrs', undefined],
    ['en', '5 Dr Marten', undefined],
    ['en', 'Mr [name] called', undefined],
    ['pl', 'Pani Dyrektor Kowalska', 'Kowalska'],
    ['pl', 'Pani Nowak PESEL', 'Nowak'],
    ['en', 'Sir Anything', 'Anything'],
    ['it', 'Sir Anything', undefined],
  ])('in %s: %s', (language, text, expected) => expect(found(text, language)).toBe(expected))
})
