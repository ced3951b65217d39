import { canAdminister } from '../../src/domain/access.ts'
import type { InstallationState } from '../../src/domain/installation-state.ts'
import type { Page } from '../page.ts'

type Props = { page: Page; state: InstallationState }

/** How the installation stands, in words; what an administrator can do something about is a link. */
export const InstallationLines = ({ page, state }: Props) => {
  const words = page.words.home.state
  const isAdministrator = page.viewer !== undefined && canAdminister(page.viewer)
  const line = (text: string, href?: string) => (
    <li>{href && isAdministrator ? <a href={href}>{text}</a> : text}</li>
  )
  const calendar = {
    runs: words.runs,
    paused: words.paused,
    'not-begun': words.notBegun,
    'clock-set': words.clockSet,
  }
  return (
    <section class="section">
      <h2>{page.words.home.stateHead}</h2>
      <ul class="entries section-s" role="list">
        {line(calendar[state.calendar], '/app/calendar')}
        {state.openUntil ? line(words.open(page.format.deadline(state.openUntil))) : null}
        {state.nextOpening ? line(words.next(page.format.opening(state.nextOpening))) : null}
        {state.stoppedCells > 0 ? line(words.stopped(state.stoppedCells), '/app/calendar') : null}
        {state.lastPublished ? line(words.published(Number(state.lastPublished.slice(-2)))) : null}
        {state.notSignedIn > 0
          ? line(words.notSignedIn(state.notSignedIn), '/app/people/invitations')
          : null}
        {state.withoutLead > 0 ? line(words.withoutLead(state.withoutLead), '/app/units') : null}
        <li>
          <a href="/app/audit">{state.isLogIntact ? words.logIntact : words.logBroken}</a>
        </li>
      </ul>
    </section>
  )
}
