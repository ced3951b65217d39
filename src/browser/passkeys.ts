import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

// On the sign-in and the account page: passkeys exist with script alone, so their forms are hidden
// until here.

type Answer = { to?: string; error?: string }

begin()
// A form that came back with mistakes brings these forms anew, hidden as they are without script.
document.addEventListener('htmx:after:swap', begin)

function begin(): void {
  if (!browserSupportsWebAuthn()) return
  const signIn = document.querySelector<HTMLFormElement>('#passkey-sign-in[hidden]')
  const add = document.querySelector<HTMLFormElement>('#passkey-add[hidden]')
  if (signIn) serve(signIn, () => signInWith(signIn.dataset.to ?? ''))
  if (add) serve(add, () => addNamed(typed('passkey-name'), typed('passkey-current')))
}

async function signInWith(to: string): Promise<Answer> {
  const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>(
    '/app/sign-in/passkey/options',
    {},
  )
  if (optionsJSON.error) return optionsJSON
  const response = await startAuthentication({ optionsJSON })
  return post('/app/sign-in/passkey', { response, to })
}

async function addNamed(name: string, current: string): Promise<Answer> {
  const optionsJSON = await post<PublicKeyCredentialCreationOptionsJSON>(
    '/app/account/passkeys/options',
    { name, current },
  )
  if (optionsJSON.error) return optionsJSON
  const response = await startRegistration({ optionsJSON })
  return post('/app/account/passkeys', { name, response })
}

/** Shows a form and does its work; what goes wrong is said beneath it. */
function serve(form: HTMLFormElement, work: () => Promise<Answer>): void {
  form.hidden = false
  document.querySelector('#passkey-none')?.setAttribute('hidden', '')
  const button = form.querySelector('button')
  const problem = form.querySelector<HTMLElement>('#passkey-error')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (problem) problem.hidden = true
    if (button) button.disabled = true
    // A dialog that was closed, a device that does not know us: one sentence fits them all.
    const answer: Answer = await work().catch(() => ({ error: form.dataset.failed ?? '' }))
    if (button) button.disabled = false
    if (answer.to) location.assign(answer.to)
    else if (problem) {
      problem.textContent = answer.error ?? form.dataset.failed ?? ''
      problem.hidden = false
    }
  })
}

function typed(id: string): string {
  return document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
}

async function post<T = object>(path: string, body: object): Promise<T & Answer> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  // Signed out meanwhile: the answer is the sign-in page, not JSON.
  if (answer.redirected) location.reload()
  return answer.json()
}
