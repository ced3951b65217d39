import type { Page } from '../page.ts'
import type { Decision } from './decision-entry.tsx'

/** Everything a decision tells beyond its line: shown to its author and to whom it is shared with. */
export const DecisionFacts = ({ page, decision }: { page: Page; decision: Decision }) => {
  const { record, decisions } = page.words
  const d = decision
  const facts: [string, string | undefined, isText?: boolean][] = [
    [decisions.whyHead, d.why, true],
    [decisions.learnedHead, d.learned, true],
    [record.promiseHead, promiseText(page, d), false],
    [record.apologyWhy, d.apologyWhy, true],
    [record.apologyFix, d.apologyFix, true],
    [record.apologyNever, d.apologyNever, true],
    [record.escalatedFor, d.escalatedFor ? record.escalations[d.escalatedFor] : undefined],
    [record.historyChecked, d.historyChecked ? record.histories[d.historyChecked] : undefined],
    [record.fault, d.fault ? record.faults[d.fault] : undefined],
    [record.area, d.area ? record.areas[d.area] : undefined],
    [record.confidence, d.confidence ? record.confidences[d.confidence - 1] : undefined],
    [record.expected, d.expected ? record.expectations[d.expected] : undefined],
    [
      record.pressure,
      d.pressure.length > 0
        ? page.format.list(d.pressure.map((one) => record.pressures[one]))
        : undefined,
    ],
    [record.caseRef, d.caseRef ?? undefined],
  ]
  const given = facts.filter(([, text]) => text)
  return given.length === 0 ? null : (
    <dl class="facts section-s">
      {given.map(([head, text, isText]) => (
        <div class={isText ? 'wide' : undefined}>
          <dt>{head}</dt>
          <dd lang={isText ? d.language : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function promiseText({ words, format }: Page, decision: Decision): string | undefined {
  const { promise, promiseDue, promiseState } = decision
  if (!promise) return undefined
  const due = promiseDue ? ` (${format.day(promiseDue)})` : ''
  const state = promiseState ? ` ${words.record.promiseStates[promiseState]}.` : ''
  return `${words.decisions.quote(promise)}${due}${state}`
}

/** How a decision turned out, in a word or two; undefined while nobody knows. */
export function outcomeText({ words }: Page, decision: Pick<Decision, 'outcome' | 'again'>) {
  const { outcome, again } = decision
  if (!outcome) return undefined
  const name = words.record.outcomes[outcome]
  return again ? `${name}, ${words.record.againsSaid[again]}` : name
}
