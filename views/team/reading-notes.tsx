import { INDICES } from '../../src/domain/scoring.ts'
import type { Part } from '../../src/messages/parts.ts'
import { Parts } from './parts.tsx'
import type { TrendProps } from './trend-props.ts'

/** Notes on reading the chart, one on each thing that this chart shows and no other. */
export function ReadingNotes({ page, weeks, ranges, policies }: TrendProps) {
  const { team } = page.words
  const usuals = INDICES.flatMap((index) => ranges[index] ?? [])
  const policy = policies.findLast(({ from }) => from <= weeks.at(-1)!.monday)
  const hasWithheld = weeks.some(
    ({ figures, hadPulse }) => hadPulse && INDICES.some((index) => !figures[index]),
  )
  const notes: Part[][] = [team.noteBand]
  if (usuals.length > 0) {
    const isBefore = usuals.every(({ isBeforePolicy }) => isBeforePolicy)
    notes.push(isBefore && policy ? team.noteUsualBefore(policy.number) : team.noteUsual)
  }
  const gaps = [
    ...(hasWithheld ? [team.noteHatched] : []),
    ...(weeks.some(({ hadPulse }) => !hadPulse) ? [team.noteNoPulse] : []),
  ]
  if (gaps.length > 0) notes.push(gaps.flatMap((parts, i) => (i > 0 ? [' ', ...parts] : parts)))
  return (
    <div class="reading-notes">
      {notes.map((parts) => (
        <p>
          <Parts parts={parts} />
        </p>
      ))}
    </div>
  )
}
