import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

export type DraftProposal = {
  id: string
  change: string
  principleId: string
  statement: string
  language: Language
}

type Props = { page: Page; proposals: DraftProposal[] }

/** What was suggested and is worked into the draft: its words, and the principle behind. */
export const DraftProposals = ({ page, proposals }: Props) => {
  const words = page.words.proposals.draft
  if (proposals.length === 0) return null
  return (
    <section class="section measure">
      <h2>{words.head}</h2>
      <p class="quiet">{words.note}</p>
      <ol class="entries section-s" role="list">
        {proposals.map(({ id, change, principleId, statement, language }) => (
          <li>
            <p>{page.words.decisions.quote(change)}</p>
            <p class="fine">
              {page.words.proposals.rule.because}{' '}
              <a href={`/app/principles/${principleId}`} lang={language}>
                {statement}
              </a>
            </p>
            <form method="post" action={`/app/policy/draft/proposals/${id}`}>
              <button class="text-btn" type="submit">
                {words.untie}
              </button>
            </form>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Ends the draft without a version, folded away. */
export const DropDraft = ({ page, revision }: { page: Page; revision: number }) => {
  const words = page.words.proposals.draft
  return (
    <details class="more">
      <summary>{words.drop}</summary>
      <form method="post" action="/app/policy/draft/drop" class="section-s">
        <input type="hidden" name="revision" value={revision} />
        <p class="fine">{words.dropNote}</p>
        <p class="section-s">
          <button class="btn btn-line btn-small" type="submit">
            {words.dropAct}
          </button>
        </p>
      </form>
    </details>
  )
}
