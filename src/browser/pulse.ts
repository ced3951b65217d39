// The pulse page with script: no "Start"; the ticket is drawn when the answers are sent, and the
// answers leave without any cookie. What needs mending is told before anything is drawn.

import type { TicketOffer } from '../domain/key-directory.ts'
import { drawBlind } from './draw-blind.ts'
import { forget, readKept } from './kept-ticket.ts'
import { showLocalTimes } from './local-time.ts'
import { showThanks } from './thanks.ts'

showLocalTimes()

const byId = (id: string) => document.querySelector<HTMLElement>(`#${id}`)
const form = document.querySelector<HTMLFormElement>('#ballot')
const problem = byId('send-error')
if (form && problem) void begin(form, problem)

async function begin(ballot: HTMLFormElement, error: HTMLElement): Promise<void> {
  const offer = offerOf(ballot)
  const kept = offer && (await readKept(offer).catch(() => undefined))
  const drawn = byId('drawn')
  // Drawn before, and not here: its page stays as it came.
  if (drawn && !kept) return
  if (drawn) drawn.hidden = true
  for (const id of ['start', ...(offer ? ['plain-note'] : [])])
    byId(id)?.toggleAttribute('hidden', true)
  if (kept?.ticket) byId('replace-note')?.toggleAttribute('hidden', false)
  ballot.hidden = false
  ballot.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = ballot.querySelector<HTMLButtonElement>('button[type=submit]')
    if (button) button.disabled = true
    const failure = await send(ballot, offer)
    if (button) button.disabled = false
    if (failure === undefined) return
    error.textContent = failure
    error.hidden = false
    error.scrollIntoView({ block: 'center' })
  })
}

/** What is needed for a blind ticket; undefined where the browser or the pulse has no way to it. */
function offerOf(ballot: HTMLFormElement): TicketOffer | undefined {
  const isHeld = fieldOf(ballot, 'ticket').value !== ''
  const text = ballot.dataset.offer
  // Browsers lend their cryptography to https and localhost only.
  return text && !isHeld && isSecureContext ? (JSON.parse(text) as TicketOffer) : undefined
}

/** Undefined once the answer's page has taken the place of this one; else what to tell. */
async function send(ballot: HTMLFormElement, offer?: TicketOffer): Promise<string | undefined> {
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
    const drawn = await (offer
      ? drawBlind(offer, Number(ballot.dataset.people))
      : drawPlain(ballot))
    if (drawn.outcome === 'wrong-key') return ballot.dataset.wrongKey
    if (drawn.outcome === 'refused') return show(drawn.page)
    fieldOf(ballot, 'ticket').value = drawn.ticket
    fieldOf(ballot, 'number').value = String(drawn.number)
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(ballot))
      if (typeof value === 'string') body.set(name, value)
    // The browser's own ticket stays out of the page: it is kept sealed, or not at all.
    if (offer) fieldOf(ballot, 'ticket').value = ''
    const isKept = body.get('keep') === 'yes'
    // Neither what language somebody reads nor whether they keep their ticket is the server's to know.
    for (const name of ['lang', 'keep']) body.delete(name)
    const headers = { accept: 'application/json', 'accept-language': 'en' }
    const answer = await fetch('/ballots', { method: 'POST', body, headers, credentials: 'omit' })
    if (!answer.ok) {
      const { reason = '' } = (await answer.json()) as { reason?: string }
      // What is worth nothing any more is not kept either.
      if (offer && (reason === 'closed' || reason === 'refused')) await forget(offer)
      return ballot.dataset[reason] ?? ballot.dataset.failed ?? ''
    }
    if (!isKept)
      await (offer ? forget(offer) : fetch('/app/pulse/ticket/forget', { method: 'POST' }))
    return showThanks(await answer.json(), isKept)
  } catch {
    return ballot.dataset.failed ?? ''
  }
}

type DrawnPlain =
  | { outcome: 'drawn'; ticket: string; number: string }
  | { outcome: 'refused'; page: string }

/** The ticket the form holds already, or one that the server makes, as without script. */
async function drawPlain(ballot: HTMLFormElement): Promise<DrawnPlain> {
  const held = fieldOf(ballot, 'ticket').value
  if (held) return { outcome: 'drawn', ticket: held, number: fieldOf(ballot, 'number').value }
  const answer = await fetch('/app/pulse/ticket', { method: 'POST' })
  const page = await answer.text()
  const drawn = new DOMParser().parseFromString(page, 'text/html')
  const [ticket, number] = ['ticket', 'number'].map(
    (name) => drawn.querySelector<HTMLInputElement>(`#ballot [name=${name}]`)?.value,
  )
  if (!ticket || !number) return { outcome: 'refused', page }
  return { outcome: 'drawn', ticket, number }
}

function fieldOf(ballot: HTMLFormElement, name: string): HTMLInputElement {
  return ballot.elements.namedItem(name) as HTMLInputElement
}

/** Shows a page that came as the answer to a form, as the browser would. */
function show(text: string): undefined {
  const page = new DOMParser().parseFromString(text, 'text/html')
  document.title = page.title
  document.querySelector('#main')?.replaceWith(page.querySelector('#main') ?? page.body)
  scrollTo(0, 0)
}
