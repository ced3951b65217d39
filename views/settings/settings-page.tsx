import { RULE_VERSION } from '../../src/domain/figures.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/domain/languages.ts'
import type { Schedule } from '../../src/domain/schedule.ts'
import type { Rate, Settings } from '../../src/domain/settings-form.ts'
import { AreaField, Choices, Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type AskedAfter, FollowUpsForm } from './follow-ups-form.tsx'
import { RatesForm } from './rates-form.tsx'
import { SituationsForm } from './situations-form.tsx'

export type SettingsProps = {
  page: Page
  installation: {
    organisation: string
    language: Language
    timeZone: string
    contacts: string
    currency: string
    isPractice: boolean
    schedule: Schedule
  }
  /** k of the rules in force. */
  minimumBlock: number
  known: { hidden: string[]; own: string[]; followUps: AskedAfter[]; rates: Rate[] }
  /** For the works council: read, not changed. */
  isReadOnly: boolean
  form?: Record<string, string>
  errors?: (keyof Settings)[]
  situations?: { hidden: string[]; own: string; isNoneLeft: boolean }
  isDaysWrong?: boolean
  rates?: { text: string; line: number }
}

export const SettingsPage = (props: SettingsProps) => {
  const { page, isReadOnly } = props
  const words = page.words.settings
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{isReadOnly ? words.readOnly : words.intro}</p>
      <Rules {...props} />
      <fieldset class="bare" disabled={isReadOnly}>
        <General {...props} />
        <SituationsForm {...props} />
        <FollowUpsForm {...props} />
        <RatesForm {...props} />
      </fieldset>
    </Layout>
  )
}

/** What nobody changes by a form. */
const Rules = ({ page, installation, minimumBlock }: SettingsProps) => {
  const words = page.words.settings
  const { opens, closes, publishes } = installation.schedule
  const at = ({ day, hour }: Schedule['opens']) => `${page.format.weekday(day)}, ${hour}:00`
  const calendar = page.words.calendar
  return (
    <section class="section-s">
      <h2>{words.rulesHead}</h2>
      <ul class="plain section-s">
        <li>{words.kind[installation.isPractice ? 'practice' : 'real']}</li>
        <li>{words.minimum(minimumBlock)}</li>
        <li>{words.ruleVersion(RULE_VERSION)}</li>
        <li>{`${calendar.opensLabel}: ${at(opens)}`}</li>
        <li>{`${calendar.closesLabel}: ${at(closes)}`}</li>
        <li>{`${calendar.publishesLabel}: ${at(publishes)}`}</li>
      </ul>
      <p class="row section-s">
        <a href="/app/rules">{page.words.rules.title}</a>
        <a href="/app/papers">{page.words.papers.title}</a>
      </p>
    </section>
  )
}

const General = ({ page, installation, isReadOnly, form, errors = [] }: SettingsProps) => {
  const words = page.words.settings
  const value = (field: keyof Settings) => form?.[field] ?? installation[field]
  const say = (field: keyof Settings, text: string) => (errors.includes(field) ? text : undefined)
  return (
    <Form action="/app/settings" kind="stack section">
      <TextField
        id="organisation"
        label={words.organisation}
        value={value('organisation')}
        error={say('organisation', words.organisationWrong)}
      />
      {isReadOnly ? (
        <TextField
          id="language"
          label={words.language}
          value={LANGUAGE_NAMES[installation.language]}
        />
      ) : (
        <Choices
          name="language"
          legend={words.language}
          options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          chosen={value('language')}
        />
      )}
      <Field id="timeZone" label={words.timeZone} error={say('timeZone', words.timeZoneWrong)}>
        <select class="input" id="timeZone" name="timeZone">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option value={zone} selected={zone === value('timeZone')}>
              {zone}
            </option>
          ))}
        </select>
      </Field>
      <AreaField
        id="contacts"
        label={words.contacts}
        hint={words.contactsHint}
        rows={4}
        value={value('contacts')}
        error={say('contacts', words.contactsWrong)}
      />
      {isReadOnly ? null : (
        <p>
          <button class="btn" type="submit">
            {words.save}
          </button>
        </p>
      )}
    </Form>
  )
}
