import {
  canAdminister,
  canAudit,
  canReadExports,
  canReadSettings,
  hasRole,
  isManager,
  type Viewer,
} from '../../src/domain/access.ts'
import type { Page } from '../page.ts'

export const Menu = ({ page, viewer }: { page: Page; viewer: Viewer }) => (
  <>
    <nav class="nav" aria-label={page.words.brand.mainMenu}>
      <ul>
        {placesOf(page, viewer).map(({ href, name }) => (
          <li>
            <a href={href} aria-current={isHere(page.here, href) ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <p class="who">
      <b>
        <a href="/app/account">{viewer.name}</a>
      </b>
      {viewer.unitName ?? page.organisation}
    </p>
  </>
)

function placesOf({ words }: Page, viewer: Viewer) {
  const { menu } = words
  const isHr = hasRole(viewer, 'hr')
  const places: [string, string, boolean][] = [
    ['/app', menu.today, true],
    ['/app/decisions', menu.decisions, viewer.unitId !== undefined],
    ['/app/lessons', menu.lessons, viewer.unitId !== undefined || isManager(viewer)],
    ['/app/policy', menu.policy, true],
    ['/app/teams', menu.team, viewer.unitId !== undefined || isManager(viewer)],
    ['/app/organisation', menu.organisation, isHr || viewer.managesSeveral],
    ['/app/exports', menu.reports, canReadExports(viewer)],
    ['/app/people', menu.people, canAdminister(viewer)],
    ['/app/calendar', menu.calendar, canAdminister(viewer)],
    ['/app/settings', menu.settings, canReadSettings(viewer)],
    ['/app/audit', menu.audit, canAudit(viewer)],
  ]
  return places.flatMap(([href, name, isTheirs]) => (isTheirs ? [{ href, name }] : []))
}

const isHere = (here: string, href: string): boolean =>
  href === '/app' ? here === href : here === href || here.startsWith(`${href}/`)
