import { type Band, bandText } from '../../src/domain/bands.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { LessonState } from '../../src/domain/lessons.ts'
import type { Page } from '../page.ts'

/** A lesson as pages show it. */
export type LessonData = {
  id: string
  /** As the reader calls it. */
  situation: string
  title: string
  tried: string
  happened: string
  nextTime: string
  language: Language
  state: LessonState
  createdOn: string
  changedOn: string
  revision: number
  isNamed: boolean
  /** Undefined unless the author chose to be named. */
  author: string | undefined
  /** Calls behind it that are not private, and their teams. */
  calls: number
  teams: number
  /** How many people it helped, as published. */
  helped: Band | undefined
  principle: { id: string; statement: string; language: Language } | undefined
}

type Props = { page: Page; lesson: LessonData }

export const LessonMeta = ({ page, lesson }: Props) => {
  const words = page.words.lessons
  const { state, calls, teams } = lesson
  const from = [calls > 0 ? words.calls(calls) : '', teams > 1 ? words.teams(teams) : '']
  return (
    <p class="entry-meta">
      <span class="state">
        {lesson.principle && state !== 'archived' ? words.principle : words.states[state]}
      </span>
      {lesson.author ? <span>{lesson.author}</span> : null}
      <span>{lesson.situation}</span>
      {calls > 0 ? <span>{from.filter(Boolean).join(', ')}</span> : null}
      {lesson.helped ? <span>{words.helpedPeople(bandText(lesson.helped))}</span> : null}
    </p>
  )
}

/** A lesson in a list: its line, what to do next time, how far it is. */
export const LessonEntry = ({ page, lesson }: Props) => (
  <li>
    <h3 lang={lesson.language}>
      <a href={`/app/lessons/${lesson.id}`}>{lesson.title}</a>
    </h3>
    <p class="fine" lang={lesson.language}>
      {lesson.nextTime}
    </p>
    <LessonMeta page={page} lesson={lesson} />
  </li>
)
