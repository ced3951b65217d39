import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listKeys } from '../../db/queries/pulse-keys.ts'
import { findPulseOfWeek } from '../../db/queries/pulses.ts'
import { hexOf, leafOf, rootOf } from '../domain/key-directory.ts'
import type { AppEnv } from '../http/env.ts'

/** The key directory of a pulse: the same for everybody, so nobody has to say who is asking. */
export const keys = new Hono<AppEnv>()

keys.get('/:week', async (c) => {
  const pulse = await findPulseOfWeek(c.var.db, c.req.param('week'))
  const listed = pulse ? await listKeys(c.var.db, pulse.id) : []
  if (!pulse || listed.length === 0) throw new HTTPException(404)
  const leaves = await Promise.all(listed.map(leafOf))
  c.header('Cache-Control', 'no-store')
  return c.json({
    week: pulse.isoWeek,
    root: hexOf(await rootOf(leaves)),
    cells: listed.map(({ cell, epoch, roster }, i) => ({
      ...{ cell, epoch, roster },
      leaf: hexOf(leaves[i]!),
    })),
  })
})
