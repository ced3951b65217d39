import { canAdminister, canExport, isManager, type Viewer } from '../../src/domain/access.ts'
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
  const places = [{ href: '/app', name: words.menu.today }]
  if (viewer.unitId) places.push({ href: '/app/decisions', name: words.menu.decisions })
  places.push({ href: '/app/policy', name: words.menu.policy })
  const readsFigures = viewer.unitId || isManager(viewer) || canExport(viewer)
  if (readsFigures) places.push({ href: '/app/teams', name: words.menu.team })
  if (canExport(viewer)) places.push({ href: '/app/exports', name: words.menu.reports })
  if (canAdminister(viewer)) places.push({ href: '/app/people', name: words.menu.people })
  return places
}

const isHere = (here: string, href: string): boolean =>
  href === '/app' ? here === href : here === href || here.startsWith(`${href}/`)
