import type { Child } from 'hono/jsx'
import { ACTIONS, RELATIONS, RESOLUTIONS, VISIBILITIES } from '../../src/domain/decisions.ts'
import { AreaField, Choices, FieldError } from '../components/field.tsx'
import { named } from '../components/named.ts'
import type { Page } from '../page.ts'
import { SymbolChoices } from './symbol-choices.tsx'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  /** The organisation's own first. */
  currencies: readonly string[]
  isSharingOff: boolean
  form: Record<string, string>
  say: (field: string) => string | undefined
  /** What comes once the line is written. */
  beside: Child
}

/** The few taps and the line. */
export const DecisionFields = ({ beside, ...props }: Props) => (
  <>
    <div>
      <UpToLine {...props} />
    </div>
    {beside}
    <div>
      <AfterLine {...props} />
    </div>
  </>
)

type PartProps = Omit<Props, 'beside'>

const UpToLine = ({ page, situations, form, say, ...rest }: PartProps) => {
  const words = page.words.decisionForm
  return (
    <>
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
        <Line id="decided" {...{ page, form, say }} kind="line-input" />
        <div class="why">
          <Line id="why" {...{ page, form, say }} />
        </div>
        <div class={say('amount') ? 'field has-error' : 'field'}>
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
              aria-describedby={say('amount') ? 'amount-error' : undefined}
            />
            <Currency label={words.currency} chosen={form.currency} {...rest} />
          </p>
          <FieldError id="amount" message={say('amount')} />
        </div>
      </div>
    </>
  )
}

const AfterLine = ({ page, isSharingOff, form, say }: PartProps) => {
  const words = page.words.decisionForm
  return (
    <>
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
        chosen={form.resolution || 'alone'}
        error={say('resolution')}
      />
      <div class="log-step">
        <Line id="learned" {...{ page, form, say }} />
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
    </>
  )
}

type LineProps = Pick<Props, 'page' | 'form' | 'say'> & {
  id: 'decided' | 'why' | 'learned'
  kind?: string
}

/** A text of the call, masked as it is left. */
const Line = ({ page, form, say, id, kind = '' }: LineProps) => {
  const words = page.words.decisionForm
  return (
    <AreaField
      id={id}
      label={words[id]}
      hint={words[`${id}Hint`]}
      value={form[id]}
      error={say(id)}
      rows={2}
      isMasked
      maxlength={280}
      kind={kind}
    />
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
