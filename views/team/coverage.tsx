import type { PublishedFigure } from '../../src/domain/figures.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import type { Page } from '../page.ts'

type Props = { page: Page; figures: Partial<Record<Index, PublishedFigure>> }

/** How much of a unit the latest figures stand for, as far as that may be told. */
export const Coverage = ({ page, figures }: Props) => {
  const words = page.words.teamPage
  const shown = INDICES.flatMap((index) => figures[index] ?? [])
  const [first] = shown
  if (!first) return null
  const least = shown.reduce((a, b) => (b.covered < a.covered ? b : a))
  return (
    <p class="tiny section-s">
      {least.covered < least.cells ? `${words.covers(least.covered, least.cells)} ` : null}
      {first.half === undefined ? null : first.half ? words.half : words.underHalf}
    </p>
  )
}
