import { daysBetween, mondayOf } from '../../src/domain/calendar.ts'
import { marginOf } from '../../src/domain/figures.ts'
import { type HeatCell, type HeatRow, heatStep } from '../../src/domain/heat.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { Page } from '../page.ts'
import { weekNumber } from '../team/chart-geometry.ts'
import { HUE } from '../team/hue.ts'

type Policy = { number: number; from: string }
type Props = {
  page: Page
  index: Index
  rows: HeatRow[]
  policies: Policy[]
  /** All weeks on every width, by scrolling. */
  isWide: boolean
}

/** Units over weeks for one index, in the order of the organisation. */
export const HeatMap = ({ page, index, rows, policies, isWide }: Props) => {
  const words = page.words.organisation
  const weeks = rows[0]?.cells.map(({ isoWeek }) => isoWeek) ?? []
  const kinds = weeks.map((isoWeek, i) => kindOf(isoWeek, weeks.length - i, policies, isWide))
  return (
    <div class={isWide ? 'table-wrap' : undefined}>
      <table class={isWide ? 'heat heat-wide' : 'heat'}>
        <caption>
          <h2>
            <span class={`is-${HUE[index]}`}>{page.words.team.names[index]}</span>
          </h2>
          <span class="fine">{words.caption}</span>
        </caption>
        <colgroup>
          <col class="unit" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" class="unit">
              {words.unit}
            </th>
            {weeks.map((isoWeek, i) => (
              <th scope="col" class={kinds[i]}>
                <Flag page={page} policy={policyOf(isoWeek, policies)} />
                {i === 0 ? (
                  words.week(weekNumber(isoWeek))
                ) : (
                  <WeekNumber page={page} isoWeek={isoWeek} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={`lvl-${Math.min(row.depth, 2)}`}>
              <th scope="row">
                <a
                  href={
                    row.isLeaf ? `/app/teams/${row.unit.id}` : `/app/organisation/${row.unit.id}`
                  }
                >
                  {row.unit.name}
                </a>
                {row.isLeaf ? null : <small>{words.covered}</small>}
              </th>
              {row.cells.map((cell, i) => (
                <Cell page={page} index={index} row={row} cell={cell} kind={kinds[i] ?? ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const WeekNumber = ({ page, isoWeek }: { page: Page; isoWeek: string }) => (
  <>
    <span class="visually-hidden">{page.words.organisation.week(weekNumber(isoWeek))}</span>
    <span aria-hidden="true">{weekNumber(isoWeek)}</span>
  </>
)

/** How far from the newest week a column stands decides on which widths it is shown. */
function kindOf(isoWeek: string, fromEnd: number, policies: Policy[], isWide: boolean): string {
  const width = isWide || fromEnd <= 4 ? '' : fromEnd <= 9 ? 'w-mid' : 'w-old'
  return `${width} ${policyOf(isoWeek, policies) ? 'new' : ''}`.trim()
}

/** The newest policy whose first day lies in the week. */
const policyOf = (isoWeek: string, policies: Policy[]): Policy | undefined =>
  policies.findLast(({ from }) => {
    const days = daysBetween(mondayOf(isoWeek), from)
    return days >= 0 && days < 7
  })

const Flag = ({ page, policy }: { page: Page; policy: Policy | undefined }) =>
  policy ? (
    <>
      <span class="flag">{page.words.team.policyFlag(policy.number)}</span>
      <br />
    </>
  ) : null

type CellProps = { page: Page; index: Index; row: HeatRow; cell: HeatCell; kind: string }

const Cell = ({ page, index, row, cell, kind }: CellProps) => {
  const words = page.words.organisation
  const { figure } = cell
  if (!figure)
    return cell.hadPulse ? (
      <td class={`withheld ${kind}`}>
        <span>{words.withheld}</span>
      </td>
    ) : (
      <td class={`no-pulse ${kind}`}>
        <span>{words.noPulse}</span>
      </td>
    )
  const { number } = page.format
  const step = `${index === 'morale' ? 'm' : 'e'}${heatStep(figure.value)}`
  return (
    <td class={`${step} ${kind} ${cell.isOutside ? 'out' : ''}`}>
      {number(figure.value)}
      <i>{`±${number(marginOf(figure))}`}</i>
      {row.isLeaf ? null : (
        <small>
          {figure.covered === figure.cells
            ? words.coveredAll(figure.cells)
            : words.coveredSome(figure.covered, figure.cells)}
        </small>
      )}
      {cell.isOutside ? <span class="visually-hidden">{words.outside}</span> : null}
    </td>
  )
}
