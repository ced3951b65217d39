import type { Reading } from '../../src/domain/trend.ts'
import type { Page } from '../page.ts'
import type { Frame, Panel } from './chart-geometry.ts'
import type { Stretch } from './chart-stretches.ts'
import { roomFor } from './text-room.ts'

type Props = {
  page: Page
  frame: Frame
  panel: Panel
  stretches: Stretch[]
  reading: Extract<Reading, { kind: 'sustained' }>
}

/** A bracket along the weeks that stayed on one side of the average, with their number. */
export function ChartRun({ page, frame, panel, stretches, reading }: Props) {
  const { team } = page.words
  const { run, usual } = reading
  const start = Math.max(
    0,
    frame.weeks.findIndex(({ isoWeek }) => isoWeek === reading.from),
  )
  const end = frame.weeks.findLastIndex(({ isoWeek }) => isoWeek === reading.latest.isoWeek)
  const [left, right] = [frame.middle(start), frame.middle(end)]
  const seen = stretches.filter((stretch) => stretch.end > start).flatMap(({ figures }) => figures)
  const under = Math.max(...seen.map(({ low }) => panel.y(low))) + 9
  const isUnder = run.side === 'below' && under + 15 < panel.bottom
  const edge = isUnder ? under : Math.min(...seen.map(({ high }) => panel.y(high))) - 9
  const [foot, textAt] = isUnder ? [edge - 6, edge + 15] : [edge + 6, edge - 6]
  const long = (usual.isBeforePolicy ? team.runBefore : team.run)(run.weeks, run.side)
  const text = roomFor(long, 12.5) <= right - left ? long : team.runShort(run.weeks, run.side)
  return (
    <>
      <path class="c-limit c-mean" fill="none" d={`M${left} ${foot}V${edge}H${right}V${foot}`} />
      <text class="c-note c-halo" x={(left + right) / 2} y={textAt} text-anchor="middle">
        {text}
      </text>
    </>
  )
}
