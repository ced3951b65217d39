import type { Page } from '../page.ts'
import type { Decision } from './decision-entry.tsx'

type Props = { page: Page; decision: Decision; readings: { reader: string; at: number }[] }

/** Who may read a decision, and who was shown it. For its author alone. */
export const DecisionReaders = ({ page, decision, readings }: Props) => {
  const words = page.words.decision
  return (
    <section class="section-s notice notice-quiet">
      <h2 class="label">{words.readersHead}</h2>
      <p class="fine">{page.words.visibilities[decision.visibility].label}</p>
      {readings.length === 0 ? (
        <p class="fine">{words.nobodyRead}</p>
      ) : (
        <ul class="fine">
          {readings.map(({ reader, at }) => (
            <li>{words.read(reader, page.format.moment(at))}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
