import { INDICES } from '../../src/domain/scoring.ts'
import { reading } from '../../src/domain/trend.ts'
import { ChartAxis, MonthLines } from './chart-axis.tsx'
import { ChartFlags, FLAG_ROW } from './chart-flags.tsx'
import { frameOf, SIZES, type Size } from './chart-geometry.ts'
import { ChartPanel } from './chart-panel.tsx'
import { placeFlags } from './place-flags.ts'
import { ReadingNotes } from './reading-notes.tsx'
import type { TrendProps } from './trend-props.ts'
import { TrendTable } from './trend-table.tsx'

/** Morale and empowerment over the weeks, with the policy in force; then how to read it, a table. */
export function TrendChart(props: TrendProps) {
  const { page, weeks } = props
  const { team } = page.words
  const isAnyPublished = weeks.some(({ figures }) => INDICES.some((index) => figures[index]))
  if (!isAnyPublished) {
    const isWithheld = weeks.some(({ hadPulse }) => hadPulse)
    return <p class="empty section-s">{isWithheld ? team.emptyWithheld : team.emptyChart}</p>
  }
  return (
    <>
      <figure class="chart team-chart">
        {SIZES.map((size) => (
          <Rendering {...props} size={size} />
        ))}
      </figure>
      <ReadingNotes {...props} />
      <TrendTable {...props} />
    </>
  )
}

function Rendering({ page, weeks, ranges, policies, unitName, size }: TrendProps & { size: Size }) {
  const frame = frameOf(size, weeks)
  const flags = placeFlags(page, frame, policies)
  const lastDay = weeks.at(-1)!.monday
  const policy = policies.findLast(({ from }) => from <= lastDay)
  const shift = Math.max(0, ...flags.map(({ row }) => row)) * FLAG_ROW
  const shown = Math.min(weeks.length, frame.weeks.length)
  return (
    <svg
      class={`chart-${size}`}
      viewBox={`0 0 ${frame.width} ${frame.height + shift}`}
      role="img"
      aria-label={page.words.team.chartLabel(unitName, shown)}
    >
      <defs>
        <pattern
          id={`hatch-${size}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="c-hatch-line" d="M0 0V7" />
        </pattern>
      </defs>
      <g transform={`translate(0 ${shift})`}>
        <MonthLines frame={frame} />
      </g>
      <ChartFlags flags={flags} bottom={frame.axis + shift} />
      <g transform={`translate(0 ${shift})`}>
        {INDICES.map((index) => (
          <ChartPanel
            page={page}
            frame={frame}
            index={index}
            reading={reading(weeks, index, policy?.from)}
            usual={ranges[index]}
            policy={policy?.number}
          />
        ))}
        <ChartAxis page={page} frame={frame} />
      </g>
    </svg>
  )
}
