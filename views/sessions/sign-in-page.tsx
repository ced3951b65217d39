import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Mark } from '../components/mark.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; to: string; email?: string; error?: string }

export const SignInPage = ({ page, to, email = '', error }: Props) => {
  const words = page.words.signIn
  return (
    <Layout page={page} title={words.title} kind="door" script="passkeys.js">
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
      <PasskeyButton page={page} to={to} />
      <p class="fine section-s">
        <a href="/app/forgotten">{page.words.accounts.forgotten.link}</a>
      </p>
      <p class="notice notice-quiet fine section-s">{words.pulseApart}</p>
    </Layout>
  )
}

/** Shown by the script, which it needs. */
const PasskeyButton = ({ page, to }: { page: Page; to: string }) => {
  const words = page.words.accounts.passkeys
  return (
    <form
      id="passkey-sign-in"
      class="section-s"
      data-to={to}
      data-failed={words.signInFailed}
      hidden
    >
      <button class="btn btn-line btn-wide" type="submit">
        {words.signIn}
      </button>
      <p class="error" id="passkey-error" role="alert" hidden />
    </form>
  )
}
