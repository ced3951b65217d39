import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** Exchange rates of currencies that agents may log amounts in. */
export const RatesForm = ({ page, installation, known, isReadOnly, rates }: SettingsProps) => {
  const words = page.words.settings
  const { currency } = installation
  const stored = known.rates.map((one) => `${one.currency} ${one.fromDay} ${one.rate}`).join('\n')
  return (
    <section class="section">
      <h2>{words.ratesHead}</h2>
      <p class="quiet">{words.ratesNote(currency)}</p>
      <Form action="/app/settings/rates" kind="stack section-s">
        <AreaField
          id="rates"
          label={words.ratesHead}
          hint={words.ratesHint(currency)}
          rows={4}
          value={rates?.text ?? stored}
          error={rates && words.ratesWrong(rates.line)}
        />
        {isReadOnly ? null : (
          <p>
            <button class="btn btn-line btn-small" type="submit">
              {words.saveRates}
            </button>
          </p>
        )}
      </Form>
    </section>
  )
}
