import { ACTIONS } from '../../src/domain/decisions.ts'
import { CONSULT_REASONS, ESCALATIONS } from '../../src/domain/policy.ts'
import { AreaField, Choices, Field, TextField } from '../components/field.tsx'
import { isOpen, sayRuleError } from './rule-errors.ts'
import type { RulePageProps } from './rule-page.tsx'
import { Ticks } from './ticks.tsx'

const hasTick = (form: Record<string, string>, name: string): boolean =>
  Object.keys(form).some((field) => field.startsWith(`${name}-`))

/** Actions and situations by which a rule is found. */
export const AboutFields = ({ page, form, situations }: RulePageProps) => {
  const words = page.words.discretion.form
  const actions = ACTIONS.map((value) => ({ value, label: page.words.actions[value] }))
  return (
    <details class="more" open={!hasTick(form, 'action') && !hasTick(form, 'situation')}>
      <summary>{words.about}</summary>
      <div class="stack section-s">
        <p class="hint">{words.aboutHint}</p>
        <Ticks legend={words.actions} name="action" options={actions} form={form} />
        <Ticks legend={words.situations} name="situation" options={situations} form={form} />
      </div>
    </details>
  )
}

/** The principle that the rule stands on, if there is any to choose. */
export const PrincipleField = ({ page, form, principles }: RulePageProps) => {
  const words = page.words.proposals.rule
  if (principles.length === 0) return null
  return (
    <Field id="principle" label={words.standsOn} hint={words.standsOnHint}>
      <select class="input" id="principle" name="principle" aria-describedby="principle-hint">
        <option value="">{words.noPrinciple}</option>
        {principles.map(({ value, label, language }) => (
          <option value={value} lang={language} selected={value === form.principle}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Limits over time, and conditions. */
export const MoreLimits = (props: RulePageProps) => {
  const { page, form, errors = {} } = props
  const words = page.words.discretion.form
  const amount = (id: 'perCustomer' | 'teamPool', hint?: string) => (
    <TextField
      {...{ id, hint, label: words[id], value: form[id], inputmode: 'decimal' }}
      error={sayRuleError(page, errors, id)}
      autocomplete="off"
      kind="input-short"
    />
  )
  return (
    <details class="more" open={isOpen(props, ['perCustomer', 'teamPool', 'conditions'])}>
      <summary>{words.more}</summary>
      <div class="stack section-s">
        {amount('perCustomer')}
        {amount('teamPool', words.teamPoolHint)}
        <AreaField
          id="conditions"
          label={words.conditions}
          hint={words.conditionsHint}
          value={form.conditions}
          error={sayRuleError(page, errors, 'conditions')}
        />
      </div>
    </details>
  )
}

/** Whom to ask, how soon they answer, and what holds when nobody does. */
export const AskingFields = (props: RulePageProps) => {
  const { page, form, errors = {} } = props
  const { form: words, facts } = page.words.discretion
  const roles = ESCALATIONS.map((value) => ({ value, label: facts.roles[value] as string }))
  const isAsked = form.escalateTo || hasTick(form, 'consult')
  const say = (field: 'answerWithin' | 'ifNoAnswer' | 'ifNoAnswerText') =>
    sayRuleError(page, errors, field)
  return (
    <details
      class="more"
      open={isOpen(props, ['answerWithin', 'ifNoAnswer', 'ifNoAnswerText']) || Boolean(isAsked)}
    >
      <summary>{words.asking}</summary>
      <div class="stack section-s">
        <Choices
          name="escalateTo"
          legend={words.escalateTo}
          options={[...roles, { value: '', label: words.nobodyNamed }]}
          chosen={form.escalateTo ?? ''}
        />
        <TextField
          id="answerWithin"
          label={words.answerWithin}
          value={form.answerWithin}
          error={say('answerWithin')}
          inputmode="numeric"
          kind="input-short"
        />
        <TextField
          id="ifNoAnswer"
          label={words.ifNoAnswer}
          hint={words.ifNoAnswerHint}
          value={form.ifNoAnswer}
          error={say('ifNoAnswer')}
          inputmode="decimal"
          kind="input-short"
        />
        <AreaField
          id="ifNoAnswerText"
          label={words.ifNoAnswerText}
          value={form.ifNoAnswerText}
          error={say('ifNoAnswerText')}
          maxlength={200}
          rows={2}
        />
        <Ticks
          legend={words.consult}
          name="consult"
          options={CONSULT_REASONS.map((value) => ({ value, label: facts.reasons[value] }))}
          form={form}
        />
      </div>
    </details>
  )
}
