import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Mark } from '../components/mark.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; to: string; email?: string; error?: string }

export const SignInPage = ({ page, to, email = '', error }: Props) => {
  const words = page.words.signIn
  return (
    <Layout page={page} title={words.title} kind="door">
      <Mark kind="door-mark" />
      <h1>{page.words.brand.name}</h1>
      <p class="quiet">{words.motto(page.organisation)}</p>
      <Form action={`/app/sign-in?to=${encodeURIComponent(to)}`} kind="stack section-s">
        <TextField
          id="email"
          label={words.email}
          type="email"
          autocomplete="username"
          value={email}
          error={error}
        />
        <TextField
          id="password"
          label={words.password}
          type="password"
          autocomplete="current-password"
        />
        <p>
          <button class="btn btn-wide" type="submit">
            {words.button}
          </button>
        </p>
      </Form>
      <p class="fine section-s">{words.noPassword}</p>
      <p class="notice notice-quiet fine section-s">{words.pulseApart}</p>
    </Layout>
  )
}
