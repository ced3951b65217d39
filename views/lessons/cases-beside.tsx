import type { Page } from '../page.ts'
import { type SimilarCase, SimilarCases } from './similar-cases.tsx'

type Props = {
  page: Page
  cases?: SimilarCase[] | undefined
}

/**
 * The place of similar cases beside the decision form. It fills when the line is left, stands there
 * already (see src/browser/decision-form.ts) or another situation is chosen; without script by a
 * button of the form.
 */
export const CasesBeside = ({ page, cases }: Props) => (
  <div class="cases">
    <aside
      id="cases"
      aria-live="polite"
      hx-post="/app/decisions/similar"
      hx-trigger="written, change from:#decided, change from:#situation"
      hx-swap="innerHTML"
      hx-target="this"
    >
      <SimilarCases page={page} cases={cases} />
    </aside>
    <noscript>
      <button class="btn btn-line btn-small" type="submit" formaction="/app/decisions/similar">
        {page.words.lessons.similarShow}
      </button>
    </noscript>
  </div>
)
