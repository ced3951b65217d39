import type { Language } from '../../domain/languages.ts'
import type { StarterTexts } from '../../domain/starter-lessons.ts'
import { el } from './starters/el.ts'
import { en } from './starters/en.ts'
import { it } from './starters/it.ts'
import { pl } from './starters/pl.ts'
import { pt } from './starters/pt.ts'
import { ro } from './starters/ro.ts'

const ALL: Record<Language, StarterTexts> = { en, ro, pl, el, it, pt }

/** The first lessons in a language, to be taken over. */
export const startersFor = (language: Language): StarterTexts => ALL[language]
