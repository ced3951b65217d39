// Keeps the decision form while it is written: on the server, masked, and where that cannot be
// reached in this tab. A lost connection or an expired session loses nothing.

// Comes first: what is kept is what it leaves.
import './masking.ts'

const PAUSE = 1_500
let timer = 0
let isSending = false

// The form is another after it came back with mistakes, so it is looked up each time.
const formNow = () => document.querySelector<HTMLFormElement>('form.log')
const stateNow = () => document.getElementById('draft-state')
const place = `decision-draft-${stateNow()?.dataset.who ?? ''}`

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof Element) || target.closest('form') !== formNow()) return
  clearTimeout(timer)
  timer = window.setTimeout(save, PAUSE)
})
document.addEventListener('submit', ({ target }) => {
  clearTimeout(timer)
  // Kept until the server has answered: a reload after a failure brings it back.
  if (target === formNow()) keepHere()
})
// Similar cases need the line and its situation: nothing else of the form travels for them.
document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = (event as CustomEvent<{ ctx: { sourceElement: Element; request: Request } }>)
    .detail
  if (ctx.sourceElement.id !== 'cases') return
  for (const name of [...ctx.request.body.keys()])
    if (name !== 'decided' && name !== 'situation') ctx.request.body.delete(name)
})
type Request = { body: FormData }

// A line that stands there already, from a draft or beside mistakes, is asked about once.
let asked: Element | null = null
function askForCases(): void {
  const cases = document.getElementById('cases')
  if (cases === asked) return
  asked = cases
  if (formNow()?.querySelector<HTMLTextAreaElement>('#decided')?.value)
    cases?.dispatchEvent(new Event('written'))
}
document.addEventListener('DOMContentLoaded', askForCases)
document.addEventListener('htmx:after:swap', askForCases)
restore()

async function save(): Promise<void> {
  clearTimeout(timer)
  if (isSending) {
    timer = window.setTimeout(save, PAUSE)
    return
  }
  isSending = true
  const words = stateNow()?.dataset ?? {}
  try {
    const body = new URLSearchParams(fields())
    const answer = await fetch('/app/decisions/draft', { method: 'POST', body, redirect: 'error' })
    if (answer.status === 409) return
    if (!answer.ok) throw new Error(String(answer.status))
    const { revision } = (await answer.json()) as { revision: number }
    formNow()!.querySelector<HTMLInputElement>('[name=draft]')!.value = String(revision)
    sessionStorage.removeItem(place)
    say(words.saved)
  } catch {
    keepHere()
    say(words.local)
  } finally {
    isSending = false
  }
}

/** The case's number stays out: it is the one field that leads to a customer. */
function fields(): [string, string][] {
  const form = formNow()
  if (!form) return []
  return [...new FormData(form)]
    .filter(([name]) => name !== 'caseRef')
    .map(([name, value]) => [name, String(value)])
}

const keepHere = () => sessionStorage.setItem(place, JSON.stringify(fields()))

function say(text: string | undefined): void {
  const state = stateNow()
  if (state && text && state.textContent !== text) state.textContent = text
}

/** Puts back what was kept in this tab, if it grew out of the draft that this page shows. */
function restore(): void {
  const form = formNow()
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '[]') as [string, string][]
  const number = kept.find(([name]) => name === 'draft')?.[1]
  if (!form || number !== form.querySelector<HTMLInputElement>('[name=draft]')?.value) return
  for (const [name, value] of kept)
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value
      else field.value = value
    }
  say(stateNow()?.dataset.restored)
}
