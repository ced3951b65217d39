import { SITUATIONS, type Situation } from './decisions.ts'
import { proposedDays } from './follow-ups.ts'
import type { Language } from './languages.ts'

/** A situation of the organisation's own, or one of ours that it hides (without names). */
export type StoredSituation = {
  key: string
  names: Partial<Record<Language, string>>
  isHidden: boolean
  /** Days until an author is asked how it turned out; null for what we propose. */
  followUpDays: number | null
}

/** Days until an author is asked about a situation: as the house has it, or as we propose. */
export const daysUntilAsked = (key: string, stored: StoredSituation[]): number =>
  stored.find((row) => row.key === key)?.followUpDays ?? proposedDays(key)

type Names = { builtIn: Record<Situation, string>; language: Language }

const isBuiltIn = (key: string): key is Situation => SITUATIONS.some((known) => known === key)

/** What can be chosen when a call is logged: ours as far as they are not hidden, then the own ones. */
export function offeredSituations(stored: StoredSituation[], names: Names) {
  const hidden = stored.filter((row) => row.isHidden).map((row) => row.key)
  const own = stored.map((row) => row.key).filter((key) => !isBuiltIn(key))
  return [...SITUATIONS, ...own]
    .filter((key) => !hidden.includes(key))
    .map((value) => ({ value, label: situationName(value, stored, names) }))
}

/** The name of a situation, hidden ones too: in the reader's language where it has one. */
export function situationName(
  key: string,
  stored: StoredSituation[],
  { builtIn, language }: Names,
): string {
  if (isBuiltIn(key)) return builtIn[key]
  const names = stored.find((row) => row.key === key)?.names ?? {}
  return names[language] ?? Object.values(names)[0] ?? builtIn.other
}
