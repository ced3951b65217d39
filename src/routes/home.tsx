import { Hono } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { countMembers } from '../../db/queries/people.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { findOpenPulse, listUnitFigures } from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import { HomePage } from '../../views/home/home-page.tsx'
import { canAdminister, canPublishPolicy, hasRole } from '../domain/access.ts'
import { itemsAsked } from '../domain/items.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

export const home = new Hono<AppEnv>()

home.get('/', async (c) => {
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const words = page.words.home
  const now = house.clock.now()
  const open = await findOpenPulse(db)
  const isAsked = open && now < open.closesAt
  const pulse = isAsked
    ? {
        closesAt: open.closesAt,
        items: itemsAsked(open.rotatingItem ?? undefined).length,
        isDrawn: (await house.room.status(open.id, viewer.id)).cell?.isDrawn ?? false,
      }
    : undefined
  const figures = viewer.unitId ? await listUnitFigures(db, viewer.unitId, now) : []
  const week = figures.at(-1)?.isoWeek
  const latest = week && {
    week: Number(week.slice(-2)),
    figures: Object.fromEntries(
      figures.filter((f) => f.isoWeek === week).map(({ figure }) => [figure.measure, figure]),
    ),
  }

  const duties = []
  if (hasRole(viewer, 'executive') && !(await findSignature(db)))
    duties.push({ text: words.signCharter, href: '/app/charter', action: words.readCharter })
  if (canAdminister(viewer) && (await countMembers(db)) === 1)
    duties.push({
      text: words.importPeople,
      href: '/app/people/import',
      action: words.importButton,
    })
  const hasPolicy = (await listPolicyVersions(db)).length > 0
  if (!hasPolicy && canPublishPolicy(viewer, await loadTree(db)))
    duties.push({ text: words.publishPolicy, href: '/app/policy/draft', action: words.beginPolicy })
  return c.html(
    <HomePage page={page} pulse={pulse} latest={latest || undefined} {...{ hasPolicy, duties }} />,
  )
})

home.post('/sign-out', async (c) => {
  const { viewer, sessionId, house } = c.var
  const { everywhere } = await readForm(c)
  await house.sessions.end(c, sessionId, everywhere ? viewer.id : undefined)
  return c.redirect('/app/sign-in', 303)
})
