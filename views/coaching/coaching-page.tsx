import type { Side } from '../../src/domain/coaching.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CoachingMoves } from './coaching-moves.tsx'
import { type CoachingLine, CoachingStatus } from './coachings-page.tsx'

/** A conversation with everything said in it. */
export type CoachingData = CoachingLine & {
  decisionId: string
  question: string
  worked: string
  asked: string
  nextTime: string
  step: string
  stepOn: string | null
}

type Props = {
  page: Page
  form?: Record<string, string>
  hasErrors?: boolean
  isTooLate?: boolean
} & (
  | { found: CoachingData; side: Side; about?: undefined }
  /** One that is to begin. */
  | {
      about: { decisionId: string; decided: string; side: Side }
      found?: undefined
      side?: undefined
    }
)

export const CoachingPage = (props: Props) => {
  const { page, found, about } = props
  const words = page.words.coaching
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/coaching">{words.title}</a>
      </p>
      <h1>{found ? words.with(found.author, found.lead) : words.title}</h1>
      {props.isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      <p class="lead">
        <a href={`/app/decisions/${(found ?? about)!.decisionId}`}>
          {page.words.decisions.quote((found ?? about)!.decided)}
        </a>
      </p>
      {found ? <Conversation {...props} found={found} side={props.side!} /> : null}
      {about ? <Begin {...props} about={about} /> : null}
    </Layout>
  )
}

type BeginProps = Omit<Props, 'found' | 'side' | 'about'> & {
  about: { decisionId: string; side: Side }
}

const Begin = ({ page, about, form = {}, hasErrors }: BeginProps) => {
  const words = page.words.coaching
  const isAuthor = about.side === 'author'
  return (
    <Form action={`/app/coaching/about/${about.decisionId}`} kind="stack section-s">
      <AreaField
        id="question"
        label={isAuthor ? words.ask : words.offer}
        hint={isAuthor ? words.askHint : words.offerHint}
        value={form.question}
        error={hasErrors ? words.questionError : undefined}
        maxlength={400}
      />
      <p>
        <button class="btn" type="submit">
          {words.send}
        </button>
      </p>
    </Form>
  )
}

type ConversationProps = Omit<Props, 'found' | 'side' | 'about'> & {
  found: CoachingData
  side: Side
}

const Conversation = (props: ConversationProps) => {
  const { page, found } = props
  const words = page.words.coaching
  const said: [string, string][] = [
    [words.question, found.question],
    [words.worked, found.worked],
    [words.asked, found.asked],
    [words.nextTime, found.nextTime],
    [
      words.step,
      found.step && found.stepOn ? `${found.step} (${page.format.day(found.stepOn)})` : '',
    ],
  ]
  return (
    <>
      <p class="entry-meta">
        <CoachingStatus page={page} coaching={found} />
      </p>
      <dl class="facts section-s">
        {said
          .filter(([, text]) => text !== '')
          .map(([head, text]) => (
            <div class="wide">
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <CoachingMoves {...props} />
    </>
  )
}
