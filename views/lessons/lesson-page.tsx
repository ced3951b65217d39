import type { LinkKind } from '../../src/domain/lessons.ts'
import { Form } from '../components/form.tsx'
import { monthName } from '../decisions/unnamed-entry.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { FlagAct, HelpedAct, ReuseAct, SeenAct, TendActs } from './lesson-acts.tsx'
import { type LessonData, LessonMeta } from './lesson-entry.tsx'

/** `decided` is undefined where the text is read on the call's own page only. */
type BehindData = {
  id: string
  kind: LinkKind
  decided: string | undefined
  decidedOn: string
  hasPage: boolean
}

export type LessonPageProps = {
  page: Page
  lesson: LessonData
  isOwn: boolean
  tends: boolean
  /** Calls behind it that this reader may read, and how many more there are. */
  behind: BehindData[]
  hidden: number
  flags: { reason: string; on: string }[]
  revisions: { on: string; reason: string; before: Record<string, string> }[]
  /** A rule that one of its calls went by says something else now. */
  isRuleChanged: boolean
  canMark: boolean
  hasMarked: boolean
  hasSeen: boolean
  /** The reader's own calls in which it may have been used. */
  calls: { id: string; decided: string }[]
  hasFlagError?: boolean
  flagReason?: string | undefined
}

/** A lesson with all that hangs on it: calls, principle, flags, former words. */
export const LessonPage = (props: LessonPageProps) => {
  const { page, lesson, isOwn } = props
  const words = page.words.lessons
  const isBegun = lesson.state === 'in_progress'
  return (
    <Layout page={page} title={lesson.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/lessons">{words.title}</a>
      </p>
      <h1 lang={lesson.language}>{lesson.title}</h1>
      <LessonMeta page={page} lesson={lesson} />
      {props.isRuleChanged ? <p class="notice section-s">{words.ruleChanged}</p> : null}
      {props.flags.map(({ reason, on }) => (
        <p class="notice section-s">
          <b>{words.flagged(page.format.day(on))}</b> {reason}
        </p>
      ))}
      <dl class="facts section-s">
        {(['tried', 'happened', 'nextTime'] as const).map((part) => (
          <div class="wide">
            <dt>{words[part]}</dt>
            <dd lang={lesson.language}>{lesson[part]}</dd>
          </div>
        ))}
      </dl>
      {lesson.principle ? (
        <p class="section-s">
          <b>{words.principle}:</b>{' '}
          <a href={`/app/principles/${lesson.principle.id}`} lang={lesson.principle.language}>
            {lesson.principle.statement}
          </a>
        </p>
      ) : null}
      {isBegun ? <Begun page={page} id={lesson.id} /> : null}
      {isBegun || lesson.state === 'archived' ? null : (
        <>
          <HelpedAct {...props} />
          {isOwn ? null : <SeenAct {...props} />}
          <ReuseAct {...props} />
        </>
      )}
      <Behind {...props} />
      {isBegun || lesson.state === 'archived' ? null : <FlagAct {...props} />}
      <Former {...props} />
      {isBegun ? null : <TendActs {...props} />}
    </Layout>
  )
}

const Begun = ({ page, id }: { page: Page; id: string }) => {
  const words = page.words.lessons
  return (
    <div class="row section-s">
      <a class="btn" href={`/app/lessons/${id}/fix`}>
        {words.fix}
      </a>
      <Form action={`/app/lessons/${id}/drop`}>
        <button class="text-btn" type="submit">
          {words.drop}
        </button>
      </Form>
    </div>
  )
}

const Behind = ({ page, behind, hidden }: LessonPageProps) => {
  const words = page.words.lessons
  if (behind.length + hidden === 0) return null
  return (
    <section class="section">
      <h2>{words.callsHead}</h2>
      <p class="fine">{words.callsNote}</p>
      <ol class="entries section-s" role="list">
        {behind.map(({ id, kind, decided, decidedOn, hasPage }) => (
          <li>
            <p>
              {hasPage ? (
                <a href={`/app/decisions/${id}`}>
                  {decided
                    ? page.words.decisions.quote(decided)
                    : words.callOf(page.format.day(decidedOn))}
                </a>
              ) : (
                page.words.decisions.quote(decided ?? '')
              )}
            </p>
            <p class="entry-meta">
              <span>{monthName(page, decidedOn)}</span>
              {kind === 'reuse' ? <span>{words.reused}</span> : null}
            </p>
          </li>
        ))}
        {hidden > 0 ? <li class="fine">{words.hiddenCalls(hidden)}</li> : null}
      </ol>
    </section>
  )
}

/** What stood there before somebody mended it. */
const Former = ({ page, lesson, revisions }: LessonPageProps) => {
  const words = page.words.lessons
  const { situation, lessonTitle: title, tried, happened, nextTime } = words
  const names: Record<string, string> = { situation, title, tried, happened, nextTime }
  return revisions.length === 0 ? null : (
    <section class="section">
      {revisions.map(({ on, reason, before }) => (
        <details class="more section-s">
          <summary>{words.before(page.format.day(on))}</summary>
          <p class="fine">{reason}</p>
          <dl class="facts section-s">
            {Object.entries(before).map(([part, text]) => (
              <div class="wide">
                <dt>{names[part]}</dt>
                <dd lang={lesson.language}>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
