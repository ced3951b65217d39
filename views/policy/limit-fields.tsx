import type { LimitedZone } from '../../src/domain/policy.ts'
import { describedBy, FieldError } from '../components/field.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  zones: readonly LimitedZone[]
  form: Record<string, string>
  say: (field: LimitedZone | 'limits') => string | undefined
}

/** How far each zone reaches, side by side under the lines that stand for the zones. */
export const LimitFields = ({ page, zones, form, say }: Props) => {
  const words = page.words.rule
  const whole = say('limits')
  const isWrong = Boolean(whole) || zones.some((zone) => say(zone))
  return (
    <fieldset class={isWrong ? 'field has-error' : 'field'} id="limits">
      <legend>{words.limits}</legend>
      <p class="hint">{words.limitsHint}</p>
      <div class="limits">
        {zones.map((zone) => (
          <div class={`zone-${zone} limit`}>
            <label for={zone}>{page.words.policy.zones[zone]}</label>
            <input
              class="input"
              id={zone}
              name={zone}
              value={form[zone] ?? ''}
              inputmode="decimal"
              autocomplete="off"
              aria-describedby={describedBy(zone, undefined, say(zone))}
              aria-invalid={say(zone) ? 'true' : undefined}
            />
            <FieldError id={zone} message={say(zone)} />
          </div>
        ))}
      </div>
      <FieldError id="limits" message={whole} />
    </fieldset>
  )
}
