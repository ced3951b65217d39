import { Hono } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { findNewestFit } from '../../db/queries/decision-figures.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { findNewestCounted } from '../../db/queries/vignettes.ts'
import { FitPage } from '../../views/policy/fit-page.tsx'
import { canPublishPolicy, canReadCases } from '../domain/access.ts'
import { periodOf, shiftPeriod } from '../domain/periods.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { proposingAt } from '../http/vignette-rules.ts'

/** What the last three periods of logged decisions say about the policy. Published figures only. */
export const policyFit = new Hono<AppEnv>()

policyFit.get('/', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const hasCases = canReadCases(viewer, tree) && (await findSignature(db)) !== undefined
  const cases = hasCases ? { newest: (await findNewestCounted(db))?.quarter } : undefined
  const fit = await findNewestFit(db)
  if (!fit) return c.html(<FitPage {...{ page, cases }} found={undefined} />)
  const nameIn = await loadNaming(c, page)
  const rules = (await listPolicyVersions(db)).flatMap((version) => version.rules)
  const nameOf = (key: string) =>
    rules.find((rule) => rule.key === key)?.title ?? nameIn({ situation: key }).situation
  const period = periodOf(fit.fromDay)
  const found = {
    ...{ from: shiftPeriod(period, -2).from, until: period.until },
    patterns: fit.patterns.map((pattern) => ({ ...pattern, about: nameOf(pattern.about) })),
    consistency: fit.consistency.map((row) => ({
      ...nameIn(row),
      proposeAt: hasCases ? proposingAt(row.situation, canPublishPolicy(viewer, tree)) : undefined,
    })),
  }
  return c.html(<FitPage {...{ page, cases, found }} />)
})
