import { amountBand, monthOf } from '../../src/domain/releases.ts'
import type { Page } from '../page.ts'
import type { DecisionEntryData } from './decision-entry.tsx'

/** A record without its author's name, as everyone reads it. */
export type Unnamed = Omit<
  DecisionEntryData,
  'visibility' | 'again' | 'withdrawnAt' | 'author' | 'unit'
> & { unitName: string | null }

type Props = { page: Page; entry: Unnamed }

/** Its words, its month, its range of money; the unit only where it is large enough. */
export const UnnamedText = ({ page, entry }: Props) => {
  const { words } = page
  return (
    <>
      <p class="decision-line" lang={entry.language}>
        {words.decisions.quote(entry.decided)}
      </p>
      {entry.why ? (
        <p class="fine">
          <b>{words.decisions.whyHead}</b> <span lang={entry.language}>{entry.why}</span>
        </p>
      ) : null}
      {entry.learned ? (
        <p class="fine">
          <b>{words.decisions.learnedHead}</b> <span lang={entry.language}>{entry.learned}</span>
        </p>
      ) : null}
      <p class="entry-meta">
        <span>{entry.unitName ?? page.organisation}</span>
        <span>{entry.situation}</span>
        <span>{words.actions[entry.action]}</span>
        {entry.amountMinor !== null && entry.currency ? (
          <span>{bandOf(page, entry.amountMinor, entry.currency)}</span>
        ) : null}
        <span>{words.relations[entry.relation]}</span>
        <span>{words.resolutions[entry.resolution]}</span>
        {entry.outcome ? <span>{words.record.outcomes[entry.outcome]}</span> : null}
        <span>{monthName(page, entry.decidedOn)}</span>
      </p>
    </>
  )
}

/** An amount as the range it lies in. */
export function bandOf({ words, format }: Page, minor: number, currency: string): string {
  const { from, to } = amountBand(minor, currency)
  const lower = format.money(from, currency)
  return to === undefined
    ? words.record.rangeAbove(lower)
    : words.record.range(lower, format.money(to, currency))
}

/** The month of a day, with its year. */
export const monthName = ({ format }: Page, day: string): string => format.monthYear(monthOf(day))
