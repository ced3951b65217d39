import { LANGUAGE_NAMES, LANGUAGES } from '../../src/domain/languages.ts'
import { Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  errors?: { current?: string | undefined; password?: string | undefined }
}

export const AccountPage = ({ page, errors = {} }: Props) => {
  const words = page.words.account
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="quiet">{`${page.viewer?.name}, ${page.viewer?.email}`}</p>
      <Form action="/app/account/language" kind="stack section-s">
        <Choices
          name="language"
          legend={page.words.brand.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          chosen={page.language}
        />
        <p>
          <button class="btn btn-line btn-small" type="submit">
            {words.saveLanguage}
          </button>
        </p>
      </Form>
      <section class="section">
        <h2>{words.passwordHead}</h2>
        <Form action="/app/account/password" kind="stack section-s">
          <TextField
            id="current"
            label={words.current}
            type="password"
            autocomplete="current-password"
            error={errors.current}
          />
          <TextField
            id="password"
            label={words.next}
            hint={page.words.welcome.passwordHint}
            type="password"
            autocomplete="new-password"
            error={errors.password}
          />
          <p>
            <button class="btn btn-line btn-small" type="submit">
              {words.change}
            </button>
          </p>
        </Form>
      </section>
      <section class="section">
        <h2>{words.everywhereHead}</h2>
        <p class="quiet">{words.everywhereNote}</p>
        <form method="post" action="/app/sign-out" class="section-s">
          <input type="hidden" name="everywhere" value="yes" />
          <button class="btn btn-line btn-small" type="submit">
            {words.everywhere}
          </button>
        </form>
      </section>
    </Layout>
  )
}
