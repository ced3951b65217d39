import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { coveredBy, findAuditHead, listAudit, verifyAudit } from '../../db/queries/audit.ts'
import { AuditPage } from '../../views/audit/audit-page.tsx'
import { canAudit } from '../domain/access.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

/** Entries on one page. */
const PAGE = 50

export const audit = new Hono<AppEnv>()

audit.use(async (c, next) => {
  if (!canAudit(c.var.viewer)) throw new HTTPException(404)
  await next()
})

audit.get('/', async (c) => {
  const { db, viewer } = c.var
  const asked = Number(c.req.query('before'))
  const before = Number.isInteger(asked) && asked > 0 ? asked : undefined
  return c.html(
    <AuditPage
      page={pageFor(c, viewer)}
      entries={await listAudit(db, PAGE, before)}
      head={await findAuditHead(db)}
      brokenAt={(await verifyAudit(db)).brokenAt}
      isNewest={before === undefined}
    />,
  )
})

/**
 * Everything the chain covers, a line of JSON each, oldest first, so that anybody can follow it with
 * other tools: `covered` with the hash before it in front is what `hash` is the SHA-256 of.
 */
audit.get('/jsonl', async (c) => {
  const entries = (await listAudit(c.var.db, Number.MAX_SAFE_INTEGER)).toReversed()
  const lines = entries.map((entry) =>
    JSON.stringify({ covered: coveredBy(entry), hash: entry.hash }),
  )
  return c.body(`${lines.join('\n')}\n`, 200, {
    'Content-Type': 'application/jsonl; charset=utf-8',
    'Content-Disposition': 'attachment; filename="leeway-log.jsonl"',
  })
})
