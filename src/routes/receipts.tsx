import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listPastPulses, listReceipts } from '../../db/queries/pulses.ts'
import { ReceiptsPage } from '../../views/receipts/receipts-page.tsx'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

export const receipts = new Hono<AppEnv>()

receipts.get('/', async (c) => {
  const past = await listPastPulses(c.var.db, c.var.house.clock.now())
  const weeks = past.filter((pulse) => pulse.state === 'closed').map((pulse) => pulse.isoWeek)
  return c.html(<ReceiptsPage page={pageFor(c)} weeks={weeks.toReversed()} />)
})

receipts.get('/:week', async (c) => {
  const past = await listPastPulses(c.var.db, c.var.house.clock.now())
  const pulse = past.find((p) => p.state === 'closed' && p.isoWeek === c.req.param('week'))
  if (!pulse) throw new HTTPException(404)
  return c.text(`${(await listReceipts(c.var.db, pulse.id)).join('\n')}\n`)
})
