import type { PublishingErrors } from '../../src/domain/policy-publishing.ts'
import type { Page } from '../page.ts'
import type { DraftErrors } from './draft-page.tsx'

/** What is wrong with a publishing form; `with` is the version whose days are in the way. */
export function sayPublishing(
  { words }: Page,
  wrong: { errors: PublishingErrors; with?: { number: number } | undefined },
): DraftErrors {
  const { life } = words.discretion
  const { inForceFrom, changeNote, trialUnits, trialUntil } = wrong.errors
  const inTheWay = wrong.with && life.overlaps(words.policy.versionName(wrong.with.number))
  return {
    inForceFrom: inTheWay ?? (inForceFrom && words.draft.errors.inForceFrom),
    changeNote: changeNote && words.draft.errors.changeNote,
    trialUnits: trialUnits && life.unitsWrong,
    trialUntil: trialUntil && life.untilWrong,
  }
}
