// The form of a decision with script: a customer's numbers are hidden when a field is left, and before
// anything is sent; the server does the same again. Suspected names and addresses are put before
// their author, who decides.

import type { MaskingData } from '../../views/decisions/masking-notes.tsx'
import { maskPersonalData } from '../domain/masking.ts'
import { write } from './masking-marks.ts'
import { decide, hasUnasked, markAsked, type Note, showNote, templateOf } from './masking-note.ts'

const FIELDS = 'textarea[data-mask]'
const notes = new WeakMap<HTMLTextAreaElement, Note>()

/** Beneath every field, and what a field that came filled in has to tell. */
function prepare(): void {
  const template = templateOf()
  if (!template) return
  const data = JSON.parse(template.dataset.words ?? '') as MaskingData
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(FIELDS)) {
    if (notes.has(field)) continue
    const root = template.content.querySelector('.masking')!.cloneNode(true) as HTMLElement
    field.after(root)
    const note: Note = { field, root, data, decided: [], asked: new Set() }
    notes.set(field, note)
    if (field.value) showNote(note)
    root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]')
      const key = button?.closest('li')?.dataset.key
      if (key) decide(note, key, button.dataset.do as 'hide')
    })
  }
}

function mask({ field, data }: Note): void {
  write(field, maskPersonalData(field.value, data).text)
}

const noteOf = (target: EventTarget | null): Note | undefined =>
  target instanceof HTMLTextAreaElement ? notes.get(target) : undefined

// A note that appears while a button is pressed would push the button away from under the finger.
let isPressed = false
let waiting: Note | undefined
document.addEventListener('pointerdown', () => (isPressed = true), true)
for (const end of ['pointerup', 'pointercancel'])
  document.addEventListener(
    end,
    () => {
      isPressed = false
      setTimeout(() => {
        if (waiting) showNote(waiting)
        waiting = undefined
      })
    },
    true,
  )

function leave(note: Note): void {
  mask(note)
  if (isPressed) waiting = note
  else showNote(note)
}

// Before other listeners of the same event, which may send what is in the field.
for (const left of ['change', 'focusout'])
  document.addEventListener(
    left,
    ({ target }) => {
      const note = noteOf(target)
      if (note) leave(note)
    },
    true,
  )

// Tab goes on to the buttons of the note, if they are there when it is pressed.
document.addEventListener('keydown', ({ key, target }) => {
  const note = key === 'Tab' ? noteOf(target) : undefined
  if (note) leave(note)
})

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement
    const own = [...form.querySelectorAll<HTMLTextAreaElement>(FIELDS)].flatMap(
      (field) => notes.get(field) ?? [],
    )
    for (const note of own) mask(note)
    const unasked = own.filter(hasUnasked)
    waiting = undefined
    for (const note of own) showNote(note, unasked[0] === note ? note.data.held : '')
    if (unasked.length === 0) return
    // Once: whoever sends again has seen it.
    for (const note of own) markAsked(note)
    event.preventDefault()
    event.stopImmediatePropagation()
    unasked[0]!.root.querySelector<HTMLElement>('[data-do=hide]')?.focus()
  },
  true,
)

document.addEventListener('htmx:after:swap', prepare)
prepare()
