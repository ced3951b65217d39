import { daysLate, type PledgeState } from '../../src/domain/pledges.ts'
import type { Page } from '../page.ts'

export type PledgeData = {
  id: string
  said: string
  state: PledgeState
  heardOn: string
  dueOn: string | null
  owner: string | undefined
  revision: number
}

type Props = { page: Page; pledge: PledgeData }

const STEPS: PledgeState[] = ['heard', 'considering', 'planned', 'doing', 'done']

/** How far it is, in five small boxes and in words; late is said as it is. */
export const PledgeMeta = ({ page, pledge }: Props) => {
  const words = page.words.pledges
  const late = daysLate(pledge, page.today)
  const reached = pledge.state === 'checked' ? STEPS.length : STEPS.indexOf(pledge.state) + 1
  return (
    <p class="entry-meta">
      <svg class="steps-bar" viewBox="0 0 60 8" aria-hidden="true">
        {STEPS.map((_, i) => (
          <rect
            x={i * 12 + 1}
            y="1"
            width="10"
            height="6"
            class={i < reached ? 'full' : undefined}
          />
        ))}
      </svg>
      <span class="state">{words.states[pledge.state]}</span>
      <span>{words.heardOn(page.format.dayMonth(pledge.heardOn))}</span>
      {pledge.dueOn && (pledge.state === 'planned' || pledge.state === 'doing') ? (
        <span>{words.dueOn(page.format.dayMonth(pledge.dueOn))}</span>
      ) : null}
      {pledge.owner ? <span>{pledge.owner}</span> : null}
      {late > 0 ? (
        <b>{pledge.state === 'heard' ? words.answerLate(late) : words.late(late)}</b>
      ) : null}
    </p>
  )
}

export const PledgeLine = ({ page, pledge }: Props) => (
  <li>
    <p>
      <a class="decision-line" href={`/app/pledges/${pledge.id}`}>
        {page.words.decisions.quote(pledge.said)}
      </a>
    </p>
    <PledgeMeta page={page} pledge={pledge} />
  </li>
)
