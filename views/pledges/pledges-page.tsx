import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type PledgeData, PledgeLine } from './pledge-line.tsx'

type Props = {
  page: Page
  unit: { id: string; name: string }
  list: PledgeData[]
  canWrite: boolean
  form?: Record<string, string>
  error?: 'said' | 'full'
}

export const PledgesPage = ({ page, unit, list, canWrite, form = {}, error }: Props) => {
  const words = page.words.pledges
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href={`/app/teams/${unit.id}`}>{unit.name}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {list.length === 0 ? <p class="empty section-s">{words.none}</p> : null}
      <ol class="entries section-s">
        {list.map((pledge) => (
          <PledgeLine page={page} pledge={pledge} />
        ))}
      </ol>
      {canWrite ? (
        <Form action={`/app/pledges/of/${unit.id}`} kind="stack section">
          <h2>{words.add}</h2>
          <AreaField
            id="said"
            label={words.said}
            hint={words.saidHint}
            value={form.said}
            error={error && (error === 'full' ? words.full : words.saidError)}
            rows={2}
            maxlength={280}
          />
          <p>
            <button class="btn" type="submit">
              {words.add}
            </button>
          </p>
        </Form>
      ) : null}
    </Layout>
  )
}
