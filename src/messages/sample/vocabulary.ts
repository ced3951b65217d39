import type { SampleVocabulary } from '../../domain/sample-words.ts'
import { en } from './en.ts'

export const VOCABULARY: SampleVocabulary = { en, ro: en, pl: en, el: en, it: en, pt: en }
