import { type CoachingState, daysLate } from '../../src/domain/coaching.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** A conversation as lists show it. */
export type CoachingLine = {
  id: string
  author: string
  lead: string
  decided: string
  state: CoachingState
  dueOn: string | null
}

type Props = { page: Page; list: CoachingLine[]; overdue: { lead: string; n: number }[] }

export const CoachingsPage = ({ page, list, overdue }: Props) => {
  const words = page.words.coaching
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/decisions">{page.words.decisions.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {list.length === 0 ? <p class="empty section-s">{words.none}</p> : null}
      <ol class="entries section-s">
        {list.map((one) => (
          <li>
            <p>
              <a class="decision-line" href={`/app/coaching/${one.id}`}>
                {page.words.decisions.quote(one.decided)}
              </a>
            </p>
            <p class="entry-meta">
              <span>{words.with(one.author, one.lead)}</span>
              <CoachingStatus page={page} coaching={one} />
            </p>
          </li>
        ))}
      </ol>
      {overdue.length > 0 ? (
        <section class="section">
          <h2>{words.overdueHead}</h2>
          <p class="fine">{words.overdueNote}</p>
          <ul class="entries section-s" role="list">
            {overdue.map(({ lead, n }) => (
              <li>{words.overdue(lead, n)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Layout>
  )
}

type StatusProps = { page: Page; coaching: Pick<CoachingLine, 'state' | 'dueOn'> }

/** Its state, and whether the lead is late. */
export const CoachingStatus = ({ page, coaching }: StatusProps) => {
  const words = page.words.coaching
  const late = daysLate(coaching, page.today)
  return (
    <>
      <span class="state">{words.states[coaching.state]}</span>
      {coaching.state === 'asked' && coaching.dueOn ? (
        <span>{late > 0 ? words.late(late) : words.due(page.format.day(coaching.dueOn))}</span>
      ) : null}
    </>
  )
}
