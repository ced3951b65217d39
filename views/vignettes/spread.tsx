import type { CaseFigure, CaseMeasure } from '../../src/domain/vignette-figures.ts'
import type { Page } from '../page.ts'

type Props = { page: Page; place: string; figures: CaseFigure[]; currency: string }

/** How far the answers of one place lie apart, in words and then in numbers, and its middle amount. */
export const Spread = ({ page, place, figures, currency }: Props) => {
  const words = page.words.vignettes
  const share = page.words.fit.share
  const of = (measure: CaseMeasure) => figures.find((one) => one.measure === measure)?.value
  const [differ, within, across, median] = [of('differ'), of('within'), of('across'), of('median')]
  if (differ === undefined) return null
  const hasTeams = within !== undefined && across !== undefined
  const widest = hasTeams ? Math.max(within, across) : differ
  return (
    <p class="fine">
      <b>
        {place}: {words.levels[levelOf(widest)]}
      </b>{' '}
      {hasTeams ? words.teams(share(within), share(across)) : words.differ(share(differ))}{' '}
      {median === undefined ? null : words.median(page.format.money(median, currency))}
    </p>
  )
}

function levelOf(chance: number): 'alike' | 'mostly' | 'halved' | 'apart' {
  if (chance < 20) return 'alike'
  if (chance < 40) return 'mostly'
  return chance < 60 ? 'halved' : 'apart'
}
