import { type AnswerErrors, CASES, CHOICES, fieldsOf, SKIP } from '../../src/domain/vignettes.ts'
import { Choices, FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { LocalTime } from '../components/local-time.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CaseText, type SentCase } from './case-text.tsx'
import { choiceName } from './choice-name.ts'

type Props = {
  page: Page
  check: { quarter: string; closesAt: number; currency: string }
  cases: SentCase[]
  /** Who else is asked in one's own unit. */
  together: string[]
  form: Record<string, string>
  errors?: AnswerErrors
  /** It was sent with nothing chosen. */
  isNothing?: boolean
}

/** Five cases, each with a row of choices. What was answered before stands in it. */
export const AnswerPage = (props: Props) => {
  const { page, check, cases, together, form, errors = {}, isNothing } = props
  const words = page.words.vignettes
  return (
    <Layout page={page} title={words.answerTitle} kind="narrow">
      <p class="crumbs">
        <a href="/app/vignettes">{words.title}</a>
      </p>
      <h1>{words.answerTitle}</h1>
      <p class="lead">{words.answerIntro}</p>
      <p class="fine section-s">
        {words.blind(page.format.deadline(check.closesAt))}{' '}
        <LocalTime page={page} at={check.closesAt} />
      </p>
      <p class="fine section-s">
        {together.length > 0 ? words.together(page.format.list(together)) : words.alone}
      </p>
      {Object.keys(errors).length > 0 ? (
        <p class="notice section-s">{page.words.lessons.notStored}</p>
      ) : null}
      {isNothing ? <p class="notice section-s">{words.nothing}</p> : null}
      <Form action={`/app/vignettes/${check.quarter}/answers`} kind="section-s">
        {cases.map((one) => (
          <CaseFields {...{ page, one, form, errors }} currency={check.currency} />
        ))}
        <div class="log-end">
          <button class="btn" type="submit">
            {words.save}
          </button>
          <p class="tiny">
            {words.kept} {words.notAppraisal} <a href="/app/charter">{page.words.charter.title}</a>
          </p>
        </div>
      </Form>
    </Layout>
  )
}

type FieldProps = {
  page: Page
  one: SentCase
  currency: string
  form: Record<string, string>
  errors: AnswerErrors
}

const CaseFields = ({ page, one, currency, form, errors }: FieldProps) => {
  const words = page.words.vignettes
  const names = fieldsOf(one.number)
  const wrong = errors[one.number] ?? {}
  const amountError = wrong.amount && page.words.decisionForm.errors[wrong.amount]
  const options = CHOICES.map((value) => ({ value, label: choiceName(page, value) }))
  const choices = [...options, { value: SKIP, label: words.skip }]
  return (
    <section class="vignette" aria-labelledby={`case-${one.number}`}>
      <h2 class="label" id={`case-${one.number}`}>
        {words.caseOf(String(one.number), String(CASES))}
      </h2>
      <CaseText page={page} given={one} />
      <Choices
        name={names.choice}
        legend={`${words.caseOf(String(one.number), String(CASES))}: ${words.choose}`}
        isHeardOnly
        options={choices}
        chosen={form[names.choice]}
        error={wrong.choice && page.words.decisionForm.errors[wrong.choice]}
      />
      <div class={amountError ? 'field case-amount has-error' : 'field case-amount'}>
        <p class="amount">
          <label class="label" for={names.amount}>
            {words.amount}
          </label>
          <input
            class="input num"
            id={names.amount}
            name={names.amount}
            inputmode="decimal"
            autocomplete="off"
            value={form[names.amount] ?? ''}
            aria-describedby={amountError ? `${names.amount}-error` : undefined}
            aria-invalid={amountError ? 'true' : undefined}
          />
          <span class="quiet">{currency}</span>
        </p>
        <FieldError id={names.amount} message={amountError} />
      </div>
    </section>
  )
}
