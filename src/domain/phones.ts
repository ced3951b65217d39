import {
  type CountryCode,
  findPhoneNumbersInText,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { isReference } from './references.ts'
import { digitsOf, type Span, windowsOf } from './spans.ts'

/**
 * The first phone number in a text without odd digits and spaces (see `plainly`): one with a
 * country code, or a local one of the given countries that is not the number of an order or so.
 * `home` is the country whose landlines are masked in one block too: half of all numbers of nine
 * digits are one in Poland.
 */
export function findPhone(plain: string, countries: CountryCode[], home: string): Span | undefined {
  const clusters = [...plain.matchAll(CLUSTER)].filter(([text]) => digitsOf(text).length >= 9)
  if (clusters.length === 0) return undefined
  for (const country of [undefined, ...countries])
    for (const { 0: text, index } of clusters) {
      if (!country && !text.includes('+')) continue
      // What stands beside a number tells the library whether it is one: a character is enough.
      const begin = Math.max(0, index - 1)
      for (const found of findInCluster(plain.slice(begin, index + text.length + 1), country)) {
        const whole = { start: begin + found.start, end: begin + found.end }
        const span = withoutOpenBracket(plain, whole)
        if (isPhone(plain, span, country, home)) return span
      }
    }
  // The library gives up where another number follows or precedes: parts of such runs.
  const run = /(?<![\p{L}\p{N}])[+(]{0,2} ?\d(?:[ ()./-]{0,3}\d){8,}(?![\p{L}\p{N}])/gu
  const parts = windowsOf(plain, run, { unit: /\S+/g, atMost: 7, digits: [9, 17] })
  return parts
    .map((part) => withoutOpenBracket(plain, part))
    .find((part) =>
      [undefined, ...countries].some((country) => isPhone(plain, part, country, home)),
    )
}

function withoutOpenBracket(plain: string, { start, end }: Span): Span {
  const written = plain.slice(start, end)
  return { start: written.startsWith('(') && !written.includes(')') ? start + 1 : start, end }
}

const optionsFor = (country: CountryCode | undefined) =>
  country ? { defaultCountry: country, extract: false } : { extract: false }

/** Digits with no more between them than the library allows for, extensions included. */
const CLUSTER =
  /[+([ ]{0,4}\d(?:[^\p{L}\d]{0,8}(?:(?:e?xt\p{L}{0,6}|x|int|anexo)[^\p{L}\d]{0,6})?\d)+/giu

// The same digits are looked at again and again while a text is masked piece by piece.
const clusters = new Map<string, Span[]>()
const lines = new Map<string, Line | null>()
const REMEMBERED = 5_000

function remembered<T>(made: Map<string, T>, key: string, make: () => T): T {
  const before = made.get(key)
  if (before !== undefined) return before
  if (made.size >= REMEMBERED) made.clear()
  const value = make()
  made.set(key, value)
  return value
}

// Behind a comma the library sees an extension, where people list their other number.
const findInCluster = (text: string, country: CountryCode | undefined): Span[] =>
  remembered(clusters, `${country} ${text}`, () =>
    findPhoneNumbersInText(text.replace(/[,;]/g, '|'), optionsFor(country)).map(
      ({ startsAt, endsAt }) => ({
        start: startsAt,
        end: endsAt,
      }),
    ),
  )

/** What is known of digits as a number of a country; `type` is undefined where nobody has it yet. */
type Line = { forms: string[]; type: string | undefined; isTrunkless: boolean }

/** Null when no number of the country could be so long. */
const lineOf = (written: string, country: CountryCode | undefined): Line | null =>
  remembered(lines, `${country} ${written}`, () => {
    const number = parsePhoneNumberFromString(written, optionsFor(country))
    if (!number?.isPossible()) return null
    const abroad = digitsOf(number.number + (number.ext ?? ''))
    return {
      forms: [digitsOf(number.formatNational()), abroad, `00${abroad}`],
      type: number.isValid() ? (number.getType() ?? 'UNKNOWN') : undefined,
      isTrunkless: !number.nationalNumber.startsWith('0'),
    }
  })

const PERSONAL = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']

/** A range nobody has yet, or a slip of a digit, laid out as only phone numbers are. */
const LAID_OUT = /^\(?0[1-9]\d{1,4}\)?(?:[ -]\d{3,6}){1,2}$/

/** Written with its country code, or somebody's local line in a form people write. */
function isPhone(
  plain: string,
  span: Span,
  country: CountryCode | undefined,
  home: string,
): boolean {
  const written = plain.slice(span.start, span.end)
  const digits = digitsOf(written)
  if (digits.length < 9) return false
  const line = lineOf(written.replace(/^\(\+/, '+'), country)
  if (!line) return false
  if (written.includes('+')) return true
  const isFarLandline = country !== home && /^[1-9]\d+$/.test(written) && line.type === 'FIXED_LINE'
  const isSomebodys = line.type
    ? PERSONAL.includes(line.type) && !isFarLandline
    : LAID_OUT.test(written) && line.isTrunkless
  return line.forms.includes(digits) && isSomebodys && !isReference(plain, span)
}
