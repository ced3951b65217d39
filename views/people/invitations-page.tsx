import { describedBy, Field } from '../components/field.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  /** How many have not signed in, everywhere and by unit with all below it. */
  choices: { everybody: number; units: { id: string; name: string; count: number }[] }
  error?: string | undefined
}

export const InvitationsPage = ({ page, choices, error }: Props) => {
  const words = page.words.accounts.invitations
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <ol class="crumbs" role="list">
        <li>
          <a href="/app/people">{page.words.people.title}</a>
        </li>
      </ol>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {choices.everybody === 0 && !error ? (
        <p class="empty section-s">{words.nobody}</p>
      ) : (
        <form method="post" action="/app/people/invitations" class="stack section-s">
          <Field id="unit" label={words.who} error={error}>
            <select
              class="input"
              id="unit"
              name="unit"
              aria-describedby={describedBy('unit', undefined, error)}
            >
              <option value="">{`${words.everybody} (${choices.everybody})`}</option>
              {choices.units.map(({ id, name, count }) => (
                <option value={id}>{`${name} (${count})`}</option>
              ))}
            </select>
          </Field>
          <p class="fine">{words.replaces}</p>
          <p>
            <button class="btn" type="submit">
              {words.button}
            </button>
          </p>
        </form>
      )}
    </Layout>
  )
}
