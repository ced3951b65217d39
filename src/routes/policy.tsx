import { Hono } from 'hono'
import { findPolicyCare } from '../../db/queries/policy-care.ts'
import { Ask } from '../../views/home/ask.tsx'
import { PolicyPage } from '../../views/policy/policy-page.tsx'
import { compareRules } from '../domain/policy.ts'
import { baseOf, statusOf } from '../domain/policy-life.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { loadChanged } from '../http/policy-changed.ts'
import { loadReadable } from '../http/readable-versions.ts'
import { loadShown } from '../http/shown-rules.ts'

export const policy = new Hono<AppEnv>()

policy.get('/', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const { all, readable, canEdit, today } = await loadReadable(c)
  const inForce = await loadShown(c)
  const version = inForce?.version
  const before = version && baseOf(version, all)
  const fresh = before ? compareRules(before.rules, version.rules) : { added: [], changed: [] }
  const versions = readable.map((one) => ({ version: one, status: statusOf(one, all, today) }))
  const changed = (await loadChanged(c)).length
  const words = page.words.discretion.reading
  return c.html(
    <PolicyPage
      {...{ page, version, versions, canEdit, fresh, hasBefore: before !== undefined }}
      rules={inForce?.shown ?? []}
      care={await findPolicyCare(c.var.db)}
    >
      {changed > 0 ? (
        <Ask
          head={words.card(changed)}
          text={words.cardText}
          href="/app/policy/changed"
          action={words.cardAction}
        />
      ) : null}
    </PolicyPage>,
  )
})
