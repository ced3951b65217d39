import type { Page } from '../page.ts'
import { roomFor } from '../team/text-room.ts'

/** Sizes in px of a picture 288 wide, which is the room on the narrowest screen. */
const WIDTH = 288
const SIZE = 13
const LINE = 17
const PAD = 8
const GAP = 28
const HEAD = 30
const LEFT = { x: 0.75, width: 116 }
const RIGHT = { x: 140, width: WIDTH - 140.75 }
const WALL = 128

type Kind = 'plain' | 'sealed' | 'gone' | 'figures'
type Side = typeof LEFT
type Box = { text: string; kind: Kind }
type Row = { left?: Box; right: Box }

/**
 * The way of an answer: what bears a name on the left, what bears none on the right of a line that
 * names do not cross. Words stand in the picture, so it is as high as the reader's language needs.
 */
export const WayPicture = ({ page, k }: { page: Page; k: number }) => {
  const words = page.words.anonymity.picture
  const rows: Row[] = [
    { left: { text: words.you, kind: 'plain' }, right: { text: words.answer, kind: 'plain' } },
    { left: { text: words.noted, kind: 'plain' }, right: { text: words.box, kind: 'sealed' } },
    { left: { text: words.noteGone, kind: 'gone' }, right: { text: words.counted, kind: 'plain' } },
    { right: { text: words.figures(k), kind: 'figures' } },
  ]
  const heights = rows.map(({ left, right }) =>
    Math.max(left ? heightOf(left, LEFT) : 0, heightOf(right, RIGHT)),
  )
  const headLines = Math.max(
    wrap(words.named, LEFT.width).length,
    wrap(words.nameless, RIGHT.width).length,
  )
  const top = HEAD + (headLines - 1) * LINE
  const tops = heights.map((_, i) => top + sum(heights.slice(0, i)) + i * GAP)
  const height = tops.at(-1)! + heights.at(-1)! + 1
  const crossing = tops[0]! + heights[0]! / 2
  return (
    <svg
      class="way-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="way-title way-desc"
    >
      <title id="way-title">{words.title}</title>
      <desc id="way-desc">{words.desc}</desc>
      <pattern id="way-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="hatch" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
      </pattern>
      <Lines lines={wrap(words.named, LEFT.width)} x={LEFT.x} y={14} kind="side" />
      <Lines lines={wrap(words.nameless, RIGHT.width)} x={RIGHT.x} y={14} kind="side" />
      <path class="wall" d={`M${WALL} 0V${height}`} />
      {rows.map(({ left, right }, i) => (
        <>
          {left ? <Station box={left} side={LEFT} y={tops[i]!} height={heights[i]!} /> : null}
          <Station box={right} side={RIGHT} y={tops[i]!} height={heights[i]!} />
          {i > 0 ? <Down side={RIGHT} from={tops[i]! - GAP} to={tops[i]!} /> : null}
          {i > 0 && left ? <Down side={LEFT} from={tops[i]! - GAP} to={tops[i]!} /> : null}
        </>
      ))}
      <path class="way" d={`M${LEFT.x + LEFT.width} ${crossing}H${RIGHT.x - 2}`} />
      <path class="tip" d={`M${RIGHT.x} ${crossing}l-7 -4v8z`} />
    </svg>
  )
}

const Station = (props: { box: Box; side: Side; y: number; height: number }) => {
  const { box, side, y, height } = props
  const lines = wrap(box.text, side.width - 2 * PAD)
  const { x, width } = side
  return (
    <>
      {box.kind === 'sealed' ? (
        <rect class="edge" x={x + 3} y={y + 3} width={width - 6} height={height - 6} />
      ) : null}
      <rect class={`edge ${box.kind}`} {...{ x, y, width, height }} />
      <Lines
        lines={lines}
        x={x + PAD}
        y={y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4.5 - markOf(box)}
        kind={box.kind}
      />
      {box.kind === 'figures' ? <Readings x={x + PAD} y={y + height - 15} /> : null}
    </>
  )
}

/** Two readings with their margins, in the hues of the indices. */
const Readings = ({ x, y }: { x: number; y: number }) => (
  <>
    <path class="mark-m" d={`M${x} ${y}h44M${x} ${y - 4}v8M${x + 44} ${y - 4}v8`} />
    <circle class="dot-m" cx={x + 27} cy={y} r={4} />
    <path class="mark-e" d={`M${x + 64} ${y}h44M${x + 64} ${y - 4}v8M${x + 108} ${y - 4}v8`} />
    <circle class="dot-e" cx={x + 82} cy={y} r={4} />
  </>
)

const Down = ({ side, from, to }: { side: Side; from: number; to: number }) => {
  const x = side.x + side.width / 2
  return (
    <>
      <path class="way" d={`M${x} ${from}V${to - 2}`} />
      <path class="tip" d={`M${x} ${to}l-4 -7h8z`} />
    </>
  )
}

type LinesProps = { lines: string[]; x: number; y: number; kind: Kind | 'side' }

const Lines = ({ lines, x, y, kind }: LinesProps) => (
  <text class={`says ${kind}`} font-size={SIZE}>
    {lines.map((line, i) => (
      <tspan x={x} y={y + i * LINE}>
        {line}
      </tspan>
    ))}
  </text>
)

const markOf = ({ kind }: Box) => (kind === 'figures' ? 12 : 0)

const heightOf = (box: Box, side: Side): number =>
  wrap(box.text, side.width - 2 * PAD).length * LINE + 2 * PAD + 2 * markOf(box)

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)

/** Breaks a text at its spaces into lines that fit into a width, in px of the picture. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && roomFor(longer, SIZE) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
