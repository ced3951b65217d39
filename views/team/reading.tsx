import { scaleLinear } from 'd3-scale'
import { marginOf, type PublishedFigure } from '../../src/domain/figures.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { Page } from '../page.ts'
import { DOMAIN, px } from './chart-geometry.ts'
import { HUE } from './hue.ts'

type Props = { page: Page; index: Index; figure: PublishedFigure | undefined }

/** An index's value with its margin and where it lies between 10 and 90, or why it is not shown. */
export function Reading({ page, index, figure }: Props) {
  const { team } = page.words
  return (
    <div class={`reading reading-${HUE[index]}`}>
      <p class="reading-name">{team.names[index]}</p>
      {figure ? (
        <Value page={page} index={index} figure={figure} />
      ) : (
        <p class="withheld withheld-line">
          <span>{team.withheld}</span>
        </p>
      )}
    </div>
  )
}

function Value({ page, index, figure }: { page: Page; index: Index; figure: PublishedFigure }) {
  const { team } = page.words
  const { number } = page.format
  const { value, low, high } = figure
  const scale = scaleLinear(DOMAIN, [8, 192]).clamp(true)
  const [left, right, at] = [px(scale(low)), px(scale(high)), px(scale(value))]
  const name = { index, text: team.names[index] }
  return (
    <>
      <p class="reading-value num">
        {number(value)}
        <span class="pm">{`±${number(marginOf(figure))}`}</span>
      </p>
      <svg
        viewBox="0 0 200 34"
        role="img"
        aria-label={team.reading(name, number(value), number(low), number(high))}
      >
        <path class="iv-axis" d="M8 12.5h184M8 8v9M192 8v9" />
        <rect class={`iv-band-${HUE[index]}`} x={left} y="5" width={px(right - left)} height="15" />
        <circle class={`iv-dot-${HUE[index]}`} cx={at} cy="12.5" r="5.5" />
        {DOMAIN.map((end) => (
          <text class="iv-text" x={scale(end)} y="32" text-anchor="middle">
            {number(end)}
          </text>
        ))}
      </svg>
    </>
  )
}
