import { TextField } from '../components/field.tsx'
import type { Page } from '../page.ts'

/** A session as its person may know it again. */
export type SessionLine = { handle: string; device: string; begunAt: number; isHere: boolean }
export type PasskeyLine = { id: string; name: string; addedAt: number }

export const SecondStepSection = ({ page, left }: { page: Page; left: number | undefined }) => {
  const words = page.words.accounts.app
  return (
    <section class="section">
      <h2>{words.title}</h2>
      <p class="quiet">{left === undefined ? words.isOff : words.isOn}</p>
      {left === undefined ? null : <p class="fine">{words.left(left)}</p>}
      <p class="section-s">
        <a class="btn btn-line btn-small" href="/app/account/second-factor">
          {left === undefined ? words.begin : words.change}
        </a>
      </p>
    </section>
  )
}

type PasskeyProps = { page: Page; passkeys: PasskeyLine[]; asksPassword: boolean; device: string }

export const PasskeysSection = ({ page, passkeys, asksPassword, device }: PasskeyProps) => {
  const words = page.words.accounts.passkeys
  return (
    <section class="section" id="passkeys">
      <h2>{words.head}</h2>
      <p class="quiet">{words.intro}</p>
      {passkeys.length > 0 ? (
        <ul class="entries section-s" role="list">
          {passkeys.map(({ id, name, addedAt }) => (
            <li class="head">
              <div>
                <b>{name}</b>
                <p class="fine">{words.added(page.format.moment(addedAt))}</p>
              </div>
              <form method="post" action={`/app/account/passkeys/${id}/remove`}>
                <button class="text-btn" type="submit">
                  {words.remove} <span class="visually-hidden">{name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      {passkeys.length > 0 ? <p class="fine section-s">{words.removeNote}</p> : null}
      <form id="passkey-add" class="stack section-s" data-failed={words.failed} novalidate hidden>
        <TextField
          id="passkey-name"
          label={words.name}
          hint={words.nameHint}
          value={device}
          maxlength={60}
          autocomplete="off"
        />
        {asksPassword ? (
          <TextField
            id="passkey-current"
            label={page.words.account.current}
            hint={page.words.accounts.app.whyPassword}
            type="password"
            autocomplete="current-password"
          />
        ) : null}
        <p class="error" id="passkey-error" role="alert" hidden />
        <p>
          <button class="btn btn-line btn-small" type="submit">
            {words.add}
          </button>
        </p>
      </form>
      <p class="fine section-s" id="passkey-none">
        {words.needsScript}
      </p>
    </section>
  )
}

export const SessionsSection = ({ page, sessions }: { page: Page; sessions: SessionLine[] }) => {
  const words = page.words.accounts.sessions
  return (
    <section class="section" id="sessions">
      <h2>{page.words.account.everywhereHead}</h2>
      <p class="quiet">{words.note}</p>
      <ul class="entries section-s" role="list">
        {sessions.map(({ handle, device, begunAt, isHere }) => (
          <li class="head">
            <div>
              <b>{device || words.unknown}</b>
              <p class="fine">
                {isHere ? <span class="state">{words.here} </span> : null}
                {words.begun(page.format.moment(begunAt))}
              </p>
            </div>
            <form method="post" action={`/app/account/sessions/${handle}/end`}>
              <button class="text-btn" type="submit">
                {words.end} <span class="visually-hidden">{device || words.unknown}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action="/app/account/sessions/end" class="section-s">
          <button class="btn btn-line btn-small" type="submit">
            {words.endOthers}
          </button>
        </form>
      ) : null}
    </section>
  )
}
