import type { Language } from './languages.ts'

/** How a spreadsheet may have saved a list: Unicode, or one of Windows' code pages. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1252',
  'windows-1253',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export const isEncoding = (value: unknown): value is Encoding =>
  ENCODINGS.some((encoding) => encoding === value)

/** The text of a file in a given encoding; undefined when its bytes are none. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/**
 * The encoding a file is in: by its first bytes, else UTF-8 where it is that, else a Windows code
 * page. Greek words are made of high bytes, other languages' are only sprinkled with them; between
 * Central and Western European the organisation's language decides.
 */
export function encodingOf(bytes: Uint8Array, language: Language): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const [even, odd] = zerosIn(bytes)
  if (odd > bytes.length / 8 && even < odd / 8) return 'utf-16le'
  if (even > bytes.length / 8 && odd < even / 8) return 'utf-16be'
  if (decodeAs(bytes, 'utf-8') !== undefined) return 'utf-8'
  if (shareOfHigh(bytes) > 0.8) return 'windows-1253'
  return language === 'ro' || language === 'pl' ? 'windows-1250' : 'windows-1252'
}

/** Within the words that have a byte above ASCII at all, the share of such bytes among letters. */
function shareOfHigh(bytes: Uint8Array): number {
  // Windows-1252 gives every byte one character, above ASCII where the byte is.
  const words = new TextDecoder('windows-1252').decode(bytes).match(/[A-Za-z\P{ASCII}]+/gu) ?? []
  const mixed = words.filter((word) => /\P{ASCII}/u.test(word)).join('')
  const high = mixed.replace(/[A-Za-z]/g, '')
  return mixed.length === 0 ? 0 : high.length / mixed.length
}

/** How many zero bytes stand at even and at odd places: Latin letters in UTF-16 have one each. */
function zerosIn(bytes: Uint8Array): [number, number] {
  const zeros: [number, number] = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++
  })
  return zeros
}
