import type { Language } from '../../src/domain/languages.ts'
import { CASES, type CaseSource } from '../../src/domain/vignettes.ts'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CaseText } from './case-text.tsx'
import { type CaseOffer, Offers } from './offers.tsx'
import { quarterName } from './quarter-name.ts'

export type DraftCase = {
  id: string
  situation: string
  /** Empty once the call it came from was taken back. */
  text: string
  language: Language
  sourceKind: CaseSource['kind'] | null
}

type Props = {
  page: Page
  quarter: string
  cases: DraftCase[]
  offers: CaseOffer[]
  /** This quarter has its check. */
  isSent: boolean
  /** When a check sent now would close. */
  closesAt: number
  refused: 'sent-before' | 'not-five' | undefined
}

/** Where a quarter's five cases are put together and sent. */
export const DraftPage = ({ page, cases, offers, isSent, refused, ...props }: Props) => {
  const words = page.words.vignettes
  const isFull = cases.length === CASES
  return (
    <Layout page={page} title={words.makeTitle} kind="narrow">
      <p class="crumbs">
        <a href="/app/vignettes">{words.title}</a>
      </p>
      <h1>{words.makeTitle}</h1>
      <p class="lead">{words.makeIntro}</p>
      {refused ? (
        <p class="notice section-s" role="alert">
          {words.refused[refused]}
        </p>
      ) : null}
      {isSent && !refused ? <p class="notice section-s">{words.isSent}</p> : null}
      <section class="section">
        <div class="head">
          <h2>{words.chosen(String(cases.length), String(CASES))}</h2>
          <p class="fine">{isSent ? null : quarterName(page, props.quarter)}</p>
        </div>
        {cases.length === 0 ? <p class="empty">{words.noneChosen}</p> : null}
        <ol class="entries vignettes" role="list">
          {cases.map((one, i) => (
            <Chosen page={page} given={one} number={i + 1} />
          ))}
        </ol>
        {isFull && !isSent ? (
          <Form action="/app/vignettes/new/send" kind="section-s">
            <button class="btn" type="submit">
              {words.send}
            </button>
            <p class="tiny section-s">{words.sendNote(page.format.deadline(props.closesAt))}</p>
          </Form>
        ) : null}
      </section>
      {isFull ? null : (
        <section class="section">
          <div class="head">
            <h2>{words.offers}</h2>
            <a class="btn btn-line btn-small" href="/app/vignettes/new/cases/new">
              {words.fresh}
            </a>
          </div>
          <Offers page={page} offers={offers} />
        </section>
      )}
    </Layout>
  )
}

const Chosen = ({ page, given, number }: { page: Page; given: DraftCase; number: number }) => {
  const words = page.words.vignettes
  const place = `/app/vignettes/new/cases/${given.id}`
  return (
    <li>
      <h3 class="label">
        {words.caseOf(String(number), String(CASES))}: {words.kinds[given.sourceKind ?? 'fresh']}
      </h3>
      {given.text === '' ? (
        <p class="notice">{words.takenBack}</p>
      ) : (
        <CaseText page={page} given={given} />
      )}
      <Form action={`${place}/remove`} kind="row">
        {given.text === '' ? null : (
          <a href={place} aria-label={`${words.edit}: ${number}`}>
            {words.edit}
          </a>
        )}
        <button class="text-btn" type="submit" aria-label={`${words.remove}: ${number}`}>
          {words.remove}
        </button>
      </Form>
    </li>
  )
}
