import type { Child } from 'hono/jsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** What a cast came to, as the page may say it. */
export type ThanksCase = 'sealed' | 'superseded' | 'thread' | 'kept' | 'erased'

type Around = { page: Page; closesAt: number; publishesAt: number; contacts: string }
type Props = Around & {
  receipt: string
  threadCode: string | undefined
  isSuperseded: boolean
  isKept: boolean
}

export const ThanksPage = ({ receipt, threadCode, isSuperseded, isKept, ...around }: Props) => {
  const cases: ThanksCase[] = [
    isSuperseded ? 'superseded' : 'sealed',
    isKept ? 'kept' : 'erased',
    ...(threadCode ? (['thread'] as const) : []),
  ]
  return (
    <Layout page={around.page} title={around.page.words.thanks.title} kind="narrow" isBare>
      <Thanks {...around} receipt={receipt} threadCode={threadCode ?? ''} cases={cases} />
    </Layout>
  )
}

const titleOf = ({ words }: Page): string => `${words.thanks.title} · ${words.brand.name}`

/**
 * The same for the script to fill in, with all cases: an answer that comes back without words needs
 * no language, which could tell who sent it.
 */
export const ThanksTemplate = (around: Around) => (
  <template id="thanks" data-title={titleOf(around.page)}>
    <Thanks {...around} receipt="" threadCode="" cases={undefined} />
  </template>
)

type Cases = ThanksCase[] | undefined
type ThanksProps = Around & { receipt: string; threadCode: string; cases: Cases }

const Thanks = ({ page, receipt, threadCode, cases, ...props }: ThanksProps) => {
  const words = page.words.thanks
  const closes = page.format.deadline(props.closesAt)
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">
        <Only when="sealed" cases={cases}>
          {words.sealed}
        </Only>
        <Only when="superseded" cases={cases}>
          {words.superseded}
        </Only>
      </p>
      <Code kind="receipt" head={words.receiptHead} code={receipt} note={words.receiptNote} />
      <p class="fine receipts-link">
        <a href={`/receipts?lang=${page.language}`}>{page.words.receipts.title}</a>
      </p>
      <Only when="thread" cases={cases}>
        <Code kind="thread" head={words.threadHead} code={threadCode} note={words.threadNote} />
      </Only>
      <h2 class="label section-s">{words.nextHead}</h2>
      <ol class="steps section-s">
        <li class="done">
          <b>{words.now}</b>{' '}
          <Only when="kept" cases={cases}>
            {words.nowKept}
          </Only>
          <Only when="erased" cases={cases}>
            {words.nowErased}
          </Only>
        </li>
        <li>
          <b>{`${closes}.`}</b> {words.counted}
        </li>
        <li>
          <b>{`${page.format.deadline(props.publishesAt)}.`}</b> {words.published}
        </li>
      </ol>
      {props.contacts ? (
        <>
          <h2 class="label section-s">{words.contactsHead}</h2>
          <p class="contacts fine">{props.contacts}</p>
          <p class="tiny">{words.notAChannel}</p>
        </>
      ) : null}
      <p class="row section-s">
        <a class="btn" href="/app">
          {words.back}
        </a>
        <Only when="kept" cases={cases}>
          <a class="btn btn-line" href="/app/pulse">
            {words.change}
          </a>
        </Only>
      </p>
    </>
  )
}

/** Shown in its case; where no case is known yet, marked for the script to choose. */
const Only = ({ when, cases, children }: { when: ThanksCase; cases: Cases; children: Child }) => {
  if (cases && !cases.includes(when)) return null
  const mark = cases ? {} : { 'data-when': when }
  return when === 'thread' ? <div {...mark}>{children}</div> : <span {...mark}>{children}</span>
}

type CodeProps = { kind: 'receipt' | 'thread'; head: string; code: string; note: string }

/** A code to copy, in groups of four for the eye; spaces are ignored where it is asked for. */
const Code = ({ kind, head, code, note }: CodeProps) => (
  <section class="receipt" data-code={kind}>
    <h2 class="tiny">{head}</h2>
    <p class="receipt-code">
      {code.match(/.{1,4}/g)?.map((group) => (
        <span>{`${group} `}</span>
      ))}
    </p>
    <p class="fine">{note}</p>
  </section>
)
