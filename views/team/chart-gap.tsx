import type { Page } from '../page.ts'
import type { Frame, Panel } from './chart-geometry.ts'
import type { Stretch } from './chart-stretches.ts'
import { roomFor } from './text-room.ts'

const LETTER = 12
const LINE = 16

type Props = { page: Page; frame: Frame; panel: Panel; stretch: Stretch }

/** Weeks without a figure: hatched when withheld, left empty without a pulse; words where they fit. */
export function ChartGap({ page, frame, panel, stretch }: Props) {
  const { team } = page.words
  const left = frame.x(stretch.start)
  const width = frame.x(stretch.end) - left
  const isWithheld = stretch.kind === 'withheld'
  const wordings = isWithheld ? [team.withheldLines, [team.withheldShort]] : [[team.noPulse]]
  const lines = wordings.find((choice) => wordsRoom(choice) <= width) ?? []
  const room = wordsRoom(lines)
  const middle = left + width / 2
  const top = (panel.top + panel.bottom - LINE * lines.length) / 2
  return (
    <>
      {isWithheld && (
        <rect
          x={left}
          y={panel.top}
          width={width}
          height={panel.bottom - panel.top}
          fill={`url(#hatch-${frame.size})`}
        />
      )}
      {lines.length > 0 && (
        <rect
          class="c-paper"
          x={middle - room / 2}
          y={top - 5}
          width={room}
          height={LINE * lines.length + 10}
        />
      )}
      {lines.map((line, i) => (
        <text class="c-why" x={middle} y={top + 12 + i * LINE} text-anchor="middle">
          {line}
        </text>
      ))}
    </>
  )
}

const wordsRoom = (lines: string[]) =>
  Math.max(0, ...lines.map((line) => roomFor(line, LETTER))) + 4
