import type { SampleVocabulary } from '../../domain/sample-words.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'

/** What the people of a sample organisation say. */
export const VOCABULARY: SampleVocabulary = { en, ro, pl, el, it, pt }
