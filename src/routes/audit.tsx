import { stringify } from 'csv-stringify/sync'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findAuditHead, listAudit, verifyAudit } from '../../db/queries/audit.ts'
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

/** Everything the chain covers, oldest first, so that anybody can follow it with other tools. */
audit.get('/csv', async (c) => {
  const entries = (await listAudit(c.var.db, Number.MAX_SAFE_INTEGER)).toReversed()
  const rows = entries.map((e) => [
    e.number,
    e.at,
    e.actorId,
    e.subjectId,
    e.action,
    e.detail,
    e.hash,
  ])
  const names = ['number', 'at', 'actor_id', 'subject_id', 'action', 'detail', 'hash']
  const csv = stringify([names, ...rows], { record_delimiter: 'windows', escape_formulas: true })
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="leeway-log.csv"',
  })
})
