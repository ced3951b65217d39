import type { Exception } from '../../src/domain/unsealing.ts'
import type { Page } from '../page.ts'
import type { Decision } from './decision-entry.tsx'

type Props = {
  page: Page
  decision: Decision
  readings: ReadBy[]
  /** By whom it was opened against its author's choice, and why. */
  openings: Opening[]
}

/** Somebody who was shown it, once or again and again: ms since the epoch. */
export type ReadBy = { reader: string; first: number; last: number }

export type Opening = {
  asker: string
  second: string | undefined
  exception: string
  reason: string
}

/** Who may read a decision, and who was shown it. For its author alone. */
export const DecisionReaders = ({ page, decision, readings, openings }: Props) => {
  const words = page.words.decision
  return (
    <section class="section-s notice notice-quiet">
      <h2 class="label">{words.readersHead}</h2>
      <p class="fine">{page.words.visibilities[decision.visibility].label}</p>
      {readings.length === 0 ? (
        <p class="fine">{words.nobodyRead}</p>
      ) : (
        <ul class="fine">
          {readings.map(({ reader, first, last }) => (
            <li>
              {page.format.moment(first) === page.format.moment(last)
                ? words.read(reader, page.format.moment(first))
                : words.readAgain(reader, page.format.moment(first), page.format.moment(last))}
            </li>
          ))}
        </ul>
      )}
      {openings.map(({ asker, second, exception, reason }) => (
        <p>
          {page.words.sealed.authorTold(
            asker,
            second ?? '',
            page.words.sealed.exceptions[exception as Exception],
            reason,
          )}
        </p>
      ))}
    </section>
  )
}
