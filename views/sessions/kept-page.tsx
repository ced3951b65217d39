import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  action: string
  /** All fields, and the texts among them. */
  form: Record<string, string>
  written: string[]
}

/** What somebody wrote when their session had ended, to be sent again once they are signed in. */
export const KeptPage = ({ page, action, form, written }: Props) => {
  const words = page.words.kept
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {written.map((value) => (
        <blockquote class="notice notice-quiet section-s long">{value}</blockquote>
      ))}
      <div class="stack section">
        <div>
          <a class="btn btn-line" href="/app/sign-in" target="_blank" rel="noopener">
            {words.signIn}
          </a>
          <p class="fine">{words.signInNote}</p>
        </div>
        <div>
          <form method="post" action={action}>
            {Object.entries(form).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button class="btn" type="submit">
              {words.again}
            </button>
          </form>
        </div>
      </div>
    </Layout>
  )
}
