import { inFours } from '../../src/domain/second-factor.ts'
import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type State =
  /** The session began without the second factor that its person has. */
  | { kind: 'weak' }
  | { kind: 'on'; left: number }
  | { kind: 'off' }
  /** A secret waits for its first code. */
  | { kind: 'begun'; secret: string; uri: string }
type Props = {
  page: Page
  state: State
  /** HR and administrators of a real installation need one. */
  isRequired: boolean
  /** The session is not young any more. */
  asksPassword: boolean
  errors: { code?: string; proof?: string }
}

export const SecondFactorPage = (props: Props) => {
  const { page, state, isRequired } = props
  const words = page.words.accounts.app
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <ol class="crumbs" role="list">
        <li>
          <a href="/app/account">{page.words.account.title}</a>
        </li>
      </ol>
      <h1>{words.title}</h1>
      {isRequired && state.kind !== 'on' ? <p class="notice section-s">{words.required}</p> : null}
      {state.kind === 'weak' ? <Weak page={page} /> : null}
      {state.kind === 'off' ? <Off {...props} /> : null}
      {state.kind === 'begun' ? <Begun {...props} state={state} /> : null}
      {state.kind === 'on' ? <On {...props} left={state.left} /> : null}
    </Layout>
  )
}

const Weak = ({ page }: { page: Page }) => (
  <div class="stack section-s">
    <p>{page.words.accounts.app.signInAgain}</p>
    <p>
      <a class="btn" href="/app/sign-in">
        {page.words.signIn.button}
      </a>
    </p>
    <p class="fine">{page.words.accounts.app.lostAll}</p>
  </div>
)

const Off = ({ page, asksPassword, errors, isRequired }: Props) => {
  const words = page.words.accounts.app
  return (
    <>
      <p class="lead">{words.intro}</p>
      <p class="quiet section-s">{words.apps}</p>
      <Form action="/app/account/second-factor/begin" kind="stack section-s">
        {asksPassword ? (
          <TextField
            id="current"
            label={page.words.account.current}
            hint={words.whyPassword}
            type="password"
            autocomplete="current-password"
            error={errors.proof}
          />
        ) : null}
        <p>
          <button class="btn" type="submit">
            {words.begin}
          </button>
        </p>
      </Form>
      {isRequired ? (
        <p class="fine section-s">
          {words.orPasskey} <a href="/app/account#passkeys">{words.toPasskeys}</a>
        </p>
      ) : null}
    </>
  )
}

const Begun = ({ page, state, errors }: Props & { state: State & { kind: 'begun' } }) => {
  const words = page.words.accounts.app
  return (
    <>
      <ol class="enrol section-s">
        <li>
          <h2>{words.scan}</h2>
          <QrCode text={state.uri} label={words.qr} />
          <p class="fine">{words.typeIn}</p>
          <p class="secret">{inFours(state.secret)}</p>
        </li>
        <li>
          <h2>{words.firstCode}</h2>
          <Form action="/app/account/second-factor/confirm" kind="stack section-s">
            <TextField
              id="code"
              label={page.words.accounts.step.code}
              hint={page.words.accounts.step.codeHint}
              inputmode="numeric"
              autocomplete="one-time-code"
              kind="code-input"
              error={errors.code}
            />
            <p>
              <button class="btn" type="submit">
                {words.confirm}
              </button>
            </p>
          </Form>
        </li>
      </ol>
      <p class="fine section-s">{words.ends}</p>
    </>
  )
}

const On = ({ page, left, errors }: Props & { left: number }) => {
  const words = page.words.accounts.app
  return (
    <>
      <p class="lead">{words.on}</p>
      <p class="quiet section-s">{words.left(left)}</p>
      <Form action="/app/account/second-factor" kind="stack section">
        <h2>{words.change}</h2>
        <TextField
          id="proof"
          label={words.proof}
          hint={words.proofHint}
          type="password"
          autocomplete="current-password"
          error={errors.proof}
        />
        <p class="row">
          <button class="btn btn-line btn-small" type="submit" name="do" value="codes">
            {words.renew}
          </button>
          <button class="btn btn-line btn-small" type="submit" name="do" value="off">
            {words.turnOff}
          </button>
        </p>
      </Form>
    </>
  )
}
