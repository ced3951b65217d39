import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max'
import type { Language } from './languages.ts'
import { findPhone } from './phones.ts'
import { digitsOf, plainly, type Span, windowsOf } from './spans.ts'

type Finder = (plain: string, countries: CountryCode[]) => Span | undefined

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

/**
 * Replaces e-mail addresses, payment cards, bank accounts and phone numbers by `[email]`, `[card]`,
 * `[iban]`, `[phone]`; `masked` counts them. Phone numbers without a country code and bank accounts
 * without their two letters are looked for in the given `countries` (ISO 3166). Nothing else is
 * touched, and what was masked once comes out the same again.
 */
export function maskPersonalData(
  text: string,
  countries: readonly string[],
): { text: string; masked: number } {
  const known = countries.filter((country) => isSupportedCountry(country))
  // One find at a time, until there is none: the result is what a second run leaves alone.
  for (let masked = 0, current = text; ; masked++) {
    const found = findFirst(current, known)
    if (!found) return { text: current, masked }
    current = current.slice(0, found.start) + found.mark + current.slice(found.end)
  }
}

// An address may hold a phone number and an account a card: the wider kind comes first.
const FINDERS: [mark: string, find: Finder][] = [
  ['[email]', findEmail],
  ['[iban]', findIban],
  ['[card]', findCard],
  ['[phone]', findPhone],
]

function findFirst(text: string, countries: CountryCode[]): (Span & { mark: string }) | undefined {
  const { plain, spans } = plainly(text)
  for (const [mark, find] of FINDERS) {
    const found = find(plain, countries)
    if (found) return { mark, start: spans[found.start]!.start, end: spans[found.end - 1]!.end }
  }
  return undefined
}

const EMAIL = new RegExp(
  "[\\p{L}\\p{N}_][\\p{L}\\p{N}_%+.'-]{0,63}(?:@| ?[([]at[)\\]] ?)" +
    '(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24}',
  'iu',
)

function findEmail(plain: string): Span | undefined {
  const match = EMAIL.exec(plain)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

function findIban(plain: string, countries: CountryCode[]): Span | undefined {
  for (const { index, 0: head } of plain.matchAll(/(?<![\p{L}\p{N}])(?:[a-z]{2}|\d)/giu)) {
    const letters = /\d/.test(head) ? countries : [head.toUpperCase()]
    for (const country of letters) {
      const prefix = /\d/.test(head) ? country : ''
      const length = (countrySpecs[country]?.chars ?? 0) - prefix.length
      if (length <= 0) continue
      const code = new RegExp(
        `[a-z0-9](?:[ .-]{0,2}[a-z0-9]){${length - 1}}(?![\\p{L}\\p{N}])`,
        'iuy',
      )
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

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
