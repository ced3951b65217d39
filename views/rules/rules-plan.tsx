import type { RuleChange, Rules } from '../../src/domain/rules.ts'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'
import { changeOfRule } from './rule-words.ts'

export type Plan = { rules: Rules; changes: RuleChange[]; groupsNow: number; groupsThen: number }

type Props = {
  page: Page
  plan: Plan
  /** From which moment it would be in force. */
  when: string
}

/** What a change would do and from when, to be confirmed. */
export const RulesPlan = ({ page, plan, when }: Props) => {
  const words = page.words.rules
  const { rules, changes } = plan
  if (changes.length === 0)
    return (
      <p class="notice section">
        {words.nothing} <a href="/app/rules">{words.back}</a>
      </p>
    )
  return (
    <section class="section">
      <h2>{words.planHead}</h2>
      <ul class="plain section-s">
        {changes.map((change) => (
          <li>{changeOfRule(page, change)}</li>
        ))}
        <li>{when}</li>
        {changes.some(({ rule }) => rule === 'minimumBlock') ? (
          <li>{words.groups(plan.groupsNow, plan.groupsThen)}</li>
        ) : null}
        {changes.some(({ rule }) => rule !== 'exporters') ? <li>{words.forGood}</li> : null}
        <li>{words.willBeLogged}</li>
      </ul>
      <Form action="/app/rules" kind="section-s">
        <input type="hidden" name="minimumBlock" value={String(rules.minimumBlock)} />
        <input type="hidden" name="commentMinimum" value={String(rules.commentMinimum)} />
        {rules.exporters.includes('council') ? (
          <input type="hidden" name="council" value="yes" />
        ) : null}
        <input type="hidden" name="confirmed" value="yes" />
        <p class="row">
          <button class="btn" type="submit">
            {words.confirm}
          </button>
          <a href="/app/rules">{words.back}</a>
        </p>
      </Form>
    </section>
  )
}
