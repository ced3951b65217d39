import { SITUATIONS } from '../../src/domain/decisions.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** What agents choose from when they log a call: ours, as far as they fit, and the house's own. */
export const SituationsForm = ({ page, known, isReadOnly, situations }: SettingsProps) => {
  const words = page.words.settings
  const hidden = situations?.hidden ?? known.hidden
  const wrong = situations && (situations.isNoneLeft ? words.noneLeft : words.ownWrong)
  return (
    <section class="section">
      <h2>{words.situationsHead}</h2>
      <p class="quiet">{words.situationsNote}</p>
      <Form action="/app/settings/situations" kind="stack section-s">
        <fieldset class="field">
          <legend class="visually-hidden">{words.situationsHead}</legend>
          {SITUATIONS.map((key) => (
            <label class="keep">
              <input
                type="checkbox"
                name={`keep-${key}`}
                value="yes"
                checked={!hidden.includes(key)}
              />
              {page.words.situations[key]}
            </label>
          ))}
        </fieldset>
        <AreaField
          id="own"
          label={words.own}
          hint={words.ownHint}
          rows={4}
          value={situations?.own ?? known.own.join('\n')}
          error={wrong}
        />
        {isReadOnly ? null : (
          <p>
            <button class="btn btn-line btn-small" type="submit">
              {words.saveSituations}
            </button>
          </p>
        )}
      </Form>
    </section>
  )
}
