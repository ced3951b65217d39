import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { findSuspects } from '../../src/domain/suspects.ts'
import { VOCABULARY } from '../../src/messages/sample/vocabulary.ts'
import { SUSPECT_CASES, type SuspectCase, tableOf } from '../support/masking-cases.ts'

const suspected = (text: string, language: Language) =>
  findSuspects(text, language).map(({ kind, start, end }) => [kind, text.slice(start, end)])

/** Whether a suspicion of the right kind holds all of what it should. */
const isMet = ({ text, language, kind, suspect = '' }: SuspectCase) =>
  suspected(text, language).some(([found, part]) => found === kind && part!.includes(suspect))

const sought = SUSPECT_CASES.filter(({ suspect }) => suspect)
const quiet = SUSPECT_CASES.filter(({ suspect }) => !suspect)

describe('suspicions', () => {
  it.each(sought)('$language $name: $text', (given) => {
    expect(isMet(given)).toBe(true)
  })

  it.each(quiet)('none in $language $name: $text', ({ text, language }) => {
    expect(suspected(text, language)).toEqual([])
  })

  it('prints what is found, and how often people are asked for nothing', () => {
    const of = (language: Language, kind: string) =>
      sought.filter((given) => given.language === language && given.kind === kind)
    const texts = (language: Language) =>
      VOCABULARY[language].calls.flatMap(({ decided, why, learned = '' }) => [
        decided,
        why,
        learned,
      ])
    const rows = LANGUAGES.map((language) => {
      const asked = texts(language).filter((text) => suspected(text, language).length > 0)
      return [
        language,
        ...['name', 'address'].map((kind) => {
          const cases = of(language, kind)
          return `${cases.filter(isMet).length} of ${cases.length}`
        }),
        `${asked.length} of ${texts(language).length}`,
      ]
    })
    console.log(tableOf([['', 'names', 'addresses', 'for nothing'], ...rows]))
    const nothing = LANGUAGES.flatMap((language) =>
      texts(language).flatMap((text) => suspected(text, language)),
    )
    expect(nothing).toEqual([])
    for (const language of LANGUAGES)
      for (const kind of ['name', 'address']) expect(of(language, kind).length).toBeGreaterThan(1)
  })

  it('takes a street and its postcode for one address', () => {
    expect(suspected('Sent to 12 Baker Street, London NW1 6XE', 'en')).toEqual([
      ['address', '12 Baker Street, London NW1 6XE'],
    ])
    expect(suspected('Na ul. Długą 14/3, 00-950 Warszawa, do Anny Lis', 'pl')).toEqual([
      ['address', 'ul. Długą 14/3, 00-950 Warszawa'],
      ['name', 'Anny Lis'],
    ])
  })

  it('points into the text as it was typed', () => {
    expect(suspected('🙂 ｆｏｒ Joanna\u00a0Smith', 'en')).toEqual([['name', 'Joanna\u00a0Smith']])
  })

  it('says nothing of what is masked already', () => {
    expect(suspected('Mrs [name] of [address] rang [phone]', 'en')).toEqual([])
  })
})
