import type { Band } from '../../src/domain/bands.ts'
import { daysBetween } from '../../src/domain/calendar.ts'
import { marginOf, type PublishedFigure } from '../../src/domain/figures.ts'
import { INDICES } from '../../src/domain/scoring.ts'
import type { TrendWeek } from '../../src/domain/trend.ts'
import type { Page } from '../page.ts'
import { weekNumber } from './chart-geometry.ts'
import type { PolicyMark } from './place-flags.ts'
import type { TrendProps } from './trend-props.ts'

/** Every week of the chart in words and numbers, latest first. */
export function TrendTable({ page, weeks, policies, unitName }: TrendProps) {
  const { team } = page.words
  const { columns } = team
  return (
    <details class="more">
      <summary>{team.tableOpen}</summary>
      <section class="table-wrap" aria-label={team.tableCaption(unitName)} tabindex={0}>
        <table class="table">
          <caption class="visually-hidden">{team.tableCaption(unitName)}</caption>
          <thead>
            <tr>
              {[
                columns.week,
                columns.morale,
                columns.empowerment,
                columns.answers,
                columns.policy,
              ].map((title) => (
                <th scope="col">{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr>
                <th scope="row">
                  {team.weekFrom(weekNumber(week.isoWeek), dayIn(page, week.monday))}
                </th>
                <Cells page={page} week={week} />
                <td>{policyIn(page, week, policies)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function Cells({ page, week }: { page: Page; week: TrendWeek }) {
  const { team } = page.words
  if (!week.hadPulse) return <td colspan={3}>{team.noPulse}</td>
  if (!INDICES.some((index) => week.figures[index])) {
    return <td colspan={3}>{team.withheld}</td>
  }
  return (
    <>
      {INDICES.map((index) => (
        <td>{valueIn(page, week.figures[index])}</td>
      ))}
      <td>{answersIn(page, week)}</td>
    </>
  )
}

/** A day that does not break across lines in a narrow column. */
const dayIn = (page: Page, day: string) => page.format.dayShort(day).replaceAll(' ', '\u00a0')

function valueIn(page: Page, figure: PublishedFigure | undefined): string {
  if (!figure) return page.words.team.withheld
  return `${page.format.number(figure.value)}\u00a0±${page.format.number(marginOf(figure))}`
}

/** One band when both indices share it: they differ when people skipped items. */
function answersIn(page: Page, { figures }: TrendWeek): string {
  const { team } = page.words
  const band = ({ low, high }: Band) =>
    high === undefined
      ? team.bandOpen(page.format.number(low))
      : team.band(page.format.number(low), page.format.number(high))
  const morale = figures.morale && band(figures.morale.band)
  const empowerment = figures.empowerment && band(figures.empowerment.band)
  if (!morale || !empowerment || morale === empowerment) return morale ?? empowerment ?? ''
  return team.bandsDiffer(morale, empowerment)
}

/** The policy at the end of the week, marked in the week it began. */
function policyIn(page: Page, { monday }: TrendWeek, policies: PolicyMark[]): string {
  const { team } = page.words
  const inForce = policies.findLast(({ from }) => daysBetween(monday, from) < 7)
  if (!inForce) return team.policyNone
  const isNew = inForce.from >= monday
  return isNew ? team.policyNew(inForce.number) : page.format.number(inForce.number)
}
