import { marginOf } from '../../src/domain/figures.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { Reading, Usual } from '../../src/domain/trend.ts'
import type { Page } from '../page.ts'
import { ChartGap } from './chart-gap.tsx'
import { type Frame, weekNumber } from './chart-geometry.ts'
import { ChartMarks } from './chart-marks.tsx'
import { RangeLabel, RangeLines } from './chart-range.tsx'
import { ChartRun } from './chart-run.tsx'
import { stretchesOf } from './chart-stretches.ts'
import { HUE } from './hue.ts'
import { PanelName } from './panel-name.tsx'

const GRID = [25, 50, 75]

type Props = {
  page: Page
  frame: Frame
  index: Index
  reading: Reading
  usual: Usual | undefined
  policy: number | undefined
}

/** One index over the weeks: grid, usual range, gaps, band, line, and the latest value beside. */
export function ChartPanel({ page, frame, index, reading, usual, policy }: Props) {
  const panel = frame.panels[index]
  const stretches = stretchesOf(frame.weeks, index)
  const published = stretches.filter(({ kind }) => kind === 'published')
  const run = usual && reading.kind === 'sustained' ? reading : undefined
  const isRunBelow = run?.run.side === 'below'
  return (
    <g class={HUE[index]}>
      {GRID.map((value) => (
        <>
          <path class="c-grid" d={`M${frame.left} ${panel.y(value)}H${frame.right}`} />
          <text class="c-tick" x={frame.left - 8} y={panel.y(value) + 4} text-anchor="end">
            {page.format.number(value)}
          </text>
        </>
      ))}
      <PanelName page={page} frame={frame} index={index} />
      {usual && <RangeLines frame={frame} panel={panel} usual={usual} />}
      {stretches
        .filter(({ kind }) => kind !== 'published')
        .map((stretch) => (
          <ChartGap page={page} frame={frame} panel={panel} stretch={stretch} />
        ))}
      {published.map((stretch, i) => (
        <ChartMarks
          frame={frame}
          panel={panel}
          stretch={stretch}
          isLast={i === published.length - 1}
        />
      ))}
      {usual && (
        <RangeLabel
          page={page}
          frame={frame}
          panel={panel}
          stretches={stretches}
          usual={usual}
          policy={policy}
          isRunBelow={isRunBelow}
        />
      )}
      {run && (
        <ChartRun page={page} frame={frame} panel={panel} stretches={published} reading={run} />
      )}
      {reading.kind !== 'none' && (
        <LastValue page={page} frame={frame} index={index} latest={reading.latest} />
      )}
    </g>
  )
}

type LastProps = {
  page: Page
  frame: Frame
  index: Index
  latest: Extract<Reading, { latest: unknown }>['latest']
}

function LastValue({ page, frame, index, latest }: LastProps) {
  const { number } = page.format
  const { bottom, y: yOf } = frame.panels[index]
  const x = frame.right + (frame.size === 's' ? 9 : 12)
  const y = Math.min(yOf(latest.figure.value), bottom - 20)
  return (
    <>
      <text class="c-val" x={x} y={y + 9}>
        {number(latest.figure.value)}
        <tspan class="c-pm" dx="3">{`±${number(marginOf(latest.figure))}`}</tspan>
      </text>
      <text class="c-sub" x={x} y={y + 27}>
        {page.words.team.week(weekNumber(latest.isoWeek))}
      </text>
    </>
  )
}
