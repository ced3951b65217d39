import { marginOf } from '../../src/domain/figures.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { Reading } from '../../src/domain/trend.ts'
import type { IndexName, Part } from '../../src/messages/parts.ts'
import type { Page } from '../page.ts'
import { weekNumber } from './chart-geometry.ts'
import { FinePrint, inOrder } from './fine-print.tsx'
import { Parts } from './parts.tsx'
import type { SentenceProps } from './trend-props.ts'

/** The page in words: what the published figures carry and nothing more, then how it was reckoned. */
export function Sentence(props: SentenceProps) {
  return (
    <>
      <p class="lead section-s">
        {leadOf(props).map((parts, i) => (
          <>
            {i > 0 && ' '}
            <Parts parts={parts} />
          </>
        ))}
      </p>
      <FinePrint {...props} />
    </>
  )
}

function leadOf({ page, readings, policy }: SentenceProps): Part[][] {
  const { team } = page.words
  const { morale, empowerment } = readings
  if (morale.kind === 'none' && empowerment.kind === 'none') return [[team.nothingYet]]
  if (
    morale.kind === 'usual' &&
    empowerment.kind === 'usual' &&
    morale.latest.isoWeek === empowerment.latest.isoWeek
  ) {
    const week = weekNumber(morale.latest.isoWeek)
    return [team.bothWithin(nameOf(page, 'morale'), nameOf(page, 'empowerment'), week)]
  }
  let named: string | undefined
  return inOrder(readings).map((index) => {
    const reading = readings[index]
    const isoWeek = reading.kind === 'none' ? undefined : reading.latest.isoWeek
    const week = isoWeek === undefined || isoWeek === named ? undefined : weekNumber(isoWeek)
    if (reading.kind !== 'sustained') named = isoWeek
    return sentenceOf(page, nameOf(page, index), reading, policy, week)
  })
}

/** One index in a sentence; `week` is undefined when the sentence before has named it. */
function sentenceOf(
  page: Page,
  name: IndexName,
  reading: Reading,
  policy: number | undefined,
  week: number | undefined,
): Part[] {
  const { team } = page.words
  const { number } = page.format
  switch (reading.kind) {
    case 'none':
      return team.noneYet(name)
    case 'few':
    case 'small': {
      const { figure } = reading.latest
      return team.latest(name, number(figure.value), number(marginOf(figure)), week)
    }
    case 'usual':
      return team.within(name, week)
    case 'outside':
      return team.outside(name, reading.side, week)
    case 'sustained': {
      const { side, weeks } = reading.run
      return reading.usual.isBeforePolicy && policy !== undefined
        ? team.sustainedSince(name, side, weeks, policy)
        : team.sustained(name, side, weeks)
    }
  }
}

const nameOf = (page: Page, index: Index): IndexName => ({
  index,
  text: page.words.team.names[index],
})
