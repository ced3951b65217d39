import { LIMIT_UNITS, LIMITED_ZONES } from '../../src/domain/policy.ts'
import type { RuleErrors } from '../../src/domain/policy-rule-form.ts'
import { AreaField, Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  /** The rule's key, or "new". */
  ruleKey: string
  revision: number
  /** What the fields hold: the rule as stored, or what was typed. */
  form: Record<string, string>
  errors?: RuleErrors
  isTooLate?: boolean
}

export const RulePage = ({
  page,
  ruleKey,
  revision,
  form,
  errors = {},
  isTooLate = false,
}: Props) => {
  const words = page.words.rule
  const isNew = ruleKey === 'new'
  const said: Record<string, string> = words.errors
  const say = (field: keyof RuleErrors) =>
    errors[field] && (said[errors[field]] ?? said['not-a-limit'])
  return (
    <Layout page={page} title={isNew ? words.newTitle : words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy/draft">{page.words.draft.title}</a>
      </p>
      <h1>{isNew ? words.newTitle : words.title}</h1>
      {isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
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
          maxlength={400}
        />
        <Choices
          name="unit"
          legend={words.unit}
          hint={words.unitHint}
          options={LIMIT_UNITS.map((value) => ({ value, label: words.units[value] }))}
          chosen={form.unit}
          error={say('unit')}
        />
        <fieldset class={errors.limits ? 'field has-error' : 'field'}>
          <legend>{words.limits}</legend>
          <p class="hint">{words.limitsHint}</p>
          <div class="limits">
            {LIMITED_ZONES.map((zone) => (
              <div class={`zone-${zone} limit`}>
                <label for={zone}>{page.words.policy.zones[zone]}</label>
                <input
                  class="input"
                  id={zone}
                  name={zone}
                  value={form[zone] ?? ''}
                  inputmode="decimal"
                  autocomplete="off"
                />
              </div>
            ))}
          </div>
          {say('limits') ? <p class="error">{say('limits')}</p> : null}
          {LIMITED_ZONES.map((zone) => say(zone) && <p class="error">{say(zone)}</p>)}
        </fieldset>
        <TextField
          id="currency"
          label={words.currency}
          value={form.currency}
          error={say('currency')}
          maxlength={3}
          kind="input-short"
        />
        <AreaField
          id="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={form.reason}
          error={say('reason')}
          maxlength={280}
          rows={2}
        />
        <AreaField
          id="yesExample"
          label={page.words.policy.yesExample}
          value={form.yesExample}
          error={say('yesExample')}
          maxlength={280}
          rows={2}
        />
        <AreaField
          id="noExample"
          label={page.words.policy.noExample}
          value={form.noExample}
          error={say('noExample')}
          maxlength={280}
          rows={2}
        />
        <p class="row">
          <button class="btn" type="submit">
            {words.save}
          </button>
          {isNew ? null : (
            <button class="text-btn" type="submit" name="remove" value="yes">
              {words.remove}
            </button>
          )}
        </p>
      </Form>
    </Layout>
  )
}
