import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'
import type { CalendarState } from './calendar-page.tsx'

type Props = { page: Page; state: CalendarState }

/** What the calendar is doing, and the one thing to do about it. */
export const CalendarNow = ({ page, state }: Props) => {
  const words = page.words.calendar
  return (
    <section class="section-s stack-s">
      <h2 class="label">{words.stateHead}</h2>
      <p class="lead">{stateText(page, state)}</p>
      <p class="quiet">
        {state.open
          ? words.openNow(
              Number(state.open.isoWeek.slice(-2)),
              page.format.deadline(state.open.closesAt),
            )
          : words.nothingOpen}{' '}
        {words.timeIs(page.format.moment(state.now))}
      </p>
      {state.hasJumped ? (
        <div class="notice stack-s">
          <p>{words.clockSet}</p>
          <Form action="/app/calendar/clock">
            <button class="btn" type="submit">
              {words.confirmClock}
            </button>
          </Form>
        </div>
      ) : null}
      {state.stoppedCells > 0 ? (
        <div class="notice stack-s">
          <p>{words.stoppedNote(state.stoppedCells)}</p>
          <Form action="/app/calendar/again">
            <button class="btn btn-line btn-small" type="submit">
              {words.startOver}
            </button>
          </Form>
        </div>
      ) : null}
      {state.runsFrom === undefined ? <Start page={page} state={state} /> : <Pause page={page} />}
    </section>
  )
}

function stateText(page: Page, { runsFrom, hasBegun, now }: CalendarState): string {
  const words = page.words.calendar
  if (runsFrom === undefined) return hasBegun ? words.paused : words.notBegun
  return runsFrom > now ? words.startsOn(page.format.opening(runsFrom)) : words.runs
}

const Start = ({ page, state }: Props) => {
  const words = page.words.calendar
  if (state.isTooSmall) return <p class="notice">{words.tooFew}</p>
  const isFirst = state.canStartNow && !state.hasBegun
  return (
    <Form action="/app/calendar/start" kind="row section-s">
      {isFirst ? (
        <button class="btn" type="submit" name="now" value="yes">
          {words.startNow}
        </button>
      ) : null}
      <button class={isFirst ? 'btn btn-line' : 'btn'} type="submit">
        {state.hasBegun ? words.resume : words.startNext}
      </button>
      {isFirst ? <span class="fine">{words.startNowNote}</span> : null}
    </Form>
  )
}

const Pause = ({ page }: { page: Page }) => (
  <Form action="/app/calendar/pause" kind="row section-s">
    <button class="btn btn-line btn-small" type="submit">
      {page.words.calendar.pause}
    </button>
    <span class="fine">{page.words.calendar.pauseNote}</span>
  </Form>
)
