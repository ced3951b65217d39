import type { Rule } from '../../src/domain/policy.ts'
import type { Hint } from '../../src/domain/policy-linter.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type DraftProposal, DraftProposals, DropDraft } from './draft-proposals.tsx'
import { hintText } from './lint-notes.tsx'
import { PublishForm } from './publish-form.tsx'
import { type Remark, Review } from './review.tsx'
import { Zones } from './zones.tsx'

export type DraftErrors = Partial<
  Record<
    'inForceFrom' | 'changeNote' | 'trialUnits' | 'trialUntil' | 'draft' | 'remark',
    string | undefined
  >
>

type Props = {
  page: Page
  draft:
    | { revision: number; sentAt: number | undefined; rules: { rule: Rule; hints: Hint[] }[] }
    | undefined
  remarks: Remark[]
  proposals: DraftProposal[]
  tree: UnitTree
  /** A version was published before, from which one may go on. */
  hasVersion: boolean
  form?: Record<string, string>
  errors?: DraftErrors
}

/** The next version in the making: its rules, what others say, and the form that publishes it. */
export const DraftPage = (props: Props) => {
  const { page, draft, remarks, proposals, tree, hasVersion, form = {}, errors = {} } = props
  const words = page.words.draft
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{draft ? words.intro : words.startIntro}</p>
      <p class="fine">
        <a href="/app/policy/care">{page.words.proposals.care.title}</a>
      </p>
      {errors.draft ? <p class="notice section-s">{errors.draft}</p> : null}
      {draft ? (
        <>
          <ol class="rule-rows section-s">
            {draft.rules.map(({ rule, hints }) => (
              <li class="draft-rule">
                <div>
                  <h2 class="rule-title">
                    <a href={`/app/policy/draft/rules/${rule.key}`}>{rule.title}</a>
                  </h2>
                  {hints.length > 0 ? <Hints page={page} hints={hints} /> : null}
                </div>
                <Zones page={page} rule={rule} />
              </li>
            ))}
          </ol>
          {draft.rules.length === 0 ? <p class="empty">{words.noRules}</p> : null}
          <p class="row section-s">
            <a class="btn btn-line" href="/app/policy/draft/rules/new">
              {words.addRule}
            </a>
            {hasVersion ? (
              <a href="/app/policy/draft/changes">{page.words.discretion.changes.link}</a>
            ) : null}
          </p>
          <DraftProposals page={page} proposals={proposals} />
          <Review {...{ page, remarks, form, errors, sentAt: draft.sentAt }} />
          <PublishForm {...{ page, tree, form, errors, revision: draft.revision }} />
          <DropDraft page={page} revision={draft.revision} />
        </>
      ) : (
        <Start page={page} hasVersion={hasVersion} />
      )}
    </Layout>
  )
}

/** What could be clearer, folded away: it holds nothing up. */
const Hints = ({ page, hints }: { page: Page; hints: Hint[] }) => (
  <details class="more">
    <summary>
      {page.words.discretion.lint.head} ({hints.length})
    </summary>
    <ul class="fine">
      {hints.map((hint) => (
        <li>{hintText(page, hint)}</li>
      ))}
    </ul>
  </details>
)

const Start = ({ page, hasVersion }: Pick<Props, 'page' | 'hasVersion'>) => {
  const words = page.words.draft
  return (
    <form method="post" action="/app/policy/draft" class="row section-s">
      {hasVersion ? (
        <button class="btn" type="submit" name="from" value="last">
          {words.fromLast}
        </button>
      ) : null}
      <button class={hasVersion ? 'btn btn-line' : 'btn'} type="submit" name="from" value="starter">
        {words.fromStarter}
      </button>
      <button class="btn btn-line" type="submit" name="from" value="empty">
        {words.fromNothing}
      </button>
    </form>
  )
}
