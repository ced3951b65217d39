import type { PropsWithChildren } from 'hono/jsx'
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
        {proposals.map((proposal) => (
          <ProposalLine page={page} proposal={proposal}>
            <form method="post" action={`/app/policy/draft/proposals/${proposal.id}`}>
              <button class="text-btn" type="submit">
                {words.untie}
              </button>
            </form>
          </ProposalLine>
        ))}
      </ol>
    </section>
  )
}

/** What a version brought, for those who may read the principles behind. */
export const VersionProposals = ({ page, proposals }: Props) =>
  proposals.length === 0 ? null : (
    <section class="section-s">
      <h2>{page.words.proposals.draft.brought}</h2>
      <ol class="entries section-s" role="list">
        {proposals.map((proposal) => (
          <ProposalLine page={page} proposal={proposal} />
        ))}
      </ol>
    </section>
  )

type LineProps = PropsWithChildren<{ page: Page; proposal: DraftProposal }>

const ProposalLine = ({ page, proposal, children }: LineProps) => (
  <li>
    <p>{page.words.decisions.quote(proposal.change)}</p>
    <p class="fine">
      {page.words.proposals.rule.because}{' '}
      <a href={`/app/principles/${proposal.principleId}`} lang={proposal.language}>
        {proposal.statement}
      </a>
    </p>
    {children}
  </li>
)

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
