import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findPolicyCare, listPublishers } from '../../db/queries/policy-care.ts'
import { loadTree } from '../../db/queries/units.ts'
import { CarePage } from '../../views/policy/care-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import { type CareField, parseCare } from '../domain/policy-care.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { changeCare } from '../jobs/change-care.ts'

/** Who looks after the whole policy, and by when they look whether it still fits. */
export const policyCare = new Hono<AppEnv>()

policyCare.use(async (c, next) => {
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  await next()
})

policyCare.get('/', (c) => show(c))

policyCare.post('/', async (c) => {
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const publishers = await listPublishers(db)
  const { today } = pageFor(c, viewer)
  const parsed = parseCare(form, { owners: publishers.map(({ id }) => id), today })
  if (!parsed.ok) return show(c, { form, errors: parsed.errors }, 422)
  const ownerName = publishers.find(({ id }) => id === parsed.care.ownerId)!.name
  const by = { actorId: viewer.id, wasOwner: (await findPolicyCare(db))?.ownerId }
  await changeCare(house, { ...parsed.care, ownerName }, by)
  return c.redirect('/app/policy', 303)
})

type Refused = { form?: Form; errors?: CareField[] }

async function show(c: Context<AppEnv>, refused: Refused = {}, status: 200 | 422 = 200) {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const care = await findPolicyCare(db)
  const publishers = await listPublishers(db)
  return c.html(<CarePage {...{ page, care, publishers, ...refused }} />, status)
}
