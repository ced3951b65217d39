import type { Index } from '../../src/domain/scoring.ts'
import type { Page } from '../page.ts'
import type { Frame } from './chart-geometry.ts'

type Props = { page: Page; frame: Frame; index: Index }

/** The index's name: beside its panel with what it asks about, or above it on a phone. */
export function PanelName({ page, frame, index }: Props) {
  const { nameLines, aboutLines } = page.words.team
  const { top } = frame.panels[index]
  const name = nameLines[index]
  if (frame.size === 's') {
    return (
      <text class="c-name c-halo" x={0} y={top - 10}>
        {name.join(' ')}
      </text>
    )
  }
  const below = top + 16 + 22 * (name.length - 1)
  return (
    <>
      {name.map((line, i) => (
        <text class="c-name" x={0} y={top + 16 + 22 * i}>
          {line}
        </text>
      ))}
      {aboutLines[index].map((line, i) => (
        <text class="c-sub" x={0} y={below + 20 + 17 * i}>
          {line}
        </text>
      ))}
    </>
  )
}
