import { Hono } from 'hono'
import { findAuditHead } from '../../db/queries/audit.ts'
import { listRules, loadRulesInForce } from '../../db/queries/rules.ts'
import { findLastSelfAudit } from '../../db/queries/self-audits.ts'
import { AnonymityPage } from '../../views/anonymity/anonymity-page.tsx'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { VERSION } from '../version.ts'

export const anonymity = new Hono<AppEnv>()

anonymity.get('/', async (c) => {
  const { db } = c.var
  const { number } = await loadRulesInForce(db)
  const versions = await listRules(db)
  const newest = versions.at(-1)!
  const now = {
    inForce: versions[number - 1]!,
    before: versions[number - 2],
    waiting: newest.number === number ? undefined : newest,
    version: VERSION,
    selfAudit: await findLastSelfAudit(db),
    logHead: await findAuditHead(db),
  }
  return c.html(<AnonymityPage page={pageFor(c)} now={now} />)
})
