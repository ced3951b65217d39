import type { ComingWeek } from '../../src/domain/coming-weeks.ts'
import { FieldError } from '../components/field.tsx'
import type { Page } from '../page.ts'
import type { CalendarState } from './calendar-page.tsx'

type Props = { page: Page; state: CalendarState; needsReason: string | undefined }

/** The weeks ahead with their moments; each can be left out, for a reason. */
export const ComingWeeks = ({ page, state, needsReason }: Props) => {
  const words = page.words.calendar
  return (
    <section class="section">
      <h2>{words.weeksHead}</h2>
      <div class="table-wrap section-s">
        <table class="table stacked">
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.opens}</th>
              <th scope="col">{words.closes}</th>
              <th scope="col">{words.figures}</th>
              <th scope="col">
                <span class="visually-hidden">{words.skip}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {state.weeks.map((week) => (
              <Week {...{ page, week, state }} needsReason={needsReason === week.isoWeek} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type WeekProps = { page: Page; week: ComingWeek; state: CalendarState; needsReason: boolean }

const Week = ({ page, week, state, needsReason }: WeekProps) => {
  const words = page.words.calendar
  const { skipped } = week
  const hasHad = state.past.includes(week.isoWeek)
  return (
    <tr>
      <th scope="row">
        {week.isoWeek} {week.clocksChange ? <span class="tiny">{words.clocksChange}</span> : null}
      </th>
      {skipped && !hasHad ? (
        <td colspan={3} class="quiet">
          {skipped === 'holidays' ? words.holidayWeek : words.skipped(skipped.reason)}
        </td>
      ) : (
        <>
          <td data-label={words.opens}>{page.format.opening(week.opensAt)}</td>
          <td data-label={words.closes}>{page.format.deadline(week.closesAt)}</td>
          <td data-label={words.figures}>{page.format.opening(week.publishesAt)}</td>
        </>
      )}
      <td>
        {hasHad ? (
          <span class="fine">
            {state.open?.isoWeek === week.isoWeek ? words.isOpen : words.hadPulse}
          </span>
        ) : (
          <SkipForm {...{ words, week, needsReason }} />
        )}
      </td>
    </tr>
  )
}

type SkipProps = { words: Page['words']['calendar']; week: ComingWeek; needsReason: boolean }

const SkipForm = ({ words, week: { isoWeek, skipped }, needsReason }: SkipProps) =>
  skipped === 'holidays' ? null : (
    <form method="post" action={`/app/calendar/weeks/${isoWeek}`} class="row">
      {skipped ? (
        <button class="text-btn" type="submit" name="restore" value="yes">
          {words.restore} <span class="visually-hidden">{isoWeek}</span>
        </button>
      ) : (
        <details class="more" open={needsReason}>
          <summary>
            {words.skip} <span class="visually-hidden">{isoWeek}</span>
          </summary>
          <p class="row section-s">
            <input
              class="input input-short"
              name="reason"
              aria-label={`${words.skipReason}, ${isoWeek}`}
              placeholder={words.skipReason}
              maxlength={80}
              aria-invalid={needsReason ? 'true' : undefined}
            />
            <FieldError
              id={`reason-${isoWeek}`}
              message={needsReason ? words.skipReasonWrong : undefined}
            />
            <button class="btn btn-line btn-small" type="submit">
              {words.skip}
            </button>
          </p>
        </details>
      )}
    </form>
  )
