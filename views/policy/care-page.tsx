import type { CareField } from '../../src/domain/policy-care.ts'
import { Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** Who looks after the policy; no owner when whoever was named may publish no more. */
export type CareData = { ownerId: string; owner: string | undefined; reviewBy: string }

type Props = {
  page: Page
  /** Undefined before anybody was named. */
  care: CareData | undefined
  publishers: { id: string; name: string }[]
  form?: Record<string, string>
  errors?: CareField[]
}

/** Where somebody is named for the whole policy, and where that person looks at it again. */
export const CarePage = ({ page, care, publishers, form, errors = [] }: Props) => {
  const words = page.words.proposals.care
  const isDue = care !== undefined && care.reviewBy <= page.today
  const owner = form?.owner ?? care?.ownerId
  const say = (field: CareField) => (errors.includes(field) ? words.errors[field] : undefined)
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title}</h1>
      {isDue ? (
        <div class="notice section-s">
          <p>{words.due(page.format.day(care.reviewBy))}</p>
          <ul>
            {words.questions.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
          <p class="row">
            <a href="/app/policy/fit">{page.words.fit.seeFit}</a>
            <a href="/app/policy/draft">{page.words.draft.title}</a>
          </p>
        </div>
      ) : (
        <p class="lead">{words.intro}</p>
      )}
      <Form action="/app/policy/care" kind="stack section-s">
        <Field id="owner" label={words.owner} hint={words.ownerHint} error={say('owner')}>
          <select
            class="input"
            id="owner"
            name="owner"
            aria-describedby={say('owner') ? 'owner-hint owner-error' : 'owner-hint'}
            aria-invalid={say('owner') ? 'true' : undefined}
          >
            <option value="">{words.choose}</option>
            {publishers.map(({ id, name }) => (
              <option value={id} selected={id === owner}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TextField
          id="reviewBy"
          label={isDue ? words.next : words.reviewBy}
          hint={words.reviewHint}
          type="date"
          value={form?.reviewBy ?? (isDue ? '' : (care?.reviewBy ?? ''))}
          error={say('reviewBy')}
          kind="input-medium"
        />
        <p>
          <button class="btn" type="submit">
            {words.save}
          </button>
        </p>
      </Form>
    </Layout>
  )
}

/** Who looks after the policy and until when, as everybody reads it. */
export const CareLine = ({ page, care, canEdit }: CareLineProps) => {
  const words = page.words.proposals.care
  if (!care && !canEdit) return null
  return (
    <p class="fine">
      {care?.owner ? words.line(care.owner, page.format.day(care.reviewBy)) : words.nobody}{' '}
      {canEdit ? <a href="/app/policy/care">{care ? words.edit : words.name}</a> : null}
    </p>
  )
}
type CareLineProps = { page: Page; care: CareData | undefined; canEdit: boolean }
