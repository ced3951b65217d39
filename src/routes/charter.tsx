import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { recordAudit } from '../../db/queries/audit.ts'
import {
  findCharterReading,
  findSignature,
  listExecutives,
  recordCharterReading,
  recordSignature,
} from '../../db/queries/charter.ts'
import { CharterPage } from '../../views/charter/charter-page.tsx'
import { hasRole } from '../domain/access.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

/** Raised when the words of the charter change: then it is signed anew. */
const CHARTER_VERSION = 1

export const charter = new Hono<AppEnv>()

charter.get('/', async (c) => {
  const { db, viewer, installation } = c.var
  return c.html(
    <CharterPage
      page={pageFor(c, viewer)}
      signature={await findSignature(db)}
      executives={await listExecutives(db)}
      canSign={hasRole(viewer, 'executive')}
      contacts={installation.contacts}
      readAt={await findCharterReading(db, CHARTER_VERSION, viewer.id)}
    />,
  )
})

charter.post('/', async (c) => {
  const { db, viewer, house } = c.var
  if (!hasRole(viewer, 'executive')) throw new HTTPException(404)
  const at = house.clock.now()
  await db.write(async (tx) => {
    await recordSignature(tx, CHARTER_VERSION, viewer.id, at)
    const detail = `version ${CHARTER_VERSION}`
    await recordAudit(tx, { at, actorId: viewer.id, action: 'charter-signed', detail })
  })
  return c.redirect('/app/charter', 303)
})

charter.post('/read', async (c) => {
  const { db, viewer, house } = c.var
  const at = house.clock.now()
  await db.write((tx) => recordCharterReading(tx, CHARTER_VERSION, viewer.id, at))
  return c.redirect('/app/charter', 303)
})
