import { AGAIN, OUTCOMES, PROMISE_STATES } from '../../src/domain/follow-ups.ts'
import { AreaField, Choices } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { named } from '../components/named.ts'
import type { Page } from '../page.ts'
import type { Decision } from './decision-entry.tsx'

type Props = {
  page: Page
  decision: Decision
  form?: Record<string, string>
  hasErrors?: boolean
  /** Where it is sent; to the decision's own address unless it has lost its author. */
  action?: string
  /** The code of a decision without its author's name. */
  code?: string | undefined
}

/** Two taps, a third where something was promised, and a line one may leave out. */
export const FollowUpForm = ({ page, decision, form = {}, hasErrors, action, code }: Props) => {
  const words = page.words.record
  const wrong = (field: string) => (hasErrors && !form[field] ? words.followUpError : undefined)
  return (
    <Form action={action ?? `/app/decisions/${decision.id}/outcome`} kind="stack section-s">
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <Choices
        name="outcome"
        legend={words.due}
        hint={words.followUpNote}
        options={named(OUTCOMES, words.outcomes)}
        chosen={form.outcome ?? decision.outcome ?? undefined}
        error={wrong('outcome')}
      />
      {decision.promise ? (
        <Choices
          name="promiseState"
          legend={words.followUpPromise}
          options={named(PROMISE_STATES, words.promiseStates)}
          chosen={form.promiseState ?? decision.promiseState ?? undefined}
          error={wrong('promiseState')}
        />
      ) : null}
      <Choices
        name="again"
        legend={words.followUpAgain}
        options={named(AGAIN, words.agains)}
        chosen={form.again ?? decision.again ?? undefined}
        error={wrong('again')}
      />
      <AreaField
        id="learned"
        label={words.followUpLearned}
        hint={page.words.decisionForm.learnedHint}
        value={form.learned ?? decision.learned}
        rows={2}
        maxlength={280}
      />
      <p class="row">
        <button class="btn" type="submit">
          {words.save}
        </button>
      </p>
    </Form>
  )
}
