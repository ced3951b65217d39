import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  receipt: string
  threadCode: string | undefined
  isSuperseded: boolean
  isKept: boolean
  closesAt: number
  publishesAt: number
  contacts: string
}

export const ThanksPage = ({
  page,
  receipt,
  threadCode,
  isSuperseded,
  isKept,
  ...props
}: Props) => {
  const words = page.words.thanks
  const closes = page.format.deadline(props.closesAt)
  return (
    <Layout page={page} title={words.title} kind="narrow" isBare>
      <h1>{words.heading}</h1>
      <p class="lead">{isSuperseded ? words.superseded : words.sealed}</p>
      <Code head={words.receiptHead} code={receipt} note={words.receiptNote} />
      <p class="fine receipts-link">
        <a href={`/receipts?lang=${page.language}`}>{page.words.receipts.title}</a>
      </p>
      {threadCode ? (
        <Code head={words.threadHead} code={threadCode} note={words.threadNote} />
      ) : null}
      <h2 class="label section-s">{words.nextHead}</h2>
      <ol class="steps section-s">
        <li class="done">
          <b>{words.now}</b> {isKept ? words.nowKept : words.nowErased}
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
        {isKept ? (
          <a class="btn btn-line" href="/app/pulse">
            {words.change}
          </a>
        ) : null}
      </p>
    </Layout>
  )
}

/** A code to copy, in groups of four for the eye; spaces are ignored where it is asked for. */
const Code = ({ head, code, note }: { head: string; code: string; note: string }) => (
  <section class="receipt">
    <h2 class="tiny">{head}</h2>
    <p class="receipt-code">
      {code.match(/.{1,4}/g)?.map((group) => (
        <span>{`${group} `}</span>
      ))}
    </p>
    <p class="fine">{note}</p>
  </section>
)
