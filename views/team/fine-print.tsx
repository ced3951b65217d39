import type { Average } from '../../src/domain/change.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import { BASELINE_WEEKS, type Reading } from '../../src/domain/trend.ts'
import type { SentenceProps } from './trend-props.ts'

const ORDER: Reading['kind'][] = ['sustained', 'outside', 'usual', 'small', 'few', 'none']

/** The indices, what has most to say first. */
export const inOrder = (readings: Record<Index, Reading>): Index[] =>
  INDICES.toSorted((a, b) => ORDER.indexOf(readings[a].kind) - ORDER.indexOf(readings[b].kind))

/** Averages before and since the policy, how rare such a gap is, and why a claim is missing. */
export function FinePrint(props: SentenceProps) {
  const sentences = [...changesIn(props), ...reasonsIn(props)]
  return sentences.length === 0 ? null : <p class="fine">{sentences.join(' ')}</p>
}

function changesIn({ page, readings, changes, policy }: SentenceProps): string[] {
  const { team } = page.words
  const { number } = page.format
  const told = (average: Average) => ({
    mean: number(average.mean),
    margin: number(average.margin),
    weeks: average.weeks,
  })
  const sentences = inOrder(readings).flatMap((index) => {
    const change = changes[index]
    if (!change || policy === undefined) return []
    const name = { index, text: team.names[index] }
    return [
      team.averaged(name, policy, told(change.before), told(change.after)),
      change.oneIn === undefined ? team.chanceOften : team.chance(number(change.oneIn)),
    ]
  })
  return sentences.length === 0 ? [] : [...sentences, team.otherThings]
}

/** What holds a claim back: it may be chance, or weeks or answers are too few. */
function reasonsIn({ page, readings }: SentenceProps): string[] {
  const { team } = page.words
  const kinds = INDICES.map((index) => readings[index].kind)
  return [
    ...(kinds.includes('outside') ? [team.oneWeek] : []),
    ...(kinds.includes('few') ? [team.needsWeeks(BASELINE_WEEKS + 1)] : []),
    ...(kinds.includes('small') ? [team.tooSmall] : []),
  ]
}
