import type { Language } from '../../src/domain/languages.ts'
import { LIMIT_UNITS, LIMITED_ZONES, OVERRIDE_MODES } from '../../src/domain/policy.ts'
import type { RuleErrors } from '../../src/domain/policy-figures-form.ts'
import type { Hint } from '../../src/domain/policy-linter.ts'
import { AreaField, Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { LimitFields } from './limit-fields.tsx'
import { LintNotes } from './lint-notes.tsx'
import { isOpen, sayRuleError } from './rule-errors.ts'
import { AboutFields, AskingFields, MoreLimits, PrincipleField } from './rule-more.tsx'

export type RulePageProps = {
  page: Page
  /** The rule's key, or "new". */
  ruleKey: string
  revision: number
  /** What the fields hold: the rule as stored, or what was typed. */
  form: Record<string, string>
  situations: { value: string; label: string }[]
  /** Principles that it may stand on. */
  principles: { value: string; label: string; language: Language }[]
  errors?: RuleErrors
  isTooLate?: boolean
  /** What could be clearer about the rule as stored. */
  hints?: Hint[]
}

export const RulePage = (props: RulePageProps) => {
  const { page, ruleKey, revision, form, errors = {}, isTooLate = false, hints = [] } = props
  const words = page.words.rule
  const more = page.words.discretion.form
  const isNew = ruleKey === 'new'
  const say = (field: keyof RuleErrors) => sayRuleError(page, errors, field)
  const area = (id: 'reason' | 'yesExample' | 'noExample', label: string, hint?: string) => (
    <AreaField {...{ id, label, hint, value: form[id], error: say(id), maxlength: 280, rows: 2 }} />
  )
  return (
    <Layout page={page} title={isNew ? words.newTitle : words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy/draft">{page.words.draft.title}</a>
      </p>
      <h1>{isNew ? words.newTitle : words.title}</h1>
      {isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      <LintNotes page={page} hints={hints} />
      <Form action={`/app/policy/draft/rules/${ruleKey}`} kind="stack section-s">
        <input type="hidden" name="revision" value={revision} />
        <TextField
          id="title"
          label={words.name}
          hint={words.nameHint}
          value={form.title}
          error={say('title')}
          maxlength={80}
        />
        <AreaField
          id="text"
          label={words.text}
          hint={words.textHint}
          value={form.text}
          error={say('text')}
          maxlength={800}
        />
        {area('reason', words.reason, words.reasonHint)}
        <Choices
          name="unit"
          legend={words.unit}
          hint={words.unitHint}
          options={LIMIT_UNITS.map((value) => ({ value, label: words.units[value] }))}
          chosen={form.unit}
          error={say('unit')}
        />
        <LimitFields page={page} zones={LIMITED_ZONES} form={form} say={say} />
        <TextField
          id="currency"
          label={words.currency}
          value={form.currency}
          error={say('currency')}
          maxlength={3}
          kind="input-short"
        />
        <AboutFields {...props} />
        <MoreLimits {...props} />
        <AskingFields {...props} />
        <PrincipleField {...props} />
        <details class="more" open={isOpen(props, ['yesExample', 'noExample'])}>
          <summary>{more.examples}</summary>
          <div class="stack section-s">
            {area('yesExample', page.words.policy.yesExample)}
            {area('noExample', page.words.policy.noExample)}
          </div>
        </details>
        <details class="more" open={Boolean(errors.override ?? errors.reviewBy)}>
          <summary>{more.units}</summary>
          <div class="stack section-s">
            <Choices
              name="override"
              legend={more.override}
              options={OVERRIDE_MODES.map((value) => ({ value, label: more.overrides[value] }))}
              chosen={form.override ?? 'none'}
              error={say('override')}
            />
            <TextField
              id="reviewBy"
              label={more.reviewBy}
              type="date"
              value={form.reviewBy}
              error={say('reviewBy')}
              kind="input-medium"
            />
          </div>
        </details>
        <p class="row">
          <button class="btn" type="submit">
            {words.save}
          </button>
          {isNew ? null : (
            <button class="text-btn" type="submit" name="remove" value="yes">
              {words.remove}
            </button>
          )}
          {isNew ? null : (
            <a href={`/app/policy/draft/rules/${ruleKey}/words`}>
              {page.words.discretion.translation.link}
            </a>
          )}
        </p>
      </Form>
    </Layout>
  )
}
