import type { Language } from '../domain/languages.ts'
import { el } from './el.ts'
import { en, type Messages } from './en.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'

export type { Messages } from './en.ts'

const ALL: Record<Language, Messages> = { en, ro, pl, el, it, pt }

export const messagesFor = (language: Language): Messages => ALL[language]
