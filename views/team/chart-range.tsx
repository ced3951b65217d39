import type { Usual } from '../../src/domain/trend.ts'
import type { Page } from '../page.ts'
import { DOMAIN, type Frame, type Panel } from './chart-geometry.ts'
import type { Stretch } from './chart-stretches.ts'
import { roomFor } from './text-room.ts'

/** Narrowest hatching, in px, that words fit in. */
const WORDY = 48

type Props = { frame: Frame; panel: Panel; usual: Usual }

/** Mean and limits of the usual range. A limit beyond the panel has no line, only its number. */
export function RangeLines({ frame, panel, usual }: Props) {
  const limits = [usual.low, usual.high].filter(isDrawn)
  const across = (value: number) => `M${frame.left} ${panel.y(value)}H${frame.right}`
  return (
    <>
      {limits.map((limit) => (
        <path class="c-limit" d={across(limit)} />
      ))}
      <path class="c-limit c-mean" d={across(usual.mean)} />
    </>
  )
}

type LabelProps = Props & {
  page: Page
  stretches: Stretch[]
  policy: number | undefined
  isRunBelow: boolean
}

/** Names the dotted lines, on the side where no run is marked. */
export function RangeLabel(props: LabelProps) {
  const { page, frame, panel, stretches, usual, policy, isRunBelow } = props
  const { team } = page.words
  const low = page.format.number(usual.low)
  const high = page.format.number(usual.high)
  const long =
    usual.isBeforePolicy && policy !== undefined
      ? team.usualBefore(low, high, policy)
      : team.usual(low, high)
  const text = frame.size === 'l' ? long : team.usualShort
  const isBelow = isDrawn(usual.low) && !isRunBelow && panel.y(usual.low) + 16 <= panel.bottom + 4
  const y = isBelow ? panel.y(usual.low) + 16 : panel.y(usual.high) - 6
  const isLeftTaken = isTaken(stretches, frame, roomFor(text, 12.5))
  return (
    <text
      class="c-note c-halo"
      x={isLeftTaken ? frame.right - 6 : frame.left + 6}
      y={y}
      text-anchor={isLeftTaken ? 'end' : 'start'}
    >
      {text}
    </text>
  )
}

const isDrawn = (limit: number) => limit >= DOMAIN[0] && limit <= DOMAIN[1]

/** Whether weeks that may carry words lie under a label of this width at the left. */
const isTaken = (stretches: Stretch[], frame: Frame, width: number) =>
  stretches.some(
    ({ kind, start, end }) =>
      kind === 'withheld' &&
      frame.x(start) < frame.left + width &&
      frame.x(end) - frame.x(start) >= WORDY,
  )
