import { LANGUAGE_NAMES, LANGUAGES } from '../../src/domain/languages.ts'
import type { SetupField } from '../../src/domain/setup.ts'
import { AreaField, Choices, Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { SampleForm } from './sample-form.tsx'

type SetupErrors = Partial<Record<SetupField | 'code' | 'password' | 'sampleCode', string>>
type Props = {
  page: Page
  form?: Record<string, string>
  errors?: SetupErrors
  /** What became of a sample that was asked for. */
  sample?: string
}

export const SetupPage = ({ page, form = {}, errors = {}, sample }: Props) => {
  const words = page.words.setup
  // The quieter way stands last, but first where it has a mistake to show.
  const other = <SampleForm page={page} code={form.sampleCode} error={errors.sampleCode} />
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <SampleOutcome page={page} state={sample} />
      {errors.sampleCode ? (
        other
      ) : (
        <p class="section-s">
          <a href="#sample">{page.words.sample.link}</a>
        </p>
      )}
      <Form action="/app/setup" kind="stack section-s">
        <TextField
          id="code"
          label={words.code}
          hint={words.codeHint}
          value={form.code}
          error={errors.code}
          autocomplete="off"
          kind="input-medium"
        />
        <h2 class="section-s">{words.organisationHead}</h2>
        <TextField
          id="organisation"
          label={words.organisation}
          value={form.organisation}
          error={errors.organisation}
          maxlength={120}
          autocomplete="organization"
        />
        <Choices
          name="language"
          legend={words.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          chosen={form.language ?? page.language}
          error={errors.language}
        />
        <Field
          id="timeZone"
          label={words.timeZone}
          hint={words.timeZoneHint}
          error={errors.timeZone}
        >
          <select class="input" id="timeZone" name="timeZone" aria-describedby="timeZone-hint">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option value={zone} selected={zone === (form.timeZone ?? GUESS[page.language])}>
                {zone}
              </option>
            ))}
          </select>
        </Field>
        <TextField
          id="currency"
          label={words.currency}
          hint={words.currencyHint}
          value={form.currency ?? 'EUR'}
          error={errors.currency}
          maxlength={3}
          kind="input-short"
        />
        <AreaField
          id="contacts"
          label={words.contacts}
          hint={words.contactsHint}
          value={form.contacts}
          maxlength={1000}
        />
        <Choices
          name="kind"
          legend={words.kind}
          kind="choices-list"
          options={[
            { value: 'real', label: words.real, note: words.realNote },
            { value: 'practice', label: words.practice, note: words.practiceNote },
          ]}
          chosen={form.kind}
          error={errors.kind}
        />
        <h2 class="section-s">{words.accountHead}</h2>
        <p class="quiet">{words.accountIntro}</p>
        <TextField
          id="name"
          label={words.name}
          value={form.name}
          error={errors.name}
          maxlength={200}
          autocomplete="name"
        />
        <TextField
          id="email"
          label={page.words.signIn.email}
          type="email"
          value={form.email}
          error={errors.email}
          autocomplete="username"
        />
        <TextField
          id="password"
          label={words.password}
          hint={page.words.welcome.passwordHint}
          type="password"
          error={errors.password}
          autocomplete="new-password"
        />
        <p>
          <button class="btn" type="submit">
            {words.button}
          </button>
        </p>
      </Form>
      {errors.sampleCode ? null : other}
    </Layout>
  )
}

const SampleOutcome = ({ page, state }: { page: Page; state: string | undefined }) => {
  const { interrupted, failed } = page.words.sample
  const text = state === 'interrupted' ? interrupted : state === 'failed' ? failed : undefined
  return text ? <p class="notice section-s">{text}</p> : null
}

/** A time zone to begin from for each language. */
const GUESS = {
  en: 'Europe/London',
  ro: 'Europe/Bucharest',
  pl: 'Europe/Warsaw',
  el: 'Europe/Athens',
  it: 'Europe/Rome',
  pt: 'Europe/Lisbon',
}
