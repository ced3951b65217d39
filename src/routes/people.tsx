import { stringify } from 'csv-stringify/sync'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { recordAudit } from '../../db/queries/audit.ts'
import { listMembers, type Member } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { Page } from '../../views/page.ts'
import { PeoplePage, type PersonLine } from '../../views/people/people-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { fold } from '../domain/fold.ts'
import { peopleRows } from '../domain/people-export.ts'
import { pathOf } from '../domain/unit-paths.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

/** People on one page of the list. */
const PAGE = 50

export const people = new Hono<AppEnv>()

people.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

people.get('/', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const search = c.req.query('q') ?? ''
  const tree = await loadTree(c.var.db)
  const found = (await listMembers(c.var.db))
    .map((member) => lineOf(page, member, tree))
    .filter((line) => fits(line, search))
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const asked = Number(c.req.query('page') ?? 1)
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const lines = found.slice((number - 1) * PAGE, number * PAGE)
  return c.html(
    <PeoplePage {...{ page, search, number, pages }} people={lines} all={found.length} />,
  )
})

people.post('/export', async (c) => {
  const { db, viewer, house } = c.var
  const tree = await loadTree(db)
  const members = (await listMembers(db)).filter((member) => member.isActive)
  const detail = String(members.length)
  const audit = { at: house.clock.now(), actorId: viewer.id, action: 'people-exported' } as const
  await db.write((tx) => recordAudit(tx, { ...audit, detail }))
  const format = { bom: true, record_delimiter: 'windows', escape_formulas: true } as const
  const csv = stringify(peopleRows(members, tree), format)
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="people.csv"',
  })
})

function lineOf(page: Page, member: Member, tree: UnitTree): PersonLine {
  const words = page.words.people
  const namesOf = (ids: string[]) =>
    page.format.list(ids.flatMap((id) => tree.find(id)?.name ?? []))
  const roles: string[] = member.roles.map((role) => words.roleNames[role])
  if (member.manages.length > 0) roles.push(words.manages(namesOf(member.manages)))
  if (member.deputises.length > 0) roles.push(words.deputises(namesOf(member.deputises)))
  const unit = member.unitId && (pathOf(tree, member.unitId).join(' / ') || tree.root.name)
  const { id, name, email, isActive, hasSignedIn } = member
  return { id, name, email, unit, roles, isActive, hasSignedIn }
}

const fits = (line: PersonLine, search: string): boolean =>
  fold(`${line.name} ${line.email} ${line.unit ?? ''}`).includes(fold(search.trim()))
