import type { Action, Relation, Resolution, Visibility } from '../../src/domain/decisions.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

/** A logged decision as lists show it. */
export type DecisionEntryData = {
  id: string
  /** As the reader calls it. */
  situation: string
  action: Action
  relation: Relation
  resolution: Resolution
  visibility: Visibility
  decided: string
  why: string
  learned: string
  amountMinor: number | null
  currency: string | null
  language: Language
  decidedOn: string
  author?: string | undefined
  unit?: string | undefined
}

export const DecisionEntry = ({ page, decision }: { page: Page; decision: DecisionEntryData }) => {
  const words = page.words
  return (
    <li>
      <p class="decision-line" lang={decision.language}>
        {words.decisions.quote(decision.decided)}
      </p>
      {decision.why ? (
        <p class="fine">
          <b>{words.decisions.whyHead}</b> <span lang={decision.language}>{decision.why}</span>
        </p>
      ) : null}
      {decision.learned ? (
        <p class="fine">
          <b>{words.decisions.learnedHead}</b>{' '}
          <span lang={decision.language}>{decision.learned}</span>
        </p>
      ) : null}
      <DecisionMeta page={page} decision={decision} />
    </li>
  )
}

export const DecisionMeta = ({ page, decision }: { page: Page; decision: DecisionEntryData }) => {
  const { words, format } = page
  const amount =
    decision.amountMinor !== null && decision.currency
      ? format.money(decision.amountMinor, decision.currency)
      : undefined
  return (
    <p class="entry-meta">
      {decision.author ? <span class="state">{decision.author}</span> : null}
      {decision.unit ? <span>{decision.unit}</span> : null}
      <span>{decision.situation}</span>
      <span>
        {amount ? `${words.actions[decision.action]}, ${amount}` : words.actions[decision.action]}
      </span>
      <span>{words.relations[decision.relation]}</span>
      <span>{words.resolutions[decision.resolution]}</span>
      <span>{format.day(decision.decidedOn)}</span>
      {decision.author ? null : <span>{words.visibilities[decision.visibility].label}</span>}
    </p>
  )
}
