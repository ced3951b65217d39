import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listMembers, type Member } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { Page } from '../../views/page.ts'
import { PeoplePage, type PersonLine } from '../../views/people/people-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { pathOf } from '../domain/unit-paths.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

export const people = new Hono<AppEnv>()

people.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

people.get('/', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const search = c.req.query('q') ?? ''
  const tree = await loadTree(c.var.db)
  const lines = (await listMembers(c.var.db)).map((member) => lineOf(page, member, tree))
  const found = lines.filter((line) => fits(line, search))
  return c.html(<PeoplePage page={page} people={found} search={search} />)
})

function lineOf(page: Page, member: Member, tree: UnitTree): PersonLine {
  const words = page.words.people
  const managed = member.manages.flatMap((id) => tree.find(id)?.name ?? [])
  const roles: string[] = member.roles.map((role) => words.roleNames[role])
  if (managed.length > 0) roles.push(words.manages(page.format.list(managed)))
  const unit = member.unitId && pathOf(tree, member.unitId).join(' / ')
  const { id, name, email, isActive, hasSignedIn } = member
  return { id, name, email, unit, roles, isActive, hasSignedIn }
}

const fits = (line: PersonLine, search: string): boolean =>
  `${line.name} ${line.email} ${line.unit ?? ''}`
    .toLocaleLowerCase()
    .includes(search.trim().toLocaleLowerCase())
