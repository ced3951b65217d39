import { ACTIONS } from '../../src/domain/decisions.ts'
import type { Zone } from '../../src/domain/policy.ts'
import { Field, TextField } from '../components/field.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { RuleArticle } from './rule-article.tsx'
import type { ShownRule } from './shown-rule.ts'

export type AskedRule = {
  shown: ShownRule
  zone: Zone | undefined
  /** It is about what was asked, as far as words can tell. */
  isSure: boolean
  /** What was asked stands among what the rule does not mean. */
  isExcepted: boolean
}

type Props = {
  page: Page
  /** What was asked, as it stands in the address. */
  form: Record<string, string>
  situations: { value: string; label: string }[]
  currency: string
  errors: { [field in 'q' | 'amount' | 'days']?: string | undefined }
  /** Undefined before anything was asked. */
  found: { answers: AskedRule[]; isConflict: boolean } | undefined
  /** The reader logs decisions, so that silence has somewhere to lead. */
  canLog: boolean
}

/** "Am I allowed to…?": one question, one answer, nothing kept. */
export const AskPage = (props: Props) => {
  const { page, form, situations, currency, errors, found } = props
  const words = page.words.discretion.ask
  const actions = ACTIONS.map((value) => ({ value, label: page.words.actions[value] }))
  const isChosen = Boolean(form.action || form.situation || form.amount || form.days)
  const isNothing = found?.answers.length === 0
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title}</h1>
      {found ? null : <p class="lead">{words.intro}</p>}
      {found ? <Found {...props} found={found} /> : null}
      <form method="get" action="/app/policy/ask" class="stack section ask-form">
        <TextField
          id="q"
          label={words.words}
          hint={words.wordsHint}
          value={form.q}
          error={errors.q}
          maxlength={200}
          autocomplete="off"
        />
        <details class="more" open={isChosen || isNothing}>
          <summary>{words.choose}</summary>
          <div class="stack section-s">
            <Select
              id="action"
              label={words.action}
              any={words.any}
              options={actions}
              form={form}
            />
            <Select
              id="situation"
              label={words.situation}
              any={words.any}
              options={situations}
              form={form}
            />
            <TextField
              id="amount"
              label={words.amount}
              hint={words.currency(currency)}
              value={form.amount}
              error={errors.amount}
              inputmode="decimal"
              autocomplete="off"
              kind="input-short"
            />
            <TextField
              id="days"
              label={words.days}
              value={form.days}
              error={errors.days}
              inputmode="numeric"
              autocomplete="off"
              kind="input-short"
            />
          </div>
        </details>
        <p class="row">
          <button class="btn" type="submit">
            {words.button}
          </button>
          <a href="/app/policy">{words.whole}</a>
        </p>
      </form>
    </Layout>
  )
}

const Found = ({ page, form, found, canLog }: Props & { found: NonNullable<Props['found']> }) => {
  const words = page.words.discretion.ask
  const [first, ...others] = found.answers
  // Words that are in no rule say nothing about what the rules hold.
  if (!first && !form.action && !form.situation)
    return (
      <section class="notice section-s answer" role="status">
        <h2>{words.notFoundHead}</h2>
        <p>{words.notFound}</p>
      </section>
    )
  if (!first)
    return (
      <section class="notice section-s answer" role="status">
        <h2>{words.silentHead}</h2>
        <p>{words.silent}</p>
        {canLog ? (
          <p class="section-s">
            <a class="btn" href="/app/decisions/new">
              {words.log}
            </a>
          </p>
        ) : null}
      </section>
    )
  return (
    <div class="policy-list answer" role="status">
      {found.isConflict ? <p class="notice">{words.conflict}</p> : null}
      <RuleArticle page={page} shown={first.shown}>
        <Verdict page={page} asked={first} />
      </RuleArticle>
      {others.length > 0 ? (
        <section class="section-s">
          <h2 class="label">{words.others}</h2>
          {others.slice(0, 3).map((asked) => (
            <details class="more">
              <summary>
                {asked.shown.rule.title}
                {asked.zone && !asked.isExcepted
                  ? `: ${page.words.policy.zones[asked.zone]}`
                  : null}
              </summary>
              <RuleArticle page={page} shown={asked.shown}>
                <Verdict page={page} asked={asked} />
              </RuleArticle>
            </details>
          ))}
        </section>
      ) : null}
    </div>
  )
}

/** The zone in words under its line, and what it means; without one, what is missing to tell. */
const Verdict = ({ page, asked }: { page: Page; asked: AskedRule }) => {
  const { zones, zoneNotes } = page.words.policy
  const { needAmount, needDays, excepted, unsure } = page.words.discretion.ask
  const { zone, shown } = asked
  if (asked.isExcepted) return <p class="verdict">{excepted}</p>
  const doubt = asked.isSure ? null : <p class="fine">{unsure}</p>
  if (!zone)
    return (
      <>
        {doubt}
        <p class="fine">{shown.rule.unit === 'money' ? needAmount : needDays}</p>
      </>
    )
  return (
    <>
      {doubt}
      <p class={`verdict zone-${zone}`}>
        <b>{zones[zone]}</b> {zoneNotes[zone]}
      </p>
    </>
  )
}

type SelectProps = {
  id: string
  label: string
  any: string
  options: { value: string; label: string }[]
  form: Record<string, string>
}
const Select = ({ id, label, any, options, form }: SelectProps) => (
  <Field id={id} label={label}>
    <select class="input input-medium" id={id} name={id}>
      <option value="">{any}</option>
      {options.map(({ value, label: name }) => (
        <option value={value} selected={form[id] === value}>
          {name}
        </option>
      ))}
    </select>
  </Field>
)
