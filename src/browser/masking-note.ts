import type { Forms, Marked, MaskingData } from '../../views/decisions/masking-notes.tsx'
import { findSuspects, type Suspect } from '../domain/suspects.ts'

// The note beneath one field: what is hidden in its text, and what its author has to decide. What was
// hidden by hand stays in this page's memory only, so that it can be brought back.

/** One suspicion, for every place where the same words stand. */
type Suspicion = { kind: Suspect['kind']; what: string; places: Suspect[] }
/** `marks` are what hides it; undefined when it stays. */
type Decided = { kind: Suspect['kind']; what: string; marks: Mark[] | undefined }
/** The text on both sides of a mark when it was made. */
type Mark = { before: string; after: string }

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
  const { field, root, data } = note
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
  const said = [hiddenIn(field.value, data), suspicions.length > 0 ? data.asks : '', news].filter(
    Boolean,
  )
  const status = root.querySelector('[role=status]')!
  if (status.textContent !== said.join(' ')) status.textContent = said.join(' ')
  if (focus)
    lines
      .find((line) => line.dataset.key === keyOf(focus.of))
      ?.querySelector<HTMLElement>(`[data-do=${focus.action}]`)
      ?.focus()
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
    bringBack(note, decided)
    const isKept = !decided.marks
    const news = isKept ? '' : about(data.isBack, decided.what)
    showNote(note, news, { of: decided, action: 'hide' })
    return
  }
  const suspicion = suspicionsOf(note).find((one) => keyOf(one) === key)
  if (!suspicion) return
  const { kind, what } = suspicion
  const decided = { kind, what, marks: action === 'hide' ? hide(note, suspicion) : undefined }
  note.decided.push(decided)
  const told = action === 'hide' ? data.isHidden : data.isKept
  showNote(note, about(told, what), { of: decided, action: 'undo' })
}

function hide({ field }: Note, { kind, places }: Suspicion): Mark[] {
  const mark = `[${kind}]`
  let text = field.value
  let shift = 0
  const starts = places.map(({ start, end }) => {
    const at = start + shift
    text = text.slice(0, at) + mark + text.slice(end + shift)
    shift += mark.length - (end - start)
    return at
  })
  write(field, text)
  return starts.map((at) => ({ before: text.slice(0, at), after: text.slice(at + mark.length) }))
}

/** In the place of the marks that stand most alike: the text may have changed since. */
function bringBack({ field }: Note, { kind, what, marks = [] }: Decided): void {
  const length = kind.length + 2
  const text = field.value
  const free = [...text.matchAll(new RegExp(`\\[${kind}\\]`, 'g'))].map(({ index }) => index)
  const taken = marks.flatMap(({ before, after }) => {
    const likeness = (at: number) =>
      alike(reversed(text.slice(0, at)), reversed(before)) + alike(text.slice(at + length), after)
    const [best] = free.toSorted((one, other) => likeness(other) - likeness(one))
    return best === undefined ? [] : free.splice(free.indexOf(best), 1)
  })
  let whole = text
  for (const at of taken.toSorted((one, other) => other - one))
    whole = whole.slice(0, at) + what + whole.slice(at + length)
  write(field, whole)
}

const reversed = (text: string): string => [...text].reverse().join('')

/** How many characters two texts begin with together. */
function alike(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count++
  return count
}

/** Puts a text into a field as if it had been typed, for whoever counts or keeps it. */
export function write(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
