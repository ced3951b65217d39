import type { Language } from '../../src/domain/languages.ts'
import type { Direction } from '../../src/domain/policy-overrides.ts'
import type { Worded } from '../../src/domain/policy-translations.ts'

/** A rule in its reader's words, with the unit whose own limits these are. */
export type ShownRule = Worded & {
  /** The language of its words, where that is not the reader's. */
  lang: Language | undefined
  /** What it stands on, with its page for those who may read it. */
  principle?: { statement: string; language: Language; href: string | undefined } | undefined
  own: { unit: string; direction: Direction } | undefined
}
