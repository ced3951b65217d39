import { bandText } from '../../src/domain/bands.ts'
import type { Average } from '../../src/domain/change.ts'
import type { PublishedAmount } from '../../src/domain/decision-amounts.ts'
import type { PublishedShare } from '../../src/domain/decision-figures.ts'
import type { Page } from '../page.ts'
import { ShareBar } from '../team/share-bar.tsx'

/** One period of one unit: what was published about it. */
export type ReviewColumn = {
  from: string
  side: 'before' | 'since'
  /** Whether its calls were counted, and whether it had a pulse: else nothing was withheld. */
  isCounted: boolean
  hadPulse: boolean
  held: PublishedShare | undefined
  escalated: PublishedShare | undefined
  amount: PublishedAmount | undefined
  felt: Average | undefined
}

export type ReviewUnit = {
  name: string
  columns: ReviewColumn[]
  felt: { before: Average | undefined; since: Average | undefined }
}

type Props = { page: Page; unit: ReviewUnit }

/** A unit's periods before and since: logged calls, and under them felt empowerment. */
export const ReviewTable = ({ page, unit }: Props) => {
  const words = page.words.proposals.review
  const { columns, felt } = unit
  return (
    <section class="section-s">
      <h3>{unit.name}</h3>
      {felt.before && felt.since ? (
        <p>{words.feltChange(averageText(felt.before), averageText(felt.since))}</p>
      ) : null}
      {columns.length === 0 ? null : <Periods page={page} unit={unit} />}
    </section>
  )
}

const Periods = ({ page, unit }: Props) => {
  const { fit, resolutions, team } = page.words
  const words = page.words.proposals.review
  const { columns } = unit
  const withheld = (wasThere: boolean) => (
    <span class="quiet">{wasThere ? team.withheldShort : '–'}</span>
  )
  const rowOf = (name: string, measure: 'held' | 'escalated') => (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td>
          {column[measure] ? (
            <ShareBar page={page} share={column[measure]} />
          ) : (
            withheld(column.isCounted)
          )}
        </td>
      ))}
    </tr>
  )
  return (
    <section class="table-wrap section-s" aria-label={unit.name} tabindex={0}>
      <table class="table mix">
        <thead>
          <tr>
            <th scope="col">{fit.measure}</th>
            {columns.map(({ from, side, held, escalated }) => (
              <th scope="col">
                {fit.from(page.format.dayShort(from))}
                <span class="tiny">{words.sides[side]}</span>
                <Authors page={page} share={escalated ?? held} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Head name={words.callsHead} columns={columns.length} />
          {rowOf(fit.good, 'held')}
          <tr>
            <th scope="row">{words.amount}</th>
            {columns.map(({ amount, isCounted }) => (
              <td class="num">
                {amount
                  ? words.about(page.format.money(amount.amountMinor, amount.currency))
                  : withheld(isCounted)}
              </td>
            ))}
          </tr>
          {rowOf(resolutions.escalated, 'escalated')}
        </tbody>
        <tbody>
          <Head name={words.feltHead} columns={columns.length} />
          <tr>
            <th scope="row">{words.felt}</th>
            {columns.map(({ felt: own, hadPulse }) => (
              <td class="num">
                {own ? (
                  <>
                    {averageText(own)} <span class="tiny">{words.weeks(own.weeks)}</span>
                  </>
                ) : (
                  withheld(hadPulse)
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const averageText = ({ mean, margin }: Average): string => `${mean}\u00a0±${margin}`

type AuthorsProps = { page: Page; share: PublishedShare | undefined }
const Authors = ({ page, share }: AuthorsProps) =>
  share ? <span class="tiny">{page.words.fit.authors(bandText(share.band))}</span> : null

/** Whether something of a unit is left out because too few people are behind it. */
export const hasWithheld = ({ columns }: ReviewUnit): boolean =>
  columns.some(
    ({ isCounted, hadPulse, held, escalated, amount, felt }) =>
      (isCounted && !(held && escalated && amount)) || (hadPulse && !felt),
  )

const Head = ({ name, columns }: { name: string; columns: number }) => (
  <tr>
    <th scope="rowgroup" colspan={columns + 1} class="mix-head">
      {name}
    </th>
  </tr>
)
