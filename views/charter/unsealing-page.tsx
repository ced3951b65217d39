import { EXCEPTIONS, type Exception } from '../../src/domain/unsealing.ts'
import { AreaField, Choices } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { named } from '../components/named.ts'
import { type Decision, DecisionMeta } from '../decisions/decision-entry.tsx'
import { DecisionFacts } from '../decisions/decision-facts.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Found = {
  id: string
  exception: string
  reason: string
  asker: string
  askedAt: number
  second: string | undefined
  agreedAt: number | null
}

type Props = {
  page: Page
  /** The record that is to be opened, before anybody has asked. */
  decisionId?: string
  found?: Found
  /** The record itself, once two have agreed. */
  decision?: Decision | undefined
  canAgree?: boolean
  form?: Record<string, string>
  errors?: ('exception' | 'reason')[]
}

export const UnsealingPage = (props: Props) => {
  const { page, found } = props
  const words = page.words.sealed
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {found ? <State {...props} found={found} /> : <Ask {...props} />}
    </Layout>
  )
}

const Ask = ({ page, decisionId, form = {}, errors = [] }: Props) => {
  const words = page.words.sealed
  const say = (field: 'exception' | 'reason') =>
    errors.includes(field) ? words.errors[field] : undefined
  return (
    <Form action={`/app/unsealings/ask/${decisionId}`} kind="stack section-s">
      <Choices
        name="exception"
        legend={words.exception}
        options={named(EXCEPTIONS, words.exceptions)}
        chosen={form.exception}
        error={say('exception')}
      />
      <AreaField
        id="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={form.reason}
        error={say('reason')}
        maxlength={400}
      />
      <p>
        <button class="btn" type="submit">
          {words.ask}
        </button>
      </p>
    </Form>
  )
}

const State = ({ page, found, decision, canAgree }: Props & { found: Found }) => {
  const words = page.words.sealed
  return (
    <>
      <p class="section-s">{words.askedBy(found.asker, page.format.moment(found.askedAt))}</p>
      <p>
        <b>{words.exceptions[found.exception as Exception]}</b>: {found.reason}
      </p>
      {found.second && found.agreedAt !== null ? (
        <p>{words.agreed(found.second, page.format.moment(found.agreedAt))}</p>
      ) : (
        <p class="notice section-s">{canAgree ? words.closed : words.asked}</p>
      )}
      {canAgree ? (
        <Form action={`/app/unsealings/${found.id}`} kind="section-s">
          <button class="btn" type="submit">
            {words.agree}
          </button>
        </Form>
      ) : null}
      {decision ? (
        <section class="section">
          <h2>{words.record}</h2>
          <p class="lead" lang={decision.language}>
            {page.words.decisions.quote(decision.decided)}
          </p>
          <DecisionMeta page={page} decision={decision} />
          <DecisionFacts page={page} decision={decision} />
        </section>
      ) : null}
    </>
  )
}
