import type { Language } from '../../src/domain/languages.ts'
import { FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  decision: { id: string; apologyNever: string; language: Language }
  proposals: { id: string; change: string; statement: string }[]
  pledges: { id: string; said: string }[]
  /** What it rests on now; neither of the two while its author asks. */
  tie: { proposal: { id: string } | undefined; pledge: { id: string } | undefined } | undefined
  mayAsk: boolean
  hasError: boolean
}

/** Where an author, or the lead who reads the call, says what an apology's promise rests on. */
export const NeverAgainPage = (props: Props) => {
  const { page, decision, proposals, pledges, mayAsk, hasError } = props
  const words = page.words.proposals.never
  const hasNone = proposals.length === 0 && pledges.length === 0
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href={`/app/decisions/${decision.id}`}>{page.words.decision.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead" lang={decision.language}>
        {page.words.decisions.quote(decision.apologyNever)}
      </p>
      <p class="section-s">{words.intro}</p>
      <p class="fine">{words.privacy}</p>
      {hasNone ? <p class="empty section-s">{words.none}</p> : null}
      <Form action={`/app/decisions/${decision.id}/never-again`} kind="stack section-s">
        <Options
          {...props}
          legend={words.proposals}
          options={proposals.map(({ id, change, statement }) => ({
            ...{ value: `proposal-${id}`, label: change, note: statement },
          }))}
        />
        <Options
          {...props}
          legend={page.words.pledges.title}
          options={pledges.map(({ id, said }) => ({ value: `pledge-${id}`, label: said }))}
        />
        <Options
          {...props}
          legend={words.otherwise}
          options={[
            ...(mayAsk ? [{ value: 'ask', label: words.ask, note: words.askNote }] : []),
            { value: 'nothing', label: words.nothing },
          ]}
        />
        <div class={hasError ? 'field has-error' : undefined}>
          <FieldError id="tie" message={hasError ? words.error : undefined} />
        </div>
        <p>
          <button class="btn" type="submit">
            {page.words.lessons.save}
          </button>
        </p>
      </Form>
    </Layout>
  )
}

type OptionsProps = Props & {
  legend: string
  options: { value: string; label: string; note?: string }[]
}

const Options = ({ tie, legend, options }: OptionsProps) => {
  if (options.length === 0) return null
  const { proposal, pledge } = tie ?? {}
  const asked = tie ? 'ask' : 'nothing'
  const chosen = proposal ? `proposal-${proposal.id}` : pledge ? `pledge-${pledge.id}` : asked
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map(({ value, label, note }) => (
        <label class="keep">
          <input type="radio" name="tie" value={value} checked={value === chosen} />
          <span>
            {label} {note ? <span class="tiny">{note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
