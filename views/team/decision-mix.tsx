import { bandText } from '../../src/domain/bands.ts'
import type { DecisionMeasure, PublishedShare } from '../../src/domain/decision-figures.ts'
import type { Page } from '../page.ts'
import { ShareBar } from './share-bar.tsx'

/** The published shares of a unit in one period; empty where they are withheld. */
export type MixPeriod = { from: string; shares: Partial<Record<DecisionMeasure, PublishedShare>> }

type Props = {
  page: Page
  /** Periods that were counted, oldest first. */
  periods: MixPeriod[]
}

/** How calls were settled and seen, period by period: shares of people, never counts of calls. */
export const DecisionMix = ({ page, periods }: Props) => {
  const words = page.words.fit
  const { relations, resolutions } = page.words
  const groups: { head: string; rows: [DecisionMeasure, string][] }[] = [
    {
      head: words.mixHead,
      rows: [
        ['claimed-within', relations.within],
        ['claimed-beyond', relations.beyond],
        ['claimed-silent', relations.silent],
        ['settled-alone', resolutions.alone],
        ['settled-asked_peer', resolutions.asked_peer],
        ['settled-escalated', resolutions.escalated],
        ['settled-no_solution', resolutions.no_solution],
        ['lesson', words.lesson],
      ],
    },
    {
      head: words.fitHead,
      rows: [
        ['agrees', words.agrees],
        ['freedom-unknown', words.freedomUnknown],
        ['limit-unclear', words.limitUnclear],
      ],
    },
    {
      head: words.outcomeHead,
      rows: [
        ['good', words.good],
        ['bad', words.bad],
        ['silent', words.silent],
      ],
    },
  ]
  return (
    <section class="section">
      <h2>{words.mixHead}</h2>
      {periods.every(({ shares }) => Object.keys(shares).length === 0) ? (
        <p class="empty section-s">{periods.length === 0 ? words.noMix : words.withheld}</p>
      ) : (
        <>
          <p class="fine measure">{words.mixNote}</p>
          <section class="table-wrap newest-last section-s" aria-label={words.mixHead} tabindex={0}>
            <table class="table mix">
              <thead>
                <tr>
                  <th scope="col">{words.measure}</th>
                  {periods.map(({ from, shares }) => (
                    <th scope="col">
                      {words.from(page.format.dayShort(from))}
                      <span class="tiny">{authorsOf(page, shares)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map(({ head, rows }) => (
                <tbody>
                  {head === words.mixHead ? null : (
                    <tr>
                      <th scope="rowgroup" colspan={periods.length + 1} class="mix-head">
                        {head}
                      </th>
                    </tr>
                  )}
                  {rows.map(([measure, name]) => (
                    <tr>
                      <th scope="row">{name}</th>
                      {periods.map(({ shares }) => (
                        <td>
                          <ShareBar page={page} share={shares[measure]} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </section>
          <p class="tiny section-s">{words.volunteered}</p>
        </>
      )}
    </section>
  )
}

function authorsOf({ words }: Page, shares: MixPeriod['shares']): string {
  const band = shares['claimed-within']?.band
  return band ? words.fit.authors(bandText(band)) : words.fit.withheld
}
