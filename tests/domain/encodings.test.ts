import { describe, expect, test } from 'vitest'
import { decodeAs, type Encoding, encodingOf } from '../../src/domain/encodings.ts'
import type { Language } from '../../src/domain/languages.ts'

/** Bytes of a text in a single-byte code page, by asking the decoder for each byte's letter. */
function encode(text: string, encoding: Encoding): Uint8Array {
  const letters = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++)
    letters.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((letter) => letters.get(letter)!))
}

const utf16 = (text: string, isBig: boolean, mark = true): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

const LIST = 'name,email,unit\n'

describe('encodingOf', () => {
  test.each<[string, Language, Uint8Array, Encoding, string]>([
    ['plain English', 'en', Buffer.from(`${LIST}Ann Lee,a@b.org,East`), 'utf-8', 'Ann Lee'],
    ['UTF-8', 'pl', Buffer.from(`${LIST}Łukasz Żak,l@b.pl,East`), 'utf-8', 'Łukasz Żak'],
    ['UTF-8 with its mark', 'el', Buffer.from(`\uFEFF${LIST}Ελένη,e@b.gr,`), 'utf-8', 'Ελένη'],
    ['Excel’s Unicode text', 'pl', utf16(`${LIST}Łukasz,l@b.pl,`, false), 'utf-16le', 'Łukasz'],
    ['the other way round', 'el', utf16(`${LIST}Ελένη,e@b.gr,`, true), 'utf-16be', 'Ελένη'],
    ['without its mark', 'en', utf16(`${LIST}Ann,a@b.org,`, false, false), 'utf-16le', 'Ann'],
    [
      'Polish on Windows',
      'pl',
      encode(`${LIST}Zażółć Gęślą,z@b.pl,Łódź`, 'windows-1250'),
      'windows-1250',
      'Zażółć Gęślą',
    ],
    [
      'Romanian on Windows',
      'ro',
      encode(`${LIST}Ştefan Câmpeanu,s@b.ro,Iaşi`, 'windows-1250'),
      'windows-1250',
      'Ştefan Câmpeanu',
    ],
    [
      'Greek on Windows',
      'el',
      encode(`${LIST}Ελένη Παπαδοπούλου,e@b.gr,Θεσσαλονίκη`, 'windows-1253'),
      'windows-1253',
      'Ελένη Παπαδοπούλου',
    ],
    [
      'Portuguese on Windows',
      'pt',
      encode(`${LIST}João Conceição,j@b.pt,Porto`, 'windows-1252'),
      'windows-1252',
      'João Conceição',
    ],
  ])('%s', (_, language, bytes, encoding, name) => {
    expect(encodingOf(bytes, language)).toBe(encoding)
    expect(decodeAs(bytes, encoding)).toContain(name)
  })
})
