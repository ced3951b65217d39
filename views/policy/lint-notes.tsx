import type { Hint } from '../../src/domain/policy-linter.ts'
import type { Page } from '../page.ts'

/** What could be clearer about a rule; nothing when all is well. */
export const LintNotes = ({ page, hints }: { page: Page; hints: Hint[] }) => {
  const words = page.words.discretion.lint
  if (hints.length === 0) return null
  return (
    <section class="notice notice-quiet section-s">
      <h2 class="label">{words.head}</h2>
      <ul class="fine">
        {hints.map((hint) => (
          <li>{hintText(page, hint)}</li>
        ))}
      </ul>
      <p class="tiny">{words.note}</p>
    </section>
  )
}

export function hintText({ words }: Page, hint: Hint): string {
  const { lint } = words.discretion
  switch (hint.kind) {
    case 'long-sentence':
      return lint.longSentence(hint.words)
    case 'long-rule':
      return lint.longRule(hint.words)
    case 'many-actions':
      return lint.manyActions
    case 'not-present':
      return lint.notPresent(hint.word)
    case 'no-reason':
      return lint.noReason
    case 'no-yes':
      return lint.noYes
    case 'no-no':
      return lint.noNo
  }
}
