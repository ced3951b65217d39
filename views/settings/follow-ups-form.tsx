import { FOLLOW_UP_DAYS } from '../../src/domain/follow-ups.ts'
import { FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** A situation that can be chosen, and the days after which its author is asked. */
export type AskedAfter = { value: string; label: string; days: number }

/** After how many days an author is asked how a call turned out, by situation. */
export const FollowUpsForm = ({ page, known, isReadOnly, isDaysWrong }: SettingsProps) => {
  const words = page.words.settings
  const error = isDaysWrong ? words.timeZoneWrong : undefined
  return (
    <section class="section" id="follow-ups">
      <h2>{words.followUpsHead}</h2>
      <p class="quiet">{words.followUpsNote}</p>
      <Form action="/app/settings/follow-ups" kind="stack section-s">
        <div class={error ? 'field has-error' : 'field'}>
          {known.followUps.map(({ value, label, days }) => (
            <p class="asked-after">
              <label for={`days-${value}`}>{label}</label>
              <select class="input" id={`days-${value}`} name={`days-${value}`}>
                {FOLLOW_UP_DAYS.map((n) => (
                  <option value={String(n)} selected={n === days}>
                    {page.format.days(n)}
                  </option>
                ))}
              </select>
            </p>
          ))}
          <FieldError id="follow-ups" message={error} />
        </div>
        {isReadOnly ? null : (
          <p>
            <button class="btn btn-line btn-small" type="submit">
              {words.saveFollowUps}
            </button>
          </p>
        )}
      </Form>
    </section>
  )
}
