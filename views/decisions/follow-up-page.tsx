import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Decision, DecisionMeta } from './decision-entry.tsx'
import { FollowUpForm } from './follow-up-form.tsx'

type Props = {
  page: Page
  decision: Decision
  form?: Record<string, string>
  hasErrors?: boolean
}

export const FollowUpPage = ({ page, decision, ...rest }: Props) => (
  <Layout page={page} title={page.words.record.followUpTitle} kind="narrow">
    <p class="crumbs">
      <a href="/app/decisions">{page.words.decisions.title}</a>
    </p>
    <h1>{page.words.record.followUpTitle}</h1>
    <p class="lead" lang={decision.language}>
      {page.words.decisions.quote(decision.decided)}
    </p>
    <DecisionMeta page={page} decision={decision} />
    <FollowUpForm page={page} decision={decision} {...rest} />
  </Layout>
)
