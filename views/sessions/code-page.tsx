import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; to: string; email: string; error?: string }

/** The second step of signing in. */
export const CodePage = ({ page, to, email, error }: Props) => {
  const words = page.words.accounts.step
  return (
    <Layout page={page} title={words.title} kind="door">
      <h1>{words.title}</h1>
      <p class="quiet">{email}</p>
      <Form action={`/app/sign-in/code?to=${encodeURIComponent(to)}`} kind="stack section-s">
        <TextField
          id="code"
          label={words.code}
          hint={words.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          kind="code-input"
          error={error}
        />
        <details class="more">
          <summary>{words.lost}</summary>
          <TextField
            id="recovery"
            label={words.recovery}
            hint={words.recoveryHint}
            autocomplete="off"
            kind="code-input"
          />
          <p class="fine section-s">{words.noneLeft}</p>
        </details>
        <p>
          <button class="btn btn-wide" type="submit">
            {page.words.signIn.button}
          </button>
        </p>
      </Form>
      <p class="fine section-s">
        <a href="/app/sign-in">{words.other}</a>
      </p>
    </Layout>
  )
}
