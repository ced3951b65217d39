import { addDays, daysBetween } from './calendar.ts'
import type { Again, Outcome } from './follow-ups.ts'

export const LESSON_STATES = ['in_progress', 'not_validated', 'validated', 'archived'] as const
/** Begun by its author, told to others, seen to hold, put away. */
export type LessonState = (typeof LESSON_STATES)[number]

/** Whether a lesson came from a call, or was used in it. */
export type LinkKind = 'source' | 'reuse'

export const OFFER_REASONS = ['helped', 'opposite', 'went_well'] as const
/** Why a lesson is offered for a team's week. */
export type OfferReason = (typeof OFFER_REASONS)[number]

export const LONGEST_TITLE = 90
/** Most words of a lesson, title and all. */
export const MOST_WORDS = 120
const LONGEST_PART = 600

/** Days for which somebody's "this helped me" stands before they may say so again. */
export const MARK_DAYS = 30
/** Days after which a lesson that nobody used is offered for the archive. */
export const UNUSED_DAYS = 365
/** Days after which a lesson that helped comes back as a question: 1, 3 and 8 weeks. */
const RECALL_DAYS = [7, 21, 56]

export type LessonContent = {
  situation: string
  title: string
  tried: string
  happened: string
  nextTime: string
}
export type LessonField = keyof LessonContent
export type LessonError = 'choose' | 'too-short' | 'too-long' | 'too-many-words'
export type LessonErrors = Partial<Record<LessonField, LessonError>>

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Reads a lesson; its texts come back masked by `mask`. */
export function parseLesson(
  form: Record<string, string>,
  { situations, mask }: { situations: readonly string[]; mask: (text: string) => string },
): { ok: true; content: LessonContent } | { ok: false; errors: LessonErrors } {
  const errors: LessonErrors = {}
  const written = (field: Exclude<LessonField, 'situation'>, longest: number, shortest: number) => {
    const text = (form[field] ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
    const length = [...text].length
    if (length < shortest) errors[field] = 'too-short'
    if (length > longest) errors[field] = 'too-long'
    return errors[field] ? '' : mask(text)
  }
  const situation = situations.find((known) => known === form.situation)
  if (!situation) errors.situation = 'choose'
  const content = {
    title: written('title', LONGEST_TITLE, 10),
    tried: written('tried', LONGEST_PART, 5),
    happened: written('happened', LONGEST_PART, 5),
    nextTime: written('nextTime', LONGEST_PART, 5),
  }
  if (countWords(Object.values(content).join(' ')) > MOST_WORDS) errors.nextTime = 'too-many-words'
  if (!situation || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, content: { situation, ...content } }
}

/** A reason of 5 to 280 characters, for a flag or a change; undefined when it is none. */
export function parseReason(typed: string | undefined): string | undefined {
  const text = (typed ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = [...text].length
  return length < 5 || length > 280 ? undefined : text
}

/** What a lesson said before, for each part that says something else now. */
export function changedParts(before: LessonContent, after: LessonContent): Record<string, string> {
  const parts = (['situation', 'title', 'tried', 'happened', 'nextTime'] as const).filter(
    (part) => before[part] !== after[part],
  )
  return Object.fromEntries(parts.map((part) => [part, before[part]]))
}

/** Whether an outcome says how it turned out: silence and "not applicable" don't. */
export const isKnownOutcome = (outcome: Outcome | null): boolean =>
  outcome !== null && outcome !== 'silent' && outcome !== 'not_applicable'

/** Whether a call turned out well, badly, or cannot be told. */
export const wentWell = ({ outcome, again }: { outcome: Outcome | null; again: Again | null }) =>
  isKnownOutcome(outcome) ? outcome === 'held' && again !== 'differently' : undefined

/** The days on which a lesson comes back to somebody whom it helped on a day. */
export const recallDays = (on: string): string[] => RECALL_DAYS.map((days) => addDays(on, days))

/** Whether somebody who last said so on a day may say again that a lesson helped. */
export const mayMark = (last: string | undefined, today: string): boolean =>
  last === undefined || daysBetween(last, today) >= MARK_DAYS

export type OfferedLesson = {
  id: string
  /** Lower edge of the published band of those it helped; 0 where none is published. */
  helped: number
  lastUsedOn: string
  calls: { outcome: Outcome | null; again: Again | null }[]
}

/**
 * Three lessons for a lead to choose from: the one that helped most people, one whose calls ended
 * oppositely, one of what went well. A lesson is offered once; a place that nothing fits is empty.
 */
export function offerLessons(all: OfferedLesson[]): { id: string; reason: OfferReason }[] {
  const newest = all.toSorted((a, b) => (a.lastUsedOn < b.lastUsedOn ? 1 : -1))
  const most = newest.filter(({ helped }) => helped > 0).toSorted((a, b) => b.helped - a.helped)
  const isOpposite = ({ calls }: OfferedLesson) =>
    [true, false].every((good) => calls.some((call) => wentWell(call) === good))
  const isGood = ({ calls }: OfferedLesson) =>
    calls.some((call) => wentWell(call)) && !calls.some((call) => wentWell(call) === false)
  const offers: { id: string; reason: OfferReason }[] = []
  const offer = (reason: OfferReason, from: OfferedLesson[]) => {
    const found = from.find(({ id }) => !offers.some((one) => one.id === id))
    if (found) offers.push({ id: found.id, reason })
  }
  offer('helped', most)
  offer('opposite', newest.filter(isOpposite))
  offer('went_well', newest.filter(isGood))
  return offers
}
