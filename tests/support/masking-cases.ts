import { readFileSync } from 'node:fs'
import type { Language } from '../../src/domain/languages.ts'
import type { Personal } from '../../src/domain/masking.ts'

/** A text and what of it is somebody's: the stretch `mask` of a `kind`, or nothing. */
export type MaskingCase = {
  name: string
  language: Language
  text: string
  kind?: Personal
  mask?: string
  /** Where it is local (ISO 3166), for those that are nothing elsewhere. */
  country?: string
}

/** A text and which stretch of it an author should be asked about; none for what is nobody's. */
export type SuspectCase = Omit<MaskingCase, 'kind' | 'mask'> & {
  kind?: 'name' | 'address'
  suspect?: string
}

const read = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../domain/${name}.json`, import.meta.url), 'utf8'))

export const SUSPECT_CASES = read<SuspectCase>('masking-cases-suspects')

/** All, the texts of the suspects that are nobody's among them. */
export const MASKING_CASES: MaskingCase[] = [
  ...['', '-ids', '-names', '-lookalikes', '-later'].flatMap((part) =>
    read<MaskingCase>(`masking-cases${part}`),
  ),
  ...SUSPECT_CASES.filter(({ suspect }) => !suspect).map(({ name, language, text }) => ({
    ...{ name, language, text },
  })),
]

/** The text as it should be stored. */
export const wanted = ({ text, mask, kind }: MaskingCase): string =>
  mask ? text.replace(mask, `[${kind}]`) : text

/** Rows of figures beneath a head, in columns. */
export const tableOf = (rows: string[][]): string =>
  rows
    .map((row) => row.map((cell, place) => cell[place ? 'padStart' : 'padEnd'](12)).join(''))
    .join('\n')
