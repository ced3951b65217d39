import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max'
import { isLuhn } from './checksums.ts'
import { findName } from './honorifics.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { findNationalId } from './national-ids.ts'
import { findPhone } from './phones.ts'
import { digitsOf, plainly, type Span, windowsOf } from './spans.ts'

type Finder = (plain: string, countries: CountryCode[], language: Language) => Span | undefined

const COUNTRIES: Record<Language, string> = {
  en: 'GB',
  ro: 'RO',
  pl: 'PL',
  el: 'GR',
  it: 'IT',
  pt: 'PT',
}

/** The country (ISO 3166) whose local phone numbers are expected in texts of a language. */
export const countryOf = (language: Language): string => COUNTRIES[language]

/** Customers call from anywhere: the countries of all our languages. */
export const CUSTOMERS: readonly string[] = LANGUAGES.map(countryOf)

/** What is looked for; the mark of each is its name in square brackets. */
export const PERSONAL = ['email', 'iban', 'card', 'id', 'phone', 'name'] as const
export type Personal = (typeof PERSONAL)[number]

/** How many of each kind were hidden; a kind that is not there was not found. */
export type Hidden = Partial<Record<Personal, number>>

/** Where a text comes from: its language, and the countries (ISO 3166) of local phone numbers. */
export type Origin = { language: Language; countries: readonly string[] }

/**
 * Replaces e-mail addresses, payment cards, bank accounts, national identifiers, phone numbers and
 * names behind an honorific by `[email]`, `[card]`, `[iban]`, `[id]`, `[phone]` and `[name]`. Phone
 * numbers without a country code and bank accounts without their two letters are looked for in the
 * given countries, honorifics that are words elsewhere in the given language. Nothing else is
 * touched, and what was masked once comes out the same again.
 */
export function maskPersonalData(
  text: string,
  { language, countries }: Origin,
): { text: string; hidden: Hidden } {
  const known = countries.filter((country) => isSupportedCountry(country))
  const hidden: Hidden = {}
  // One find at a time, until there is none: the result is what a second run leaves alone.
  for (let current = text; ; ) {
    const found = findFirst(current, known, language)
    if (!found) return { text: current, hidden }
    current = `${current.slice(0, found.start)}[${found.kind}]${current.slice(found.end)}`
    hidden[found.kind] = (hidden[found.kind] ?? 0) + 1
  }
}

/** All of several texts together. */
export function addHidden(...all: Hidden[]): Hidden {
  const sum: Hidden = {}
  for (const hidden of all)
    for (const kind of PERSONAL) if (hidden[kind]) sum[kind] = (sum[kind] ?? 0) + hidden[kind]
  return sum
}

const MARK = /\[(?:email|iban|card|id|phone|name|address)\]/g

/**
 * The length of a text in code points, each mark counted as two: a text that was within a limit
 * before the browser masked it is not too long because of that.
 */
export const lengthWithMarks = (text: string): number => [...text.replace(MARK, '[]')].length

// An address may hold a phone number, an account a card and an identifier a phone number: the wider
// or surer kind comes first.
const FINDERS: Record<Personal, Finder> = {
  email: findEmail,
  iban: findIban,
  card: findCard,
  id: findNationalId,
  phone: (plain, countries, language) => findPhone(plain, countries, countryOf(language)),
  name: (plain, _, language) => findName(plain, language),
}

function findFirst(
  text: string,
  countries: CountryCode[],
  language: Language,
): (Span & { kind: Personal }) | undefined {
  const { plain, spans } = plainly(text)
  for (const kind of PERSONAL) {
    const found = FINDERS[kind](plain, countries, language)
    if (found) return { kind, start: spans[found.start]!.start, end: spans[found.end - 1]!.end }
  }
  return undefined
}

const EMAIL = new RegExp(
  "[\\p{L}\\p{N}_][\\p{L}\\p{N}_%+.'-]{0,63}(?:@| ?[([]at[)\\]] ?)" +
    '(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24}',
  'iu',
)

function findEmail(plain: string): Span | undefined {
  if (!/@|[([]at[)\]]/i.test(plain)) return undefined
  const match = EMAIL.exec(plain)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** By length. */
const CODES: RegExp[] = []

function findIban(plain: string, countries: CountryCode[]): Span | undefined {
  for (const { index, 0: head } of plain.matchAll(/(?<![\p{L}\p{N}])(?:[a-z]{2}|\d)/giu)) {
    const letters = /\d/.test(head) ? countries : [head.toUpperCase()]
    for (const country of letters) {
      const prefix = /\d/.test(head) ? country : ''
      const length = (countrySpecs[country]?.chars ?? 0) - prefix.length
      if (length <= 0) continue
      CODES[length] ??= new RegExp(
        `[a-z0-9](?:[ .-]{0,2}[a-z0-9]){${length - 1}}(?![\\p{L}\\p{N}])`,
        'iuy',
      )
      const code = CODES[length]
      code.lastIndex = index
      const found = code.exec(plain)?.[0]
      if (found && isIban(prefix + found)) return { start: index, end: index + found.length }
    }
  }
  return undefined
}

function isIban(written: string): boolean {
  const { errorCodes } = validateIBAN(written.replace(/[ .-]/g, '').toUpperCase())
  // An account with a mistyped inner digit is somebody's account all the same.
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
}

/**
 * Lengths by leading digits, as issuers use them: keeps bar codes, device and SIM numbers, which
 * often or always pass the same checksum.
 */
const CARD = new RegExp(
  '^(?:4(?:\\d{12}|\\d{15}|\\d{18})|[56](?:\\d{15}|\\d{17,18})|2[2-7]\\d{14}|' +
    '3[47]\\d{13}|3[0689]\\d{12}|35\\d{14})$',
)

function findCard(plain: string): Span | undefined {
  const run = /(?<![\p{L}\p{N}])\d(?:[ .-]{0,3}\d){12,}(?![\p{L}\p{N}])/gu
  const parts = windowsOf(plain, run, { unit: /\d+/g, atMost: 19, digits: [13, 19] })
  return parts.find(({ start, end }) => {
    const digits = digitsOf(plain.slice(start, end))
    return CARD.test(digits) && isLuhn(digits)
  })
}
