import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Decision, DecisionMeta } from './decision-entry.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { DecisionReaders, type Opening, type ReadBy } from './decision-readers.tsx'
import { FollowUpForm } from './follow-up-form.tsx'

type Props = {
  page: Page
  /** What was typed; the right one stays in the page, so that the rest can be done. */
  code?: string
  /** The decision, and who was shown it since the name was cut. */
  shown?: { decision: Decision; readings: ReadBy[]; openings: Opening[] }
  isWrong?: boolean
  form?: Record<string, string>
  hasErrors?: boolean
}

/** The way back to a decision from which its author has cut their name. */
export const CodePage = ({ page, code = '', shown, isWrong, form, hasErrors }: Props) => {
  const words = page.words.record
  const decision = shown?.decision
  return (
    <Layout page={page} title={words.codeTitle} kind="narrow">
      <p class="crumbs">
        <a href="/app/decisions">{page.words.decisions.title}</a>
      </p>
      <h1>{words.codeTitle}</h1>
      {shown && decision ? (
        <>
          <p class="lead" lang={decision.language}>
            {page.words.decisions.quote(decision.decided)}
          </p>
          <DecisionMeta page={page} decision={decision} />
          <DecisionFacts page={page} decision={decision} />
          <DecisionReaders page={page} {...shown} />
          <FollowUpForm
            {...{ page, decision, code, form: form ?? {}, hasErrors: hasErrors ?? false }}
            action="/app/decisions/code/outcome"
          />
          <Form action="/app/decisions/code/withdraw" kind="section-s">
            <input type="hidden" name="code" value={code} />
            <p class="fine">{words.withdrawText}</p>
            <button class="text-btn" type="submit">
              {words.withdraw}
            </button>
          </Form>
        </>
      ) : (
        <>
          <p class="lead">{words.codeIntro}</p>
          <Form action="/app/decisions/code" kind="stack section-s">
            <TextField
              id="code"
              label={words.code}
              value={code}
              error={isWrong ? words.codeWrong : undefined}
              autocomplete="off"
              maxlength={40}
            />
            <p>
              <button class="btn" type="submit">
                {words.codeOpen}
              </button>
            </p>
          </Form>
        </>
      )}
    </Layout>
  )
}
