import { LANGUAGE_NAMES, LANGUAGES } from '../../src/domain/languages.ts'
import type { NoticeKind } from '../../src/domain/notices.ts'
import { Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { NoticeLines } from '../home/notices.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import {
  type PasskeyLine,
  PasskeysSection,
  SecondStepSection,
  type SessionLine,
  SessionsSection,
} from './security-sections.tsx'

type Told = { kind: NoticeKind; detail: string; at: number }
type Props = {
  page: Page
  /** How many are left; undefined while there is no second step. */
  recoveryCodes: number | undefined
  passkeys: PasskeyLine[]
  sessions: SessionLine[]
  /** The session is not young any more. */
  asksPassword: boolean
  /** This browser in words, to name a passkey by. */
  device: string
  /** What somebody else changed about this person lately. */
  told: Told[]
  errors?: { current?: string | undefined; password?: string | undefined }
}

export const AccountPage = (props: Props) => {
  const { page, recoveryCodes, passkeys, sessions, asksPassword, device, errors = {} } = props
  const words = page.words.account
  return (
    <Layout page={page} title={words.title} kind="narrow" script="passkeys.js">
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
      <SecondStepSection page={page} left={recoveryCodes} />
      <PasskeysSection {...{ page, passkeys, asksPassword, device }} />
      <SessionsSection page={page} sessions={sessions} />
      {props.told.length > 0 ? (
        <section class="section">
          <h2>{page.words.notices.earlier}</h2>
          <NoticeLines page={page} notices={props.told} />
        </section>
      ) : null}
    </Layout>
  )
}
