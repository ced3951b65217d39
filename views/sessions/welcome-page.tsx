import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  token: string
  name: string
  email: string
  /** Somebody has signed in to this account before. */
  isUsed: boolean
  error?: string | undefined
}

/** First sign-in by link: nothing happens until the form is sent, since mail scanners open links. */
export const WelcomePage = ({ page, token, name, email, isUsed, error }: Props) => {
  const words = page.words.welcome
  return (
    <Layout page={page} title={words.title} kind="door">
      <h1>{words.greeting(name)}</h1>
      <p class="quiet">{words.intro}</p>
      {isUsed ? <p class="notice section-s">{words.usedBefore}</p> : null}
      <Form action={`/app/welcome/${token}`} kind="stack section-s">
        <p class="label">{email}</p>
        <input type="text" name="email" value={email} autocomplete="username" hidden readonly />
        <TextField
          id="password"
          label={words.password}
          hint={words.passwordHint}
          type="password"
          autocomplete="new-password"
          error={error}
        />
        <p>
          <button class="btn btn-wide" type="submit">
            {words.button}
          </button>
        </p>
      </Form>
    </Layout>
  )
}

export const LinkGonePage = ({ page }: { page: Page }) => (
  <Layout page={page} title={page.words.welcome.goneTitle} kind="door">
    <h1>{page.words.welcome.goneTitle}</h1>
    <p class="lead">{page.words.welcome.gone}</p>
    <p class="section-s">
      <a class="btn" href="/app/sign-in">
        {page.words.signIn.button}
      </a>
    </p>
  </Layout>
)
