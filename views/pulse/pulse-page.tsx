import type { BallotErrors } from '../../src/domain/ballot.ts'
import type { Seen } from '../../src/domain/company.ts'
import type { Item } from '../../src/domain/items.ts'
import type { TicketOffer } from '../../src/domain/key-directory.ts'
import { LocalTime } from '../components/local-time.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { BallotForm } from './ballot-form.tsx'
import { CountedNote } from './counted-note.tsx'
import { ThanksTemplate } from './thanks-page.tsx'
import { type PulseRules, type Together, TogetherNote } from './together-note.tsx'

type Props = {
  page: Page
  items: Item[]
  closesAt: number
  together: Together
  /** Where the reader's answers will count; undefined where that is not known any more. */
  counted: Seen | undefined
  rules: PulseRules
  /** Newest entry of the log of changes. */
  logHead: { number: number; hash: string } | undefined
  /** The plain ticket this browser holds, once drawn. */
  held: { ticket: string; number: number } | undefined
  /** This person drew; a ticket that the browser made itself is known to its script alone. */
  isDrawn: boolean
  /** Undefined in a pulse without blind tickets. */
  offer: TicketOffer | undefined
  publishesAt: number
  contacts: string
}

/**
 * Without script one starts, which draws the ticket, and then answers. With script the form is
 * there at once and the ticket is drawn at "Send": the start form is hidden and Send unlocked.
 */
export const PulsePage = ({ page, items, closesAt, held, ...props }: Props) => {
  const { isDrawn, offer } = props
  const words = page.words.pulse
  return (
    <Layout page={page} title={words.title} kind="narrow pulse-page" isBare script="pulse.js">
      <h1>{words.title}</h1>
      <p class="quiet">{words.intro(items.length)}</p>
      <p class="promise-line">
        {words.promise(page.format.deadline(closesAt))}{' '}
        <a href={`/anonymity?lang=${page.language}`}>{words.promiseLink}</a>
      </p>
      <LocalTime page={page} at={closesAt} />
      {props.counted ? <CountedNote page={page} counted={props.counted} /> : null}
      <TogetherNote
        page={page}
        together={props.together}
        rules={props.rules}
        logHead={props.logHead}
        offer={offer}
      />
      <p class="notice section-s" id="replace-note" hidden={!(held && held.number > 1)}>
        {words.replaceNote}
      </p>
      {isDrawn && !held ? <DrawnNote page={page} /> : null}
      {held || isDrawn ? null : (
        <form method="post" action="/app/pulse/ticket" id="start" class="section-s">
          <div class="stack-s fine">
            <p>{words.startNote}</p>
            {offer ? <p>{words.plainNote}</p> : null}
          </div>
          <p class="section-s">
            <button class="btn btn-wide" type="submit">
              {words.start}
            </button>
          </p>
        </form>
      )}
      <BallotForm
        page={page}
        items={items}
        closesAt={closesAt}
        held={held}
        offer={offer}
        people={props.together.names.length + 1}
        isHidden={!held}
      />
      <ThanksTemplate
        page={page}
        closesAt={closesAt}
        publishesAt={props.publishesAt}
        contacts={props.contacts}
      />
    </Layout>
  )
}

/** Stays unless the script finds the ticket in this browser. */
const DrawnNote = ({ page }: { page: Page }) => {
  const { title, text } = page.words.noBallot['drawn-before']
  return (
    <div id="drawn" class="section">
      <h2>{title}</h2>
      <p class="section-s">{text}</p>
      <p class="section-s">
        <a class="btn" href="/app">
          {page.words.thanks.back}
        </a>
      </p>
    </div>
  )
}

type AgainProps = {
  page: Page
  items: Item[]
  closesAt: number
  held: { ticket: string; number: number }
  form: Record<string, string>
  errors: BallotErrors
}

/** The form as it came back from /ballots, with what to mend; here nobody knows who is answering. */
export const BallotAgainPage = ({ page, items, closesAt, held, form, errors }: AgainProps) => (
  <Layout
    page={page}
    title={page.words.pulse.title}
    kind="narrow pulse-page"
    isBare
    script="pulse.js"
  >
    <h1>{page.words.pulse.title}</h1>
    <p class="notice section-s">{page.words.pulse.notStored}</p>
    <BallotForm
      page={page}
      items={items}
      closesAt={closesAt}
      held={held}
      form={form}
      errors={errors}
    />
  </Layout>
)
