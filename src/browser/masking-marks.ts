import type { Span } from '../domain/spans.ts'

// What the author hides by hand in a field, and how it comes back.

/** The text on both sides of a mark when it was made. */
export type Mark = { before: string; after: string }

/** Hides places of a field, from left to right, and gives back what hides them. */
export function hide(field: HTMLTextAreaElement, kind: string, places: Span[]): Mark[] {
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
export function bringBack(
  field: HTMLTextAreaElement,
  { kind, what, marks = [] }: { kind: string; what: string; marks: Mark[] | undefined },
): void {
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
