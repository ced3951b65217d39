import {
  type CountryCode,
  findPhoneNumbersInText,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { digitsOf, type Span, windowsOf } from './spans.ts'

/**
 * The first phone number in a text without odd digits and spaces (see `plainly`): one with a
 * country code, or a local one of the given countries that is not the number of an order or so.
 */
export function findPhone(plain: string, countries: CountryCode[]): Span | undefined {
  for (const country of [undefined, ...countries])
    for (const { startsAt, endsAt } of findPhoneNumbersInText(plain, optionsFor(country))) {
      const span = withoutOpenBracket(plain, { start: startsAt, end: endsAt })
      if (isPhone(plain, span, country)) return span
    }
  // The library gives up where another number follows or precedes: parts of such runs.
  const run = /(?<![\p{L}\p{N}])[+(]{0,2} ?\d(?:[ ()./-]{0,3}\d){8,}(?![\p{L}\p{N}])/gu
  const parts = windowsOf(plain, run, { unit: /\S+/g, atMost: 7, digits: [9, 17] })
  return parts
    .map((part) => withoutOpenBracket(plain, part))
    .find((part) => [undefined, ...countries].some((country) => isPhone(plain, part, country)))
}

function withoutOpenBracket(plain: string, { start, end }: Span): Span {
  const written = plain.slice(start, end)
  return { start: written.startsWith('(') && !written.includes(')') ? start + 1 : start, end }
}

const optionsFor = (country: CountryCode | undefined) =>
  country ? { defaultCountry: country, extract: false } : { extract: false }

const PERSONAL = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']

/** A range nobody has yet, or a slip of a digit, laid out as only phone numbers are. */
const LAID_OUT = /^\(?0[1-9]\d{1,4}\)?(?:[ -]\d{3,6}){1,2}$/

type Parsed = ReturnType<typeof parsePhoneNumberFromString>

// The same digits are looked at again and again while a text is masked piece by piece.
const parsed = new Map<string, Parsed>()
const REMEMBERED = 5_000

function parse(written: string, country: CountryCode | undefined): Parsed {
  const key = `${country} ${written}`
  if (parsed.has(key)) return parsed.get(key)
  if (parsed.size >= REMEMBERED) parsed.clear()
  const number = parsePhoneNumberFromString(written, optionsFor(country))
  parsed.set(key, number)
  return number
}

/** Written with its country code, or somebody's local line in a form people write. */
function isPhone(plain: string, span: Span, country: CountryCode | undefined): boolean {
  const written = plain.slice(span.start, span.end)
  const number = parse(written.replace(/^\(\+/, '+'), country)
  const digits = digitsOf(written)
  if (!number?.isPossible() || digits.length < 9) return false
  if (written.includes('+')) return true
  const abroad = digitsOf(number.number + (number.ext ?? ''))
  const forms = [digitsOf(number.formatNational()), abroad, `00${abroad}`]
  const isSomebodys = number.isValid()
    ? PERSONAL.includes(number.getType() ?? '')
    : LAID_OUT.test(written) && !number.nationalNumber.startsWith('0')
  return forms.includes(digits) && isSomebodys && !isReference(plain, span)
}

// Words that stand before the number of a thing, without accents, by language; * for any ending.
// Kept narrow: "Casey 07911..." and "Bondar 0722..." are people.
const THINGS = [
  'order|ticket|case|invoice|receipt|ref|reference|tracking|parcel|contract|serial|s/n',
  'sku|awb|rma|ean|id',
  'comanda|comenzii|comenzi|tichet*|factur*|bon|bonul|colet*|serie|seria|produs*',
  'zamowieni*|zgloszeni*|faktur*|paragon*|przesylk*|paczka|paczki|umowa|umowy|reklamacj*|kod|regon',
  'παραγγελι*|αιτημα*|τιμολογι*|αποδειξ*|δεμα|κωδικ*|συμβολαι*',
  'ordine|ordini|fattura|scontrin*|ricevuta|spedizion*|pacco|contratto|reclamo|pratica|codice|rif',
  'encomenda|pedido|fatura|recibo|guia|envio|processo|bilhete|codigo',
]
  .join('|')
  .replaceAll('*', '\\p{L}{0,5}')
const NUMBER = 'no|nr|n|num|number|numer|numeru|numarul|numero|αρ|αριθμος|αριθμο'
const THING_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${THINGS})[ .:]{0,2}(?:(?:${NUMBER})[ .:]{0,2})?$`,
  'iu',
)

const [DAY, MONTH] = ['(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])']
const DATE = new RegExp(
  `(?<![\\d./-])(?:${DAY}([./-])${MONTH}\\1(?:19|20)?\\d\\d|` +
    `(?:19|20)\\d\\d([./-])${MONTH}\\2${DAY})(?![./-]?\\d)`,
)
const YEAR_AFTER = /^[-/_](?:19|20)\d\d(?!\d)/
const CURRENCY_AFTER = /^ ?(?:[€£$%]|(?:zl|zł|pln|euro?|ron|lei|gbp|usd)(?!\p{L}))/iu

/** Whether it is the number of a thing, a date or an amount: some could be phone numbers. */
function isReference(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(0, start).normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l')
  const after = plain.slice(end)
  const written = plain.slice(start, end)
  const isOneBlock = !/[ ()]/.test(written)
  const isAmount = CURRENCY_AFTER.test(after) || /(?<!\d ?)[€£$] ?$/.test(before)
  return (
    DATE.test(written) ||
    YEAR_AFTER.test(after) ||
    (isAmount && !written.startsWith('0')) ||
    /(?:#|[\p{Lu}\p{N}][-/_])$/u.test(before) ||
    (isOneBlock && THING_BEFORE.test(before))
  )
}
