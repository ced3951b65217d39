import { type Language, languagesIn } from './languages.ts'
import { plainly, type Span } from './spans.ts'
import { isCommonWord, isGivenName } from './suspect-words.ts'

/** What may be a customer's name or address, for the author to decide. */
export type Suspect = Span & { kind: 'name' | 'address' }

/**
 * Bare names and postal addresses that a text may hold, in the order of the text, without overlaps.
 * Noisy on purpose: nothing is masked by it. Names are capitalised words in a row, or a common given
 * name; addresses a street with its number, or a postcode with its town. `language` is the author's.
 */
export function findSuspects(text: string, language: Language): Suspect[] {
  const { plain, spans } = plainly(text)
  const languages = languagesIn(plain, language)
  const addresses = findAddresses(plain, languages)
  const names = findNames(plain, `${languages}` === 'en').filter(
    (name) => !addresses.some((one) => one.start < name.end && name.start < one.end),
  )
  return [...addresses, ...names]
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }) => ({
      kind,
      start: spans[start]!.start,
      end: spans[end - 1]!.end,
    }))
}

const CAPITAL = "\\p{Lu}\\p{L}*(?:['’-]\\p{Lu}?\\p{L}+)*"
const NUMBER = '\\d{1,4}(?:[ /-]?[A-Za-zΑ-Ω](?!\\p{L}))?(?:/\\d{1,4})?'
const SMALL = '(?:da|das|do|dos|de|di|del|della|al|lui|van)'
const NAMED = `(?:(?:${SMALL} )?(?:\\d{1,2} )?${CAPITAL}\\.?,? ){1,4}`
const TOWN = `${CAPITAL}(?:[ -]${CAPITAL})?`

const STREETS: Record<Language, string> = {
  en: '',
  ro: 'str\\.?|strada|bd\\.?|b-dul|bulevardul|calea|aleea|șos\\.?|șoseaua|sos\\.|soseaua|piața|piata',
  pl: 'ul\\.?|ulic[ayęą]|al\\.?|alej[aięą]|alei|aleje|pl\\.|plac|placu|os\\.|osiedl[eau]',
  el: 'οδός|οδό|οδού|οδ\\.|λεωφόρος|λεωφόρο|λεωφόρου|λεωφ\\.|πλατεία|πλατείας|πλ\\.',
  it: 'via|viale|v\\.le|piazza|p\\.za|p\\.zza|piazzale|corso|c\\.so|largo|vicolo|strada|contrada',
  pt: 'rua|r\\.|avenida|av\\.?|travessa|praça|largo|alameda|estrada|urbanização|calçada',
}
const KINDS_OF_STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Ct|Way|Place|Square|Terrace|Gardens|' +
  'Crescent|Hill|Grove|Mews|Walk|Row|Park|Green'

const POSTCODES: Record<Language, string> = {
  en: '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\d])',
  ro: `\\d{6},? ${TOWN}`,
  pl: `\\d\\d-\\d{3},? ${TOWN}`,
  el: `\\d{3} ?\\d\\d,? ${TOWN}`,
  it: `\\d{5},? ${TOWN}`,
  pt: `\\d{4}-\\d{3}(?:,? ${TOWN})?(?!\\d)`,
}

const FREE = '(?<![\\p{L}\\p{N}/.-])'
const BRITISH = `\\d{1,4}[A-Za-z]? (?:${CAPITAL} ){1,3}(?:${KINDS_OF_STREET})(?!\\p{L})`

/** A street and the postcode behind it, or one of them. */
function addressIn(language: Language): RegExp {
  // The street's word may be written with a capital.
  const words = STREETS[language].split('|').map((word) => capitalToo(word))
  const numbered = `(?:(?:nr|nº|n\\.|αρ)\\.? ?)?${NUMBER}`
  const street = language === 'en' ? BRITISH : `(?:${words.join('|')}) ${NAMED}${numbered}`
  const postcode = POSTCODES[language]
  const between = `(?:,? |, ?(?:${CAPITAL},? )?|,? ${CAPITAL},? )`
  return new RegExp(`${FREE}(?:${street}(?:${between}${postcode})?|${postcode})`, 'gu')
}

const capitalToo = (word: string): string =>
  word ? `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}` : word

const made = new Map<Language, RegExp>()

function findAddresses(plain: string, languages: Language[]): Suspect[] {
  const found: Suspect[] = []
  // British ones are looked for everywhere, since nothing else looks like them.
  for (const language of new Set<Language>(['en', ...languages])) {
    const pattern = made.get(language) ?? addressIn(language)
    made.set(language, pattern)
    for (const { 0: written, index } of plain.matchAll(pattern)) {
      const span = { start: index, end: index + written.length }
      const isNew = !found.some(({ start, end }) => start < span.end && span.start < end)
      if (isNew) found.push({ kind: 'address', ...span })
    }
  }
  return found
}

const NAME_WORD = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}?\\p{Ll}+)*"
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@#/_.-])${NAME_WORD}(?: (?:${SMALL} )?(?:\\p{Lu}\\. ?)?${NAME_WORD})*`,
  'gu',
)
/** An English name has no article; "a" is a word of its own in Italian and Portuguese. */
const ARTICLE_BEFORE = /(?<!\p{L})(?:the|an|our|their) $/iu
const ENGLISH_BEFORE = /(?<!\p{L})a $/iu
const SENTENCE_BEFORE = /(?:^|[.!?:;…\n"„“«(]\s*)$/u

function findNames(plain: string, isEnglish: boolean): Suspect[] {
  return [...plain.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const before = plain.slice(Math.max(0, index - 12), index)
    if (ARTICLE_BEFORE.test(before) || (isEnglish && ENGLISH_BEFORE.test(before))) return []
    const words = [...run.matchAll(new RegExp(NAME_WORD, 'gu'))]
    const given = words.findIndex(([word]) => isGivenName(word))
    const isBare = words.length === 1 || words.some(([word]) => isCommonWord(word))
    if (isBare && given < 0) return []
    // A sentence begins with a capital: the first of two words may be no part of the name.
    const isStart = SENTENCE_BEFORE.test(before)
    const first = isStart && given > 0 ? given : 0
    if (isStart && given < 0 && words.length === 2 && /^\p{Lu}\p{Ll}{1,2}$/u.test(words[0]![0]))
      return []
    const last = words.findIndex(([word], place) => place > first && isCommonWord(word))
    const until = words[last < 0 ? words.length - 1 : last - 1]!
    const start = index + words[first]!.index
    const end = index + until.index + until[0].length
    return end > start ? [{ kind: 'name' as const, start, end }] : []
  })
}
