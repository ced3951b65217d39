import type { Forms, Marked, MaskingData } from '../../views/decisions/masking-notes.tsx'
import { findSuspects, type Suspect } from '../domain/suspects.ts'
import { bringBack, hide, type Mark } from './masking-marks.ts'

// The note beneath one field: what is hidden in its text, and what its author has to decide. What was
// hidden by hand stays in this page's memory only, so that it can be brought back.

/** One suspicion, for every place where the same words stand. */
type Suspicion = { kind: Suspect['kind']; what: string; places: Suspect[] }
/** `marks` are what hides it; undefined when it stays. */
type Decided = { kind: Suspect['kind']; what: string; marks: Mark[] | undefined }

export type Note = {
  field: HTMLTextAreaElement
  root: HTMLElement
  data: MaskingData
  decided: Decided[]
  /** What was put before the author already. */
  asked: Set<string>
}

type Action = 'hide' | 'keep' | 'undo'

const keyOf = ({ kind, what }: { kind: string; what: string }): string => `${kind} ${what}`

/** What is suspected in the field as it is now, and not yet decided. */
export function suspicionsOf({ field, data, decided }: Note): Suspicion[] {
  const found = new Map<string, Suspicion>()
  for (const place of findSuspects(field.value, data.language)) {
    const { kind, start, end } = place
    const suspicion = { kind, what: field.value.slice(start, end), places: [place] }
    const before = found.get(keyOf(suspicion))
    if (before) before.places.push(place)
    else found.set(keyOf(suspicion), suspicion)
  }
  const kept = decided.filter(({ marks }) => !marks).map(keyOf)
  return [...found.values()].filter((one) => !kept.includes(keyOf(one)))
}

/** Shows the note as it is now; `news` is told once, `focus` moved to a button of it. */
export function showNote(note: Note, news = '', focus?: { of: Decided; action: Action }): void {
  const { field, root } = note
  const suspicions = suspicionsOf(note)
  note.decided = note.decided.filter(({ kind, what, marks }) =>
    field.value.includes(marks ? `[${kind}]` : what),
  )
  const lines = [
    ...suspicions.map((one) => lineOf(note, 'asked', one)),
    ...note.decided.map((one) => lineOf(note, 'decided', one)),
  ]
  const list = root.querySelector('ul')!
  // A line that stays is left in its place, or its button would lose the focus.
  if (lines.some((line, place) => line !== list.children[place])) list.replaceChildren(...lines)
  while (list.children.length > lines.length) list.lastElementChild!.remove()
  list.hidden = lines.length === 0
  setTimeout(() => markAsked(note, suspicions), NOTICED)
  tell(note, suspicions.length > 0, news)
  if (focus)
    lines
      .find((line) => line.dataset.key === keyOf(focus.of))
      ?.querySelector<HTMLElement>(`[data-do=${focus.action}]`)
      ?.focus()
}

/** News of a decision is for those who listen: its line shows it to the others. */
function tell({ field, root, data }: Note, isAsking: boolean, news: string): void {
  const status = root.querySelector('[role=status]')!
  const shown = [
    hiddenIn(field.value, data),
    isAsking ? data.asks : '',
    news === data.held ? news : '',
  ].filter(Boolean)
  const heard = document.createElement('span')
  heard.className = 'visually-hidden'
  heard.textContent = news && news !== data.held ? ` ${news}` : ''
  if (status.textContent === shown.join(' ') + heard.textContent) return
  status.replaceChildren(shown.join(' '), heard)
}

/** So long, in ms, something stands there before it counts as seen. */
const NOTICED = 600

/** From now on the author has seen what is suspected. */
export function markAsked(note: Note, seen = suspicionsOf(note)): void {
  for (const one of seen) note.asked.add(keyOf(one))
}

/** Whether something is suspected that the author was never shown. */
export const hasUnasked = (note: Note): boolean =>
  suspicionsOf(note).some((one) => !note.asked.has(keyOf(one)))

function lineOf(note: Note, when: 'asked' | 'decided', one: Suspicion | Decided): HTMLElement {
  const { data } = note
  const before = [...note.root.querySelectorAll('li')].find(
    ({ dataset }) => dataset.key === keyOf(one) && dataset.when === when,
  )
  if (before) return before
  const pattern = templateOf().content.querySelector(`[data-when=${when}]`)!
  const line = pattern.cloneNode(true) as HTMLElement
  line.dataset.key = keyOf(one)
  const put = (part: string, text: string) =>
    line.querySelector(`[data-part=${part}]`)?.replaceChildren(text)
  put('kind', data.suspects[one.kind])
  put('what', one.what)
  const isHidden = 'marks' in one && one.marks !== undefined
  put('outcome', about(isHidden ? data.isHidden : data.isKept, one.what))
  for (const action of ['hide', 'keep', 'undo'] as const)
    line
      .querySelector(`[data-do=${action}]`)
      ?.setAttribute('aria-label', about(data[`${action}This`], one.what))
  return line
}

export const templateOf = (): HTMLTemplateElement =>
  document.querySelector<HTMLTemplateElement>('template#masking')!

const about = (text: string, what: string): string => text.replace('#', () => what)

/** "2 hidden: a phone number, a card number." by the marks in a text. */
function hiddenIn(text: string, { language, hidden, kinds }: MaskingData): string {
  const rules = new Intl.PluralRules(language)
  const say = (forms: Forms, n: number) =>
    (forms[rules.select(n)] ?? forms.other ?? '').replace('#', String(n))
  const counts = (Object.keys(kinds) as Marked[])
    .map((kind) => ({ kind, n: text.split(`[${kind}]`).length - 1 }))
    .filter(({ n }) => n > 0)
  if (counts.length === 0) return ''
  const sum = counts.reduce((all, { n }) => all + n, 0)
  return `${say(hidden, sum)}: ${counts.map(({ kind, n }) => say(kinds[kind], n)).join(', ')}.`
}

/** Does what a button of the note says, to the field and to the note. */
export function decide(note: Note, key: string, action: Action): void {
  const { data } = note
  if (action === 'undo') {
    const decided = note.decided.find((one) => keyOf(one) === key)
    if (!decided) return
    note.decided = note.decided.filter((one) => one !== decided)
    bringBack(note.field, decided)
    const isKept = !decided.marks
    const news = isKept ? '' : about(data.isBack, decided.what)
    showNote(note, news, { of: decided, action: 'hide' })
    return
  }
  const suspicion = suspicionsOf(note).find((one) => keyOf(one) === key)
  if (!suspicion) return
  const { kind, what, places } = suspicion
  const decided = {
    kind,
    what,
    marks: action === 'hide' ? hide(note.field, kind, places) : undefined,
  }
  note.decided.push(decided)
  const told = action === 'hide' ? data.isHidden : data.isKept
  showNote(note, about(told, what), { of: decided, action: 'undo' })
}
