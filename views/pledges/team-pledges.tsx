import type { Page } from '../page.ts'
import { type PledgeData, PledgeLine } from './pledge-line.tsx'

type Props = { page: Page; unitId: string; pledges: PledgeData[] }

const SHOWN = 4

/** What the team said and what was done: what is open, and the newest of the rest. */
export const TeamPledges = ({ page, unitId, pledges }: Props) => {
  const words = page.words.pledges
  return (
    <section class="section">
      <div class="head">
        <h2>{words.title}</h2>
        <p class="fine">
          <a href={`/app/pledges/of/${unitId}`}>{words.all}</a>
        </p>
      </div>
      {pledges.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <ol class="entries section-s">
          {pledges.slice(0, SHOWN).map((pledge) => (
            <PledgeLine page={page} pledge={pledge} />
          ))}
        </ol>
      )}
    </section>
  )
}
