import {
  isAfm,
  isCif,
  isCitizenCard,
  isCnp,
  isCodiceFiscale,
  isDowod,
  isLuhn,
  isNhs,
  isNif,
  isNip,
  isNiss,
  isPesel,
  isRegon,
} from './checksums.ts'

/** One sort of national identifier. */
export type Kind = {
  /** Of what was written, in capitals and without spaces, points and dashes. */
  shape: RegExp
  /** Whether the check digits are right; no issuer of the others publishes any. */
  isRight?: (code: string) => boolean
  /** What people call it: folded words of a regular expression. */
  names?: string
  /** Names that are common words unless written in capitals. */
  capitals?: string
  /** When it is one even where nothing says so. */
  isAlone?: (code: string, written: string) => boolean
}

/**
 * Births that a bare number may tell of: months and days that there are, and none of the years that
 * would be the day, month or year with which shops begin the numbers of their orders (240315...,
 * 150324..., 20240315...). Older and younger people's are masked beside the identifier's name.
 */
const isBirth = (year: number, month: number, day: number): boolean =>
  year >= 1932 && year <= 2012 && month >= 1 && month <= 12 && day >= 1 && day <= 31

const pairs = (code: string): number[] => (code.match(/\d\d/g) ?? []).map(Number)
const isOneBlock = (written: string): boolean => /^[\p{L}\p{N}]+$/u.test(written)

function isBornPesel(code: string): boolean {
  const [year = 0, month = 0, day = 0] = pairs(code)
  return month > 20 ? isBirth(2000 + year, month - 20, day) : isBirth(1900 + year, month, day)
}

const CENTURIES = [0, 1900, 1900, 1800, 1800, 2000, 2000]

function isBornCnp(code: string): boolean {
  const [year = 0, month = 0, day = 0, county = 0] = pairs(code.slice(1))
  const century = CENTURIES[Number(code[0])] ?? (year > 25 ? 1900 : 2000)
  const isCounty = county <= 52 || (county >= 70 && county <= 83)
  return isCounty && county > 0 && isBirth(century + year, month, day)
}

/** A year from 01 to 31 could be the day of an order, whose year would be the day of birth. */
function isBornAmka(code: string): boolean {
  const [day = 0, month = 0, year = 0] = pairs(code)
  return isBirth(year === 0 ? 2000 : 1900 + year, month, day)
}

/** Its own number has a check digit, which is that of a NIF, before that of the card. */
const isLaidOutCard = (code: string, written: string): boolean =>
  /^\d{8} \d ?[A-Z\d]{2}\d$/.test(written) && isNif(code.slice(0, 9))

const FISCAL = /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/
const NINO = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/

/** Those of our languages' countries, and passports. */
export const KINDS: Kind[] = [
  // Poland
  {
    ...{ shape: /^\d{11}$/, isRight: isPesel, names: 'pesel' },
    isAlone: (code, written) => isOneBlock(written) && isBornPesel(code),
  },
  { shape: /^(?:PL)?\d{10}$/, isRight: isNip, names: 'nip|numer podatkowy' },
  { shape: /^(?:\d{9}|\d{14})$/, isRight: isRegon, names: 'regon' },
  { shape: /^[A-Z]{3}\d{6}$/, isRight: isDowod, names: 'dowod(?:u|em)?(?: osobist\\p{L}+)?' },
  // Romania
  {
    ...{ shape: /^[1-9]\d{12}$/, isRight: isCnp, names: 'cnp|cod(?:ul)? numeric personal' },
    isAlone: (code, written) => isOneBlock(written) && isBornCnp(code),
  },
  {
    ...{ shape: /^(?:RO)?\d{6,10}$/, isRight: isCif },
    ...{ names: 'cif|cod(?:ul)? (?:fiscal|unic de inregistrare)', capitals: 'CUI|CF' },
  },
  {
    ...{ shape: /^[A-Z]{2}(?:NR)?\d{6}$/, capitals: 'CI' },
    names: '(?:buletin|carte(?:a)? de identitate)\\p{L}{0,4}(?:,? seria)?',
  },
  // Greece
  {
    ...{ shape: /^\d{11}$/, isRight: isLuhn, names: 'αμκα|α\\.μ\\.κ\\.α|amka' },
    isAlone: (code, written) => isOneBlock(written) && isBornAmka(code),
  },
  { shape: /^(?:EL)?\d{9}$/, isRight: isAfm, names: 'αφμ|α\\.φ\\.μ|afm' },
  { shape: /^[A-ZΑ-Ω]{2}\d{6}$/, names: 'ταυτοτητα\\p{L}?|αδτ|α\\.δ\\.τ' },
  // Italy
  {
    ...{ shape: FISCAL, isRight: isCodiceFiscale, names: 'cod(?:ice|\\.)? fiscale|c\\.f' },
    ...{ capitals: 'CF', isAlone: () => true },
  },
  {
    ...{ shape: /^(?:IT)?\d{11}$/, isRight: isLuhn },
    names: 'p\\.? ?iva|partita iva|codice fiscale',
  },
  { shape: /^(?:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2}\d{7})$/, names: "carta d' ?identita" },
  // Portugal
  {
    ...{ shape: /^(?:PT)?[1-9]\d{8}$/, isRight: isNif },
    names: '(?:nif|nipc|contribuinte|numero fiscal)(?: (?:na|da|para) (?:a )?fatura)?|n\\.i\\.f',
  },
  { shape: /^[12]\d{10}$/, isRight: isNiss, names: 'niss|seguranca social' },
  {
    ...{ shape: /^\d{9}[A-Z\d]{2}\d$/, isRight: isCitizenCard },
    ...{ names: 'cartao d[eo] cidadao', capitals: 'CC' },
    isAlone: isLaidOutCard,
  },
  // Britain
  {
    // No check digit, but one of twelve codes of such letters and digits has its form.
    ...{ shape: NINO, isRight: () => true },
    ...{ names: 'national insurance|ni (?:no|number)|nino', capitals: 'NI' },
    isAlone: (_, written) => /^[A-Z]{2}(?: \d\d){3} [A-D]$/.test(written),
  },
  { shape: /^\d{10}$/, isRight: isNhs, names: 'nhs' },
  // Passports of everywhere
  {
    shape: /^[A-ZΑ-Ω]{0,3}\d{6,9}$/,
    names: '(?:passport|paszport|pasaport|διαβατηρι|passaport)\\p{L}{0,3}',
  },
]
