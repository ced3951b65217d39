import type { Page } from '../page.ts'
import type { Frame } from './chart-geometry.ts'
import { roomFor } from './text-room.ts'

type Props = { page: Page; frame: Frame }

/** A line down through the panels at the first of each month. */
export function MonthLines({ frame }: { frame: Frame }) {
  return (
    <>
      {monthsIn(frame).map(({ x }) => (
        <path class="c-grid" d={`M${x} ${frame.head}V${frame.axis}`} />
      ))}
    </>
  )
}

/** The time axis: ticks between weeks, months where they have room, the year at its beginning. */
export function ChartAxis({ page, frame }: Props) {
  const ticks = frame.weeks.map((_, i) => `M${frame.x(i)} ${frame.axis}v4`).join('')
  return (
    <>
      <path class="c-axis" d={`M${frame.left} ${frame.axis}H${frame.right}`} />
      <path class="c-axis" d={`${ticks}M${frame.right} ${frame.axis}v4`} />
      {labelled(page, frame).map(({ x, text }) => (
        <text class="c-month" x={x + 4} y={frame.axis + 20}>
          {text}
        </text>
      ))}
    </>
  )
}

function labelled(page: Page, frame: Frame) {
  let end = 0
  return monthsIn(frame).flatMap(({ x, day }, i) => {
    const month = page.format.month(day)
    const isYearTold = day.endsWith('-01-01') || (i === 0 && day.slice(5, 7) < '11')
    const text = isYearTold ? page.words.team.monthYear(month, day.slice(0, 4)) : month
    if (x < end || x + roomFor(text, 13) > frame.width) return []
    end = x + 4 + roomFor(text, 13)
    return [{ x, text }]
  })
}

function monthsIn(frame: Frame) {
  const [year = 0, month = 1] = frame.weeks[0]!.monday.split('-').map(Number)
  const count = Math.ceil(frame.weeks.length / 4) + 1
  return Array.from({ length: count }, (_, i) => {
    const at = month - 1 + i
    const day = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
    return { day, x: frame.dayX(day) }
  }).filter((entry): entry is { day: string; x: number } => entry.x !== undefined)
}
