import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { bandOf, monthName, type Unnamed } from './unnamed-entry.tsx'

type Props = {
  page: Page
  /** The record as others would read it. */
  entry: Unnamed
  hasCurator: boolean
  /** Who was shown it while it bore its author's name. */
  readers: string[]
  errors?: string[]
}

/** The author looks at a record as everyone will read it, and takes out what gives away too much. */
export const ReleasePage = ({ page, entry, hasCurator, readers, errors = [] }: Props) => {
  const words = page.words.record
  const form = page.words.decisionForm
  const say = (field: string) => (errors.includes(field) ? words.releaseErrors : undefined)
  const area = (id: 'decided' | 'why' | 'learned') => (
    <AreaField
      id={id}
      label={form[id]}
      value={entry[id]}
      error={say(id)}
      rows={2}
      maxlength={280}
    />
  )
  return (
    <Layout page={page} title={words.releaseTitle} kind="narrow">
      <p class="crumbs">
        <a href={`/app/decisions/${entry.id}`}>{page.words.decision.title}</a>
      </p>
      <h1>{words.releaseTitle}</h1>
      <p class="lead">{words.releaseIntro}</p>
      <p class="notice section-s">{words.unnamedNote}</p>
      {readers.length > 0 ? (
        <p class="notice section-s">{words.releaseKnown(page.format.list(readers))}</p>
      ) : null}
      {hasCurator ? null : <p class="notice section-s">{words.nobodyCurates}</p>}
      <dl class="facts section-s">
        <div>
          <dt>{words.releaseWhen}</dt>
          <dd>{monthName(page, entry.decidedOn)}</dd>
        </div>
        {entry.amountMinor !== null && entry.currency ? (
          <div>
            <dt>{words.releaseAmount}</dt>
            <dd>{bandOf(page, entry.amountMinor, entry.currency)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words.releaseUnit}</dt>
          <dd>{entry.unitName ?? words.releaseUnitNone}</dd>
        </div>
      </dl>
      <Form action={`/app/decisions/${entry.id}/release`} kind="stack section-s">
        {area('decided')}
        {area('why')}
        {area('learned')}
        <p class="row">
          <button class="btn" type="submit">
            {words.releaseSend}
          </button>
          <a href={`/app/decisions/${entry.id}`}>{words.cancel}</a>
        </p>
      </Form>
    </Layout>
  )
}
