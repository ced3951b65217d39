import {
  ACTIONS,
  type DecisionErrors,
  RELATIONS,
  RESOLUTIONS,
  VISIBILITIES,
} from '../../src/domain/decisions.ts'
import { AreaField, Choices, FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { MaskingNotes } from './masking-notes.tsx'
import { SymbolChoices } from './symbol-choices.tsx'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  /** The organisation's own first. */
  currencies: readonly string[]
  isSharingOff: boolean
  form?: Record<string, string>
  errors?: DecisionErrors
}

export const DecisionFormPage = ({
  page,
  situations,
  currencies,
  isSharingOff,
  form = {},
  errors = {},
}: Props) => {
  const words = page.words.decisionForm
  const say = (field: keyof DecisionErrors) => errors[field] && words.errors[errors[field]]
  return (
    <Layout page={page} title={words.title} script="masking.js">
      <h1>{words.title}</h1>
      <p class="quiet">
        {words.intro} <a href="/app/charter">{page.words.menu.charter}</a>
      </p>
      {Object.keys(errors).length > 0 ? <p class="notice section-s">{words.notStored}</p> : null}
      <Form action="/app/decisions" kind="log measure-log">
        <Choices
          step="log-step"
          name="situation"
          legend={words.situation}
          options={situations}
          chosen={form.situation}
          error={say('situation')}
        />
        <Choices
          step="log-step"
          name="action"
          legend={words.action}
          options={named(ACTIONS, page.words.actions)}
          chosen={form.action}
          error={say('action')}
        />
        <div class="log-step">
          <AreaField
            id="decided"
            label={words.decided}
            hint={words.decidedHint}
            value={form.decided}
            error={say('decided')}
            rows={2}
            maxlength={280}
            isMasked
            kind="line-input"
          />
          <div class="why">
            <AreaField
              id="why"
              label={words.why}
              hint={words.whyHint}
              value={form.why}
              error={say('why')}
              rows={2}
              maxlength={280}
              isMasked
            />
          </div>
          <div class={errors.amount ? 'field has-error' : 'field'}>
            <p class="amount">
              <label class="label" for="amount">
                {words.amount}
              </label>
              <input
                class="input num"
                id="amount"
                name="amount"
                inputmode="decimal"
                autocomplete="off"
                value={form.amount ?? ''}
                aria-describedby={errors.amount ? 'amount-error' : undefined}
              />
              <Currency label={words.currency} currencies={currencies} chosen={form.currency} />
            </p>
            <FieldError id="amount" message={say('amount')} />
          </div>
        </div>
        <SymbolChoices
          page={page}
          name="relation"
          legend={words.relation}
          values={RELATIONS}
          chosen={form.relation}
          error={say('relation')}
        />
        <SymbolChoices
          page={page}
          name="resolution"
          legend={words.resolution}
          values={RESOLUTIONS}
          chosen={form.resolution ?? 'alone'}
          error={say('resolution')}
        />
        <div class="log-step">
          <AreaField
            id="learned"
            label={words.learned}
            hint={words.learnedHint}
            value={form.learned}
            error={say('learned')}
            rows={2}
            maxlength={280}
            isMasked
          />
        </div>
        <Choices
          step="log-step"
          name="visibility"
          legend={words.visibility}
          hint={isSharingOff ? words.sharingOff : undefined}
          kind="choices-list"
          options={VISIBILITIES.filter((value) => !isSharingOff || value === 'private').map(
            (value) => ({
              value,
              label: page.words.visibilities[value].label,
              note: page.words.visibilities[value].note,
            }),
          )}
          chosen={form.visibility}
          error={say('visibility')}
        />
        <div class="log-end">
          <p class="row">
            <button class="btn" type="submit">
              {words.log}
            </button>
          </p>
        </div>
        <MaskingNotes words={page.words.masking} language={page.language} />
      </Form>
    </Layout>
  )
}

type CurrencyProps = { label: string; currencies: readonly string[]; chosen: string | undefined }

const Currency = ({ label, currencies, chosen }: CurrencyProps) =>
  currencies.length === 1 ? (
    <span class="quiet">{currencies[0]}</span>
  ) : (
    <select class="input" name="currency" aria-label={label}>
      {currencies.map((currency) => (
        <option value={currency} selected={currency === chosen}>
          {currency}
        </option>
      ))}
    </select>
  )

const named = <T extends string>(values: readonly T[], names: Record<T, string>) =>
  values.map((value) => ({ value, label: names[value] }))
