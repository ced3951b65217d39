import type { CaseFigure, CaseMeasure } from '../../src/domain/vignette-figures.ts'
import type { Page } from '../page.ts'
import type { ResultPlace } from './case-result.tsx'

type Props = {
  page: Page
  places: ResultPlace[]
  figuresOf: (id: string) => CaseFigure[]
  /** Of the nearest place that has any. */
  figures: CaseFigure[]
  currency: string
}

/** How far answers lie apart, in words and then in numbers, and the amounts in the middle. */
export const Spread = ({ page, places, figuresOf, figures, currency }: Props) => {
  const words = page.words.vignettes
  const share = page.words.fit.share
  const of = (own: CaseFigure[], measure: CaseMeasure) =>
    own.find((figure) => figure.measure === measure)?.value
  const [differ, within, across] = (['differ', 'within', 'across'] as const).map((measure) =>
    of(figures, measure),
  )
  const widest = across === undefined ? differ : Math.max(across, within ?? 0)
  const medians = places.flatMap(({ id, name }) => {
    const median = of(figuresOf(id), 'median')
    return median === undefined ? [] : [{ name, median }]
  })
  return (
    <>
      {widest === undefined ? null : (
        <p class="section-s">
          <b>{words.levels[levelOf(widest)]}</b>{' '}
          <span class="fine">
            {within !== undefined && across !== undefined
              ? words.teams(share(within), share(across))
              : words.differ(share(differ ?? 0))}
          </span>
        </p>
      )}
      {medians.map(({ name, median }) => (
        <p class="fine">{words.median(name, page.format.money(median, currency))}</p>
      ))}
    </>
  )
}

function levelOf(chance: number): 'alike' | 'mostly' | 'halved' | 'apart' {
  if (chance < 20) return 'alike'
  if (chance < 40) return 'mostly'
  return chance < 60 ? 'halved' : 'apart'
}
