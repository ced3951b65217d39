import { LIMITED_ZONES, type Rule } from '../../src/domain/policy.ts'
import type { OverrideErrors } from '../../src/domain/policy-override-form.ts'
import type { Unit } from '../../src/domain/units.ts'
import { AreaField, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { LimitFields } from './limit-fields.tsx'
import { sayRuleError } from './rule-errors.ts'
import { Zones } from './zones.tsx'

type Props = {
  page: Page
  unit: Unit
  rule: Rule
  form: Record<string, string>
  errors: OverrideErrors
  /** The unit has limits of its own to go back from. */
  hasOwn: boolean
  /** The newest row the form knows of, and whether there is a newer one than was sent. */
  seen: string
  isTooLate: boolean
}

/** One unit's own limits for one rule, beside the organisation's. */
export const OverridePage = ({
  page,
  unit,
  rule,
  form,
  errors,
  hasOwn,
  seen,
  isTooLate,
}: Props) => {
  const words = page.words.discretion.overrides
  const more = page.words.discretion.form
  const isLocked = rule.override === 'locked'
  return (
    <Layout page={page} title={words.entry(unit.name, rule.title)} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy/overrides">{words.title}</a>
      </p>
      <h1>{words.entry(unit.name, rule.title)}</h1>
      <p class="lead">{words.modes[rule.override]}</p>
      <section class="section-s">
        <h2 class="label">{words.organisation}</h2>
        <Zones page={page} rule={rule} />
      </section>
      {isTooLate ? <p class="notice section-s">{page.words.rule.tooLate}</p> : null}
      {errors.whole ? (
        <p class="notice section-s has-error">{wholeText(page, errors.whole)}</p>
      ) : null}
      {isLocked ? null : (
        <Form action={`/app/policy/overrides/${unit.id}/${rule.key}`} kind="stack section">
          <input type="hidden" name="seen" value={seen} />
          <LimitFields
            page={page}
            zones={LIMITED_ZONES}
            form={form}
            say={(field) => sayRuleError(page, errors, field)}
          />
          <AreaField
            id="conditions"
            label={more.conditions}
            hint={more.conditionsHint}
            value={form.conditions}
            error={sayRuleError(page, errors, 'conditions')}
          />
          <AreaField
            id="reason"
            label={words.reason}
            hint={words.reasonHint}
            value={form.reason}
            error={sayRuleError(page, errors, 'reason')}
            maxlength={280}
            rows={2}
          />
          <TextField
            id="fromDay"
            label={words.from}
            type="date"
            value={form.fromDay ?? page.today}
            error={errors.fromDay && page.words.draft.errors.inForceFrom}
            kind="input-medium"
          />
          <AreaField
            id="note"
            label={words.note}
            hint={words.noteHint}
            value={form.note}
            error={errors.note && page.words.draft.errors.changeNote}
            maxlength={280}
            rows={2}
          />
          <p class="row">
            <button class="btn" type="submit">
              {words.publish}
            </button>
            {hasOwn ? (
              <button class="text-btn" type="submit" name="end" value="yes">
                {words.end}
              </button>
            ) : null}
          </p>
        </Form>
      )}
    </Layout>
  )
}

function wholeText({ words }: Page, problem: NonNullable<OverrideErrors['whole']>): string {
  const { overrides } = words.discretion
  if (problem === 'no-room') return overrides.noRoom
  return problem === 'narrower' ? overrides.narrower : overrides.locked
}
