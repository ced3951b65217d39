import type { Schedule } from '../../src/domain/schedule.ts'
import { FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'
import type { CalendarState } from './calendar-page.tsx'

type Props = {
  page: Page
  state: CalendarState
  form: Record<string, string> | undefined
  problem: string | undefined
}

const DAYS = [1, 2, 3, 4, 5, 6, 7]
const HOURS = Array.from({ length: 25 }, (_, hour) => hour)

/** Days and hours at which a pulse opens and closes, and its figures appear. */
export const ScheduleForm = ({ page, state, form, problem }: Props) => {
  const words = page.words.calendar
  const labels: Record<keyof Schedule, string> = {
    opens: words.opensLabel,
    closes: words.closesLabel,
    publishes: words.publishesLabel,
  }
  return (
    <section class="section measure">
      <h2>{words.scheduleHead}</h2>
      <p class="quiet">{words.scheduleNote(state.timeZone)}</p>
      <Form action="/app/calendar/schedule" kind="stack section-s">
        {(Object.keys(labels) as (keyof Schedule)[]).map((name) => {
          const known = state.schedule[name]
          return (
            <fieldset class="field">
              <legend>{labels[name]}</legend>
              <div class="row">
                <select class="input input-medium" name={`${name}Day`} aria-label={words.day}>
                  {DAYS.map((day) => (
                    <option
                      value={day}
                      selected={String(day) === (form?.[`${name}Day`] ?? String(known.day))}
                    >
                      {page.format.weekday(day)}
                    </option>
                  ))}
                </select>
                <select class="input input-short" name={`${name}Hour`} aria-label={words.hour}>
                  {HOURS.map((hour) => (
                    <option
                      value={hour}
                      selected={String(hour) === (form?.[`${name}Hour`] ?? String(known.hour))}
                    >{`${hour}:00`}</option>
                  ))}
                </select>
              </div>
            </fieldset>
          )
        })}
        <FieldError id="schedule" message={problem} />
        <p>
          <button class="btn btn-line btn-small" type="submit">
            {words.saveSchedule}
          </button>
        </p>
      </Form>
    </section>
  )
}
