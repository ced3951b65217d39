import { area, line } from 'd3-shape'
import type { PublishedFigure } from '../../src/domain/figures.ts'
import type { Frame, Panel } from './chart-geometry.ts'
import type { Stretch } from './chart-stretches.ts'

const DOT = 3.4
const LAST_DOT = 5.5
/** Widest band of a week that stands alone. */
const LONE_BAND = 16

type Props = { frame: Frame; panel: Panel; stretch: Stretch; isLast: boolean }

/** Band, line and dots of weeks published in a row. */
export function ChartMarks({ frame, panel, stretch, isLast }: Props) {
  const { start, figures } = stretch
  const x = (_: PublishedFigure, i: number) => frame.middle(start + i)
  const band = area<PublishedFigure>(
    x,
    (d) => panel.y(d.low),
    (d) => panel.y(d.high),
  ).digits(1)
  const stroke = line<PublishedFigure>(x, (d) => panel.y(d.value)).digits(1)
  return (
    <>
      {figures.length === 1 ? (
        <LoneBand frame={frame} panel={panel} at={start} figure={figures[0]!} />
      ) : (
        <>
          <path class="c-band" d={band(figures)} />
          <path class="c-line" d={stroke(figures)} />
        </>
      )}
      {figures.map((figure, i) => (
        <circle
          class="c-dot"
          cx={frame.middle(start + i)}
          cy={panel.y(figure.value)}
          r={isLast && i === figures.length - 1 ? LAST_DOT : DOT}
        />
      ))}
    </>
  )
}

type LoneProps = { frame: Frame; panel: Panel; at: number; figure: PublishedFigure }

function LoneBand({ frame, panel, at, figure }: LoneProps) {
  const width = Math.min(LONE_BAND, frame.x(1) - frame.x(0))
  const top = panel.y(figure.high)
  const height = panel.y(figure.low) - top
  const left = frame.middle(at) - width / 2
  return <rect class="c-band" x={left} y={top} width={width} height={height} />
}
