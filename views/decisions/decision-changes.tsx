import { TRACED } from '../../src/domain/decision-changes.ts'
import type { Page } from '../page.ts'

/** What stood in some fields before a change. Situations and money are written out already. */
export type Change = { at: number; before: Record<string, string>; reason: string }

type Props = { page: Page; changes: Change[]; language: string }

export const DecisionChanges = ({ page, changes, language }: Props) => {
  const words = page.words.record
  if (changes.length === 0) return null
  return (
    <section class="section-s">
      <h2 class="label">{words.changesHead}</h2>
      <ol class="entries section-s">
        {changes.map(({ at, before, reason }) => (
          <li>
            <p class="fine">
              {words.changed(page.format.moment(at))}
              {reason ? <span lang={language}> – {reason}</span> : null}
            </p>
            {TRACED.filter((field) => before[field] !== undefined).map((field) => (
              <p class="fine">
                <del lang={language}>
                  {words.before(words.fields[field], before[field] || words.nothingBefore)}
                </del>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
