import type { ComingWeek } from '../../src/domain/coming-weeks.ts'
import type { Schedule } from '../../src/domain/schedule.ts'
import { AreaField, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CalendarNow } from './calendar-now.tsx'
import { ComingWeeks } from './coming-weeks.tsx'
import { ScheduleForm } from './schedule-form.tsx'

type Words = Page['words']['calendar']

export type CalendarState = {
  now: number
  /** From when pulses open by themselves; undefined before the first time and while paused. */
  runsFrom: number | undefined
  /** There was a pulse already. */
  hasBegun: boolean
  hasJumped: boolean
  open: { isoWeek: string; closesAt: number } | undefined
  /** Cells of the open pulse whose boxes are damaged. */
  stoppedCells: number
  isTooSmall: boolean
  canStartNow: boolean
  /** Weeks that have had their pulse, or have it now. */
  past: string[]
  weeks: ComingWeek[]
  schedule: Schedule
  timeZone: string
  holidays: { day: string; name: string }[]
}

type Props = {
  page: Page
  state: CalendarState
  refusal?: keyof Words['refusals']
  rehearsed?: number
  wrongReason?: string
  needsReason?: string
  form?: Record<string, string>
  scheduleProblem?: keyof Words['scheduleProblems']
  wrongHolidays?: { text: string; line: number }
}

export const CalendarPage = ({ page, state, ...said }: Props) => {
  const words = page.words.calendar
  const { refusal, rehearsed, wrongHolidays } = said
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {refusal ? (
        <p class="notice section-s" role="alert">
          {words.refusals[refusal]}
        </p>
      ) : null}
      {rehearsed === undefined ? null : (
        <p class="notice section-s" role="status">
          {words.rehearsed(rehearsed)}
        </p>
      )}
      <CalendarNow page={page} state={state} />
      {page.isPractice ? <Practice words={words} isOpen={state.open !== undefined} /> : null}
      <ComingWeeks page={page} state={state} needsReason={said.needsReason} />
      <ScheduleForm
        page={page}
        state={state}
        form={said.form}
        problem={said.scheduleProblem && words.scheduleProblems[said.scheduleProblem]}
      />
      <section class="section measure">
        <h2>{words.holidaysHead}</h2>
        <Form action="/app/calendar/holidays" kind="stack section-s">
          <AreaField
            id="holidays"
            label={words.holidaysHead}
            hint={words.holidaysHint}
            rows={6}
            value={wrongHolidays?.text ?? textOf(state.holidays)}
            error={wrongHolidays && words.holidaysWrong(wrongHolidays.line)}
          />
          <p>
            <button class="btn btn-line btn-small" type="submit">
              {words.saveHolidays}
            </button>
          </p>
        </Form>
      </section>
      {state.open ? <VoidForm words={words} wrong={said.wrongReason} /> : null}
    </Layout>
  )
}

const textOf = (holidays: CalendarState['holidays']): string =>
  holidays.map(({ day, name }) => `${day} ${name}`).join('\n')

const Practice = ({ words, isOpen }: { words: Words; isOpen: boolean }) => {
  const step = (name: string, text: string) => (
    <button class="btn btn-line btn-small" type="submit" name="step" value={name}>
      {text}
    </button>
  )
  return (
    <section class="section">
      <h2>{words.practiceHead}</h2>
      <p class="quiet">{words.practiceNote}</p>
      <Form action="/app/calendar/practice" kind="row section-s">
        {isOpen ? step('rehearse', words.rehearse) : null}
        {isOpen ? step('close', words.endWeek) : step('open', words.nextWeek)}
      </Form>
    </section>
  )
}

const VoidForm = ({ words, wrong }: { words: Words; wrong: string | undefined }) => (
  <section class="section measure">
    <h2>{words.voidHead}</h2>
    <p class="quiet">{words.voidNote}</p>
    <Form action="/app/calendar/void" kind="stack section-s">
      <TextField
        id="reason"
        label={words.voidReason}
        hint={words.voidReasonHint}
        value={wrong}
        error={wrong === undefined ? undefined : words.reasonWrong}
        maxlength={200}
      />
      <p>
        <button class="btn btn-line btn-small" type="submit">
          {words.void}
        </button>
      </p>
    </Form>
  </section>
)
