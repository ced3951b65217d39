import { bandText } from '../../src/domain/bands.ts'
import type { PublishedFigure } from '../../src/domain/figures.ts'
import type { InstallationState } from '../../src/domain/installation-state.ts'
import type { NoticeKind } from '../../src/domain/notices.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import { LocalTime } from '../components/local-time.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Reading } from '../team/reading.tsx'
import { Ask } from './ask.tsx'
import { InstallationLines } from './installation-lines.tsx'
import { Notices } from './notices.tsx'
import { PolicyAsks } from './policy-asks.tsx'
import { WeekLesson, type WeekLessonData } from './week-lesson.tsx'

export type Duty = { text: string; note?: string; href: string; action: string }
/** Counts of what a manager has not answered or read; `unitId` is one they manage. */
export type Waiting = { unitId: string; comments: number; decisions: number }

type Props = {
  page: Page
  /** What somebody else changed about this person. */
  notices: { kind: NoticeKind; detail: string; at: number }[]
  /** The pulse this person may answer now. */
  pulse:
    | {
        week: number
        closesAt: number
        publishesAt: number
        items: number
        isDrawn: boolean
      }
    | undefined
  /** When the next pulse opens by itself. */
  nextOpening: number | undefined
  /** Week, figures and number of comments of the person's team, once there are any. */
  latest:
    | { week: number; figures: Partial<Record<Index, PublishedFigure>>; comments: number }
    | undefined
  /** A discretion policy was published. */
  hasPolicy: boolean
  /** Rules that changed for this person and wait to be read. */
  changedRules: number
  /** Number of a version that came into force lately. */
  newPolicy: number | undefined
  /** What a lead chose for the reader's team this week. */
  weekLesson: WeekLessonData | undefined
  /** Things that wait for this person: a charter to sign, people to import. */
  duties: Duty[]
  waiting: Waiting | undefined
  /** For those who look after the installation. */
  state: InstallationState | undefined
}

export const HomePage = (props: Props) => {
  const { page, pulse, hasPolicy, duties, waiting, state } = props
  const words = page.words.home
  const viewer = page.viewer!
  const isToAnswer = pulse !== undefined && !pulse.isDrawn
  return (
    <Layout page={page} title={words.title}>
      <div class="spread">
        <div>
          <h1>{words.greeting(firstName(viewer.name))}</h1>
          <Notices page={page} notices={props.notices} />
          <div class="asks">
            {isToAnswer ? <PulseAsk {...props} /> : null}
            {duties.map(({ text, note, href, action }, i) => (
              <Ask head={text} text={note} href={href} action={action} isMain={i === 0 && !pulse} />
            ))}
            {viewer.unitId && !isToAnswer ? <PulseAsk {...props} /> : null}
            {viewer.unitId ? (
              <Ask
                head={words.logHead}
                text={words.logIntro}
                href="/app/decisions/new"
                action={words.log}
              />
            ) : null}
            <PolicyAsks page={page} hasPolicy={hasPolicy} changed={props.changedRules} />
          </div>
          {waiting && waiting.comments + waiting.decisions > 0 ? (
            <WaitingLines page={page} waiting={waiting} />
          ) : null}
          {state ? <InstallationLines page={page} state={state} /> : null}
        </div>
        {viewer.unitId ? (
          <aside class="margin">
            <LastWeek {...props} />
            {props.weekLesson ? <WeekLesson page={page} lesson={props.weekLesson} /> : null}
          </aside>
        ) : null}
      </div>
    </Layout>
  )
}

const PulseAsk = (props: Props) => {
  const { page, pulse } = props
  const words = page.words.home
  return (
    <Ask
      head={words.pulseHead}
      text={stateOf(props)}
      note={pulse ? <LocalTime page={page} at={pulse.closesAt} /> : undefined}
      href={pulse ? '/app/pulse' : undefined}
      action={pulse?.isDrawn ? words.openPulse : words.answer}
      isMain={pulse !== undefined && !pulse.isDrawn}
    />
  )
}

function stateOf({ page, pulse, nextOpening }: Props): string {
  const words = page.words.home
  if (!pulse)
    return nextOpening === undefined
      ? words.noPulse
      : `${words.noPulse} ${words.nextPulse(page.format.opening(nextOpening))}`
  const until = words.openUntil(page.format.deadline(pulse.closesAt))
  return pulse.isDrawn
    ? `${words.drawn} ${until}`
    : `${page.words.pulse.intro(pulse.items)} ${until}`
}

/** As one is called: what stands before the first space. */
const firstName = (name: string): string => name.split(' ')[0] ?? name

const WaitingLines = ({ page, waiting }: { page: Page; waiting: Waiting }) => {
  const words = page.words.home
  return (
    <section class="section">
      <h2>{words.waitsHead}</h2>
      <ul class="entries section-s" role="list">
        {waiting.comments > 0 ? (
          <li>
            <a href={`/app/teams/${waiting.unitId}`}>{words.unanswered(waiting.comments)}</a>
          </li>
        ) : null}
        {waiting.decisions > 0 ? (
          <li>
            <a href="/app/decisions">{words.unreadDecisions(waiting.decisions)}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** What came of the last published week: figures, comments, a new policy. */
const LastWeek = ({ page, latest, pulse, newPolicy }: Props) => {
  const words = page.words.home
  const band = latest && INDICES.flatMap((index) => latest.figures[index]?.band ?? [])[0]
  const viewer = page.viewer!
  return (
    <section>
      <h2 class="label">
        {latest ? words.latest(viewer.unitName ?? '', latest.week) : viewer.unitName}
      </h2>
      {latest ? (
        <div class="stack section-s">
          {INDICES.map((index) => (
            <Reading page={page} index={index} figure={latest.figures[index]} />
          ))}
        </div>
      ) : (
        <p class="fine section-s">{words.noFigures}</p>
      )}
      <p class="tiny section-s">
        {band ? `${words.answered(bandText(band))}. ` : null}
        {pulse ? words.appears(pulse.week, page.format.opening(pulse.publishesAt)) : null}
      </p>
      {latest && latest.comments > 0 ? (
        <p class="tiny">{words.newComments(latest.comments)}</p>
      ) : null}
      <p class="fine">
        <a href={`/app/teams/${viewer.unitId}`}>{words.seeTeam}</a>
      </p>
      {newPolicy === undefined ? null : (
        <p class="fine">
          <a href="/app/policy">{words.newPolicy(newPolicy)}</a>
        </p>
      )}
    </section>
  )
}
