import type { followUpState } from '../../src/domain/follow-ups.ts'
import { Layout } from '../layout.tsx'
import { type LessonOfCall, LessonsOfCall } from '../lessons/lessons-of-call.tsx'
import type { Page } from '../page.ts'
import { type Change, DecisionChanges } from './decision-changes.tsx'
import { type Decision, DecisionMeta } from './decision-entry.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { DecisionReaders, type Opening, type ReadBy } from './decision-readers.tsx'
import { DerivedNote, type DerivedView } from './derived-note.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import { NeverAgain, type TieData } from './never-again.tsx'
import { ReleaseState, type ReleaseStateData } from './release-state.tsx'

type Props = {
  page: Page
  decision: Decision
  readings: ReadBy[]
  openings: Opening[]
  changes: Change[]
  followUp: ReturnType<typeof followUpState>
  release: ReleaseStateData | undefined
  derived: DerivedView | undefined
  isProtected: boolean
  /** What its "never again" rests on; undefined where it has none. */
  tie: TieData | undefined
  /** Lessons that came from it; undefined while nothing is shared. */
  lessons: LessonOfCall[] | undefined
  isJustLogged: boolean
  /** Its author has just told how it turned out. */
  isJustTold: boolean
  /** It can be corrected without a trace. */
  isTraceless: boolean
  /** How much the server masked in it just now. */
  hidden: number
}

/** One's own decision: what it says, what comes next, who may read it and who did. */
export const DecisionPage = (props: Props) => {
  const { page, decision, readings, changes, followUp, release, isJustLogged } = props
  const words = page.words.decision
  const { record, decisions } = page.words
  if (decision.withdrawnAt !== null) return <Withdrawn page={page} at={decision.withdrawnAt} />
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/decisions">{decisions.title}</a>
      </p>
      <h1>{isJustLogged ? words.logged : words.title}</h1>
      <p class="lead" lang={decision.language}>
        {decisions.quote(decision.decided)}
      </p>
      {props.hidden > 0 ? <p class="fine">{page.words.masking.hidden(props.hidden)}</p> : null}
      <DecisionMeta page={page} decision={decision} />
      {props.isJustTold ? (
        <p class="notice section-s" role="status">
          {record.followUpDone}
        </p>
      ) : null}
      <DerivedNote page={page} claimed={decision.relation} derived={props.derived} />
      {decision.visibility === 'everyone_unnamed' ? (
        <ReleaseState page={page} id={decision.id} release={release} />
      ) : null}
      <DecisionFacts page={page} decision={decision} />
      {props.tie ? <NeverAgain page={page} id={decision.id} tie={props.tie} /> : null}
      {followUp.state === 'due' && !isJustLogged ? (
        <section class="section-s">
          <h2>{record.followUpTitle}</h2>
          <FollowUpForm page={page} decision={decision} />
        </section>
      ) : null}
      <NextSteps {...props} />
      {props.lessons ? (
        <LessonsOfCall page={page} id={decision.id} lessons={props.lessons} />
      ) : null}
      <DecisionChanges page={page} changes={changes} language={decision.language} />
      <DecisionReaders {...{ page, decision, readings }} openings={props.openings} />
      {props.isProtected ? (
        <p class="fine section-s">
          <span class="flag">{record.protected}</span> {record.protectedNote}
        </p>
      ) : null}
      <p class="row section-s">
        <a class="btn" href="/app">
          {page.words.thanks.back}
        </a>
        <a class="btn btn-line" href={`/app/decisions/${decision.id}/correct`}>
          {record.correct}
        </a>
      </p>
      <p class="row section-s">
        <a href={`/app/decisions/${decision.id}/withdraw`}>
          {decision.visibility === 'private' ? record.remove : record.withdraw}
        </a>
        {decision.visibility === 'manager' || decision.visibility === 'team_named' ? (
          <a href={`/app/coaching/about/${decision.id}`}>{page.words.coaching.ask}</a>
        ) : null}
        {decision.visibility === 'private' ? null : (
          <a href={`/app/decisions/${decision.id}/sever`}>{record.sever}</a>
        )}
      </p>
    </Layout>
  )
}

/** A line of time: what can be done now, when we ask, what can be done at any time. */
const NextSteps = ({ page, decision, followUp, isTraceless }: Props) => {
  const { record } = page.words
  const nowText = isTraceless ? record.nowText : record.nowTraced
  const isPrivate = decision.visibility === 'private'
  return (
    <section class="section-s">
      <h2 class="label">{record.nextHead}</h2>
      <ol class="steps section-s">
        <li class="done">
          <b>{record.now}</b> {isPrivate ? record.nowPrivate : nowText}
        </li>
        {followUp.state === 'waiting' && decision.followUpOn ? (
          <li>
            <b>{page.format.dayMonth(decision.followUpOn)}.</b> {record.askText}
          </li>
        ) : null}
        {followUp.state === 'unknown' ? (
          <li>
            {record.unknown}. <a href={`/app/decisions/${decision.id}/outcome`}>{record.tell}</a>
          </li>
        ) : null}
        <li>
          <b>{record.anyTime}</b> {isPrivate ? record.anyTimePrivate : record.anyTimeText}
        </li>
      </ol>
    </section>
  )
}

/** What stays of a decision that was taken back. */
export const Withdrawn = ({ page, at }: { page: Page; at: number }) => (
  <Layout page={page} title={page.words.decisions.title} kind="narrow">
    <p class="crumbs">
      <a href="/app/decisions">{page.words.decisions.title}</a>
    </p>
    <h1>{page.words.record.withdrawn(page.format.moment(at))}</h1>
    <p class="lead">{page.words.record.withdrawnNote}</p>
  </Layout>
)
