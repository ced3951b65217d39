// The pulse page with script: no "Start"; the ticket is drawn when the answers are sent, and the
// answers leave without any cookie. What needs mending is told before anything is drawn.

import { showLocalTimes } from './local-time.ts'

showLocalTimes()

const start = document.querySelector<HTMLFormElement>('#start')
const form = document.querySelector<HTMLFormElement>('#ballot')
const problem = document.querySelector<HTMLElement>('#send-error')

if (form && problem) {
  if (start) start.hidden = true
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
    if (button) button.disabled = true
    const failure = await send(form)
    if (button) button.disabled = false
    if (failure === undefined) return
    problem.textContent = failure
    problem.hidden = false
    problem.scrollIntoView({ block: 'center' })
  })
}

/** Undefined once the answer's page has taken the place of this one; else what to tell. */
async function send(ballot: HTMLFormElement): Promise<string | undefined> {
  const failed = ballot.dataset.failed ?? ''
  const comment = ballot.querySelector<HTMLTextAreaElement>('#comment')
  const bytes = new TextEncoder().encode(comment?.value ?? '').length
  if (bytes > Number(ballot.dataset.bytes)) return ballot.dataset.long
  const blank = ballot.querySelector<HTMLElement>('#blank')
  const isBlank = !ballot.querySelector('.scale :checked') && !comment?.value.trim()
  if (isBlank && blank && !blank.querySelector(':checked')) {
    blank.hidden = false
    return ballot.dataset.blank
  }
  try {
    const refusal = await drawInto(ballot)
    if (refusal) return show(refusal)
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(ballot))
      if (typeof value === 'string') body.set(name, value)
    const answer = await fetch('/ballots', { method: 'POST', body, credentials: 'omit' })
    if (answer.ok && body.get('keep') !== 'yes')
      await fetch('/app/pulse/ticket/forget', { method: 'POST' })
    return show(await answer.text())
  } catch {
    return failed
  }
}

/** Puts a ticket into the form, drawing one if it has none; else the page that says why not. */
async function drawInto(ballot: HTMLFormElement): Promise<string | undefined> {
  if (fieldOf(ballot, 'ticket').value !== '') return undefined
  const answer = await fetch('/app/pulse/ticket', { method: 'POST' })
  const text = await answer.text()
  const page = new DOMParser().parseFromString(text, 'text/html')
  for (const name of ['ticket', 'number']) {
    const drawn = page.querySelector<HTMLInputElement>(`#ballot [name=${name}]`)
    if (!drawn?.value) return text
    fieldOf(ballot, name).value = drawn.value
  }
  return undefined
}

const fieldOf = (ballot: HTMLFormElement, name: string) =>
  ballot.elements.namedItem(name) as HTMLInputElement

/** Shows a page that came as the answer to a form, as the browser would. */
function show(text: string): undefined {
  const page = new DOMParser().parseFromString(text, 'text/html')
  document.title = page.title
  document.querySelector('#main')?.replaceWith(page.querySelector('#main') ?? page.body)
  scrollTo(0, 0)
}
