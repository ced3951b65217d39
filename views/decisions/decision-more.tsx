import {
  AREAS,
  ESCALATED_FOR,
  EXPECTED,
  FAULTS,
  HISTORY_CHECKED,
  PRESSURES,
  PROMISE_ORIGINS,
} from '../../src/domain/decision-details.ts'
import { AreaField, Choices, TextField } from '../components/field.tsx'
import { named } from '../components/named.ts'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  form: Record<string, string>
  /** The message of a field, where something is wrong with it. */
  say: (field: string) => string | undefined
  /** A decision that is corrected: confidence and expectation are not asked again. */
  isCorrection: boolean
}

/** Everything that may be told of a decision and need not be: folded, so that the form stays short. */
export const DecisionMore = ({ page, form, say, isCorrection }: Props) => {
  const words = page.words.record
  const text = (id: 'promise' | 'apologyWhy' | 'apologyFix' | 'apologyNever', longest: number) => (
    <AreaField
      id={id}
      label={words[id]}
      value={form[id]}
      error={say(id)}
      rows={2}
      isMasked
      maxlength={longest}
    />
  )
  return (
    <details class="log-step more" open={isFilled(form) || hasErrors(say)}>
      <summary>{words.more}</summary>
      <p class="fine">{words.moreHint}</p>
      <div class="stack section-s">
        {isCorrection ? null : (
          <>
            <Choices
              name="confidence"
              legend={words.confidence}
              hint={words.locked}
              options={words.confidences.map((label, i) => ({ value: String(i + 1), label }))}
              chosen={form.confidence}
            />
            <Choices
              name="expected"
              legend={words.expected}
              hint={words.locked}
              options={named(EXPECTED, words.expectations)}
              chosen={form.expected}
            />
          </>
        )}
        <Choices
          name="escalatedFor"
          legend={words.escalatedFor}
          options={named(ESCALATED_FOR, words.escalations)}
          chosen={form.escalatedFor}
        />
        <Choices
          name="historyChecked"
          legend={words.historyChecked}
          options={named(HISTORY_CHECKED, words.histories)}
          chosen={form.historyChecked}
        />
        <Choices
          name="fault"
          legend={words.fault}
          options={named(FAULTS, words.faults)}
          chosen={form.fault}
        />
        <Choices
          name="area"
          legend={words.area}
          options={named(AREAS, words.areas)}
          chosen={form.area}
        />
        <fieldset class="field">
          <legend>{words.pressure}</legend>
          <div class="choices">
            {named(PRESSURES, words.pressures).map(({ value, label }) => (
              <label class="choice">
                <input
                  type="checkbox"
                  name={`pressure-${value}`}
                  value="yes"
                  checked={form[`pressure-${value}`] === 'yes'}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset class="why stack">
          <legend class="label">{words.promiseHead}</legend>
          {text('promise', 280)}
          <TextField
            id="promiseDue"
            type="date"
            label={words.promiseDue}
            value={form.promiseDue}
            error={say('promiseDue')}
            kind="input-short"
          />
          <Choices
            name="promiseOrigin"
            legend={words.promiseOrigin}
            options={named(PROMISE_ORIGINS, words.origins)}
            chosen={form.promiseOrigin}
          />
        </fieldset>
        <fieldset class="why stack">
          <legend class="label">{words.apologyHead}</legend>
          <p class="hint">{words.apologyHint}</p>
          {text('apologyWhy', 200)}
          {text('apologyFix', 200)}
          {text('apologyNever', 200)}
        </fieldset>
        <TextField
          id="decidedOn"
          type="date"
          label={words.decidedOn}
          hint={words.decidedOnHint}
          value={form.decidedOn || page.today}
          error={say('decidedOn')}
          kind="input-short"
        />
        <TextField
          id="caseRef"
          label={words.caseRef}
          hint={words.caseRefHint}
          value={form.caseRef}
          error={say('caseRef')}
          maxlength={64}
          autocomplete="off"
        />
      </div>
    </details>
  )
}

const FIELDS = [
  ...['confidence', 'expected', 'escalatedFor', 'historyChecked', 'fault', 'area', 'promise'],
  ...['promiseDue', 'apologyWhy', 'apologyFix', 'apologyNever', 'caseRef'],
  ...PRESSURES.map((pressure) => `pressure-${pressure}`),
]

const isFilled = (form: Record<string, string>) => FIELDS.some((field) => form[field])

const hasErrors = (say: Props['say']) =>
  [...FIELDS, 'decidedOn'].some((field) => say(field) !== undefined)
