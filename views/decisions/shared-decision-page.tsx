import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Change, DecisionChanges } from './decision-changes.tsx'
import { type Decision, DecisionMeta } from './decision-entry.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { Withdrawn } from './decision-page.tsx'
import { NeverAgain, type TieData } from './never-again.tsx'

type Props = {
  page: Page
  decision: Decision
  changes: Change[]
  /** The reader is the lead it is shared with. */
  canCoach: boolean
  /** What its "never again" rests on; undefined where it has none. */
  tie: TieData | undefined
}

/** Somebody else's decision, read by whom its author chose. */
export const SharedDecisionPage = ({ page, decision, changes, canCoach, tie }: Props) => {
  const { decisions } = page.words
  if (decision.withdrawnAt !== null) return <Withdrawn page={page} at={decision.withdrawnAt} />
  return (
    <Layout page={page} title={decisions.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/decisions">{decisions.title}</a>
      </p>
      <h1>{decision.author ?? page.words.record.noName}</h1>
      <p class="lead" lang={decision.language}>
        {decisions.quote(decision.decided)}
      </p>
      <DecisionMeta page={page} decision={decision} />
      <DecisionFacts page={page} decision={decision} />
      {tie ? <NeverAgain page={page} id={decision.id} tie={tie} /> : null}
      <DecisionChanges page={page} changes={changes} language={decision.language} />
      {canCoach ? (
        <p class="section-s">
          <a class="btn btn-line" href={`/app/coaching/about/${decision.id}`}>
            {page.words.coaching.offer}
          </a>
        </p>
      ) : null}
      <p class="fine section-s">{decisions.sharedNote}</p>
    </Layout>
  )
}
