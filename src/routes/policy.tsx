import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  findPolicyInForce,
  findPolicyVersion,
  listPolicyVersions,
} from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { PolicyPage } from '../../views/policy/policy-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import { compareRules, type PolicyVersion } from '../domain/policy.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

export const policy = new Hono<AppEnv>()

policy.get('/', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const canEdit = canPublishPolicy(viewer, await loadTree(db))
  const all = await listPolicyVersions(db)
  const version = await findPolicyInForce(db, page.today)
  // What is to come is announced to those who prepare it only, until its day.
  const versions = all.filter((v) => canEdit || v.inForceFrom <= page.today)
  const fresh = freshIn(version, all)
  return c.html(<PolicyPage page={page} {...{ version, versions, fresh, canEdit }} />)
})

policy.get('/versions/:number', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const canEdit = canPublishPolicy(viewer, await loadTree(db))
  const number = /^\d{1,6}$/.exec(c.req.param('number'))?.[0]
  const version = number && (await findPolicyVersion(db, Number(number)))
  if (!version || !(canEdit || version.inForceFrom <= page.today)) throw new HTTPException(404)
  const fresh = freshIn(version, await listPolicyVersions(db))
  return c.html(<PolicyPage page={page} {...{ version, fresh }} versions={[]} canEdit={false} />)
})

/** Rules that are new or changed against the version before; nothing for the first. */
function freshIn(version: PolicyVersion | undefined, all: PolicyVersion[]) {
  const before = all.find((other) => other.number === (version?.number ?? 0) - 1)
  if (!version || !before) return { added: [], changed: [] }
  return compareRules(before.rules, version.rules)
}
