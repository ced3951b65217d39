import type { Outcome } from '../../src/domain/follow-ups.ts'
import type { Language } from '../../src/domain/languages.ts'
import { monthName } from '../decisions/unnamed-entry.tsx'
import type { Page } from '../page.ts'

type LessonCase = {
  kind: 'lesson'
  id: string
  title: string
  nextTime: string
  language: Language
}
type CallCase = {
  kind: 'decision'
  id: string
  decided: string
  learned: string
  language: Language
  outcome: Outcome | null
  decidedOn: string
  /** As it is told; undefined for the whole organisation. */
  unit: string | undefined
  /** Told to everyone without a name, so that there is no page of it. */
  isUnnamed: boolean
}
/** What is shown beside the form: a lesson, or a call that the reader may read. */
export type SimilarCase = LessonCase | CallCase

type Props = {
  page: Page
  /** Undefined before there is a line. */
  cases: SimilarCase[] | undefined
}

/** What stands in the place beside the form: nothing before the line is written. */
export const SimilarCases = ({ page, cases }: Props) => {
  const words = page.words.lessons
  if (!cases) return null
  return (
    <>
      <h2 id="cases-head" class="label">
        {words.similarHead}
      </h2>
      <p class="hint">{cases.length === 0 ? words.similarNone : words.similarNote}</p>
      {cases.length === 0 ? null : (
        <ol class="entries" role="list">
          {cases.map((one) => (
            <li>
              {one.kind === 'lesson' ? (
                <Lesson page={page} found={one} />
              ) : (
                <Call page={page} found={one} />
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

// In a window of its own: the form stays as it is.
const Lesson = ({ page, found }: { page: Page; found: LessonCase }) => (
  <>
    <p lang={found.language}>
      <a href={`/app/lessons/${found.id}`} target="_blank" rel="noopener">
        {found.title}
      </a>
    </p>
    <p class="fine" lang={found.language}>
      {found.nextTime}
    </p>
    <p class="entry-meta">
      <span class="state">{page.words.lessons.lessonWord}</span>
    </p>
  </>
)

const Call = ({ page, found }: { page: Page; found: CallCase }) => {
  const quote = page.words.decisions.quote(found.decided)
  return (
    <>
      <p lang={found.language}>
        {found.isUnnamed ? (
          quote
        ) : (
          <a href={`/app/decisions/${found.id}`} target="_blank" rel="noopener">
            {quote}
          </a>
        )}
      </p>
      {found.learned ? (
        <p class="fine" lang={found.language}>
          {found.learned}
        </p>
      ) : null}
      <p class="entry-meta">
        {found.outcome ? <span>{page.words.record.outcomes[found.outcome]}</span> : null}
        <span>{found.unit ?? page.organisation}</span>
        <span>{monthName(page, found.decidedOn)}</span>
      </p>
    </>
  )
}
