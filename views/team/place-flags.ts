import type { Page } from '../page.ts'
import type { Frame } from './chart-geometry.ts'
import { roomFor } from './text-room.ts'

/** A version of the discretion policy as the chart marks it. */
export type PolicyMark = { number: number; from: string; note: string }

/** A flag at a policy's first day. `row` counts from the top; `hangsLeft` where the right is full. */
export type Flag = {
  x: number
  row: number
  width: number
  hangsLeft: boolean
  text: string
  note: string
}

const PAD = 16
const GAP = 6

/**
 * Gives each policy that began within the weeks shown a flag: in the highest row where it covers
 * no other, with as much of date and note as has room before the next flag of that row or above.
 */
export function placeFlags(page: Page, frame: Frame, policies: PolicyMark[]): Flag[] {
  const { team } = page.words
  const flags: (Flag & { policy: PolicyMark })[] = []
  for (const policy of policies.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const x = frame.dayX(policy.from)
    if (x === undefined) continue
    const text = team.policyFlag(policy.number)
    const width = roomFor(text, 12.5) + PAD
    const hangsLeft = x + width > frame.width
    const left = hangsLeft ? x - width : x
    const taken = new Set(flags.filter((flag) => right(flag) + GAP > left).map(({ row }) => row))
    let row = 0
    while (taken.has(row)) row += 1
    flags.push({ policy, x, row, width, hangsLeft, text, note: '' })
  }
  return flags.map(({ policy, ...flag }, i) => {
    const next = flags.slice(i + 1).find(({ row }) => row <= flag.row)
    const room = (next ? next.x - (next.hangsLeft ? next.width : 0) - GAP : frame.width) - flag.x
    return describe(page, frame, policy, flag, flag.hangsLeft ? 0 : room)
  })
}

/** On a phone the date goes into the flag; elsewhere date and note stand beside it. */
function describe(page: Page, frame: Frame, policy: PolicyMark, flag: Flag, room: number): Flag {
  const { team } = page.words
  const day = page.format.dayShort(policy.from)
  if (frame.size === 's') {
    const text = team.policyFlagDay(policy.number, day)
    const width = roomFor(text, 12.5) + PAD
    return width <= room ? { ...flag, text, width } : flag
  }
  const left = room - flag.width - 2 * GAP
  const full = policy.note ? team.policyNote(day, policy.note) : day
  const note = [shorten(full, left), day].find((text) => text && roomFor(text, 13) <= left)
  return { ...flag, note: note ?? '' }
}

/** Cuts at a word so that the text fits the room; empty when less than half of it would stay. */
function shorten(text: string, room: number): string {
  const fits = (candidate: string) => roomFor(candidate, 13) <= room
  if (fits(text)) return text
  const words = text.split(' ')
  while (words.length > 0 && !fits(`${words.join(' ')}…`)) words.pop()
  const cut = words.join(' ').replace(/[,;:.]$/, '')
  return cut.length * 2 < text.length ? '' : `${cut}…`
}

const right = (flag: Flag) => (flag.hangsLeft ? flag.x : flag.x + flag.width)
