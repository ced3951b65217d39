import type { Page } from '../page.ts'
import { type SimilarCase, SimilarCases } from './similar-cases.tsx'

type Props = {
  page: Page
  cases?: SimilarCase[] | undefined
  isSharingOff: boolean
  /** The line as it stands in the form. */
  line: string | undefined
}

/**
 * The place of similar cases beside the decision form. It fills when the line is left or another
 * situation is chosen; without script by a button of the form.
 */
export const CasesBeside = ({ page, cases, isSharingOff, line }: Props) =>
  isSharingOff ? null : (
    <>
      <aside
        class="cases"
        id="cases"
        aria-live="polite"
        hx-post="/app/decisions/similar"
        hx-trigger={`change from:#decided, change from:#situation${line && !cases ? ', load' : ''}`}
        hx-swap="innerHTML"
        hx-target="this"
      >
        <SimilarCases page={page} cases={cases} />
      </aside>
      <noscript>
        <p class="log-step">
          <button class="btn btn-line btn-small" type="submit" formaction="/app/decisions/similar">
            {page.words.lessons.similarShow}
          </button>
        </p>
      </noscript>
    </>
  )
