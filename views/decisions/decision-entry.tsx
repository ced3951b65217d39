import type { DecisionDetails } from '../../src/domain/decision-details.ts'
import type { Action, Relation, Resolution, Visibility } from '../../src/domain/decisions.ts'
import type { Again, Outcome, PromiseState } from '../../src/domain/follow-ups.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'
import { outcomeText } from './decision-facts.tsx'

type Text = 'promise' | 'apologyWhy' | 'apologyFix' | 'apologyNever'
type Nullable<T> = { [K in keyof T]: Exclude<T[K], undefined> | null }

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
  outcome: Outcome | null
  again: Again | null
  withdrawnAt: number | null
  author?: string | undefined
  unit?: string | undefined
  /** The reader was never shown it before. */
  isNew?: boolean
}

/** A logged decision with everything it tells; `caseRef` readable, or undefined for those it is not for. */
export type Decision = DecisionEntryData &
  Nullable<Omit<DecisionDetails, Text | 'pressure' | 'caseRef' | 'decidedOn'>> & {
    [K in Text]: string
  } & {
    promiseState: PromiseState | null
    pressure: DecisionDetails['pressure']
    caseRef: string | undefined
    loggedAt: number
    followUpOn: string | null
    outcomeOn: string | null
  }

type Props = { page: Page; decision: DecisionEntryData }

/** Somebody else's decision in a list, with its author's words. */
export const DecisionEntry = ({ page, decision }: Props) => {
  const words = page.words
  if (decision.withdrawnAt !== null)
    return (
      <li>
        <p class="fine">{words.record.withdrawn(page.format.moment(decision.withdrawnAt))}</p>
      </li>
    )
  return (
    <li>
      <p>
        <a class="decision-line" href={`/app/decisions/${decision.id}`} lang={decision.language}>
          {words.decisions.quote(decision.decided)}
        </a>{' '}
        {decision.isNew ? <span class="flag">{words.record.isNew}</span> : null}
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

export const DecisionMeta = ({ page, decision }: Props) => {
  const { words, format } = page
  const amount =
    decision.amountMinor !== null && decision.currency
      ? format.money(decision.amountMinor, decision.currency)
      : undefined
  const outcome = outcomeText(page, decision)
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
      {outcome ? <span>{outcome}</span> : null}
      <span>{format.day(decision.decidedOn)}</span>
      {decision.author ? null : <span>{words.visibilities[decision.visibility].label}</span>}
    </p>
  )
}
