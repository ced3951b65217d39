import { LANGUAGES } from '../../domain/languages.ts'
import type { SampleVocabulary } from '../../domain/sample-words.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { EVERYDAY } from './everyday.ts'
import { it } from './it.ts'
import { LESSONS } from './lessons.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { TALKS } from './talks.ts'

const said = { en, ro, pl, el, it, pt }

/** What the people of a sample organisation say. */
export const VOCABULARY = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    {
      ...said[language],
      ...{ everyday: EVERYDAY[language], lessons: LESSONS[language], talks: TALKS[language] },
    },
  ]),
) as SampleVocabulary
