import { Hono } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { findNewestFit } from '../../db/queries/decision-figures.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { findNewestCounted } from '../../db/queries/vignettes.ts'
import { FitPage } from '../../views/policy/fit-page.tsx'
import { canPublishPolicy, canReadCases } from '../domain/access.ts'
import type { Pattern } from '../domain/decision-patterns.ts'
import { periodOf, shiftPeriod } from '../domain/periods.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { mayReadLessons } from '../http/lesson-request.ts'
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
  // A rule may have the key of a situation: what there is no rule for is about the situation.
  const ruleOf = ({ kind, about }: Pattern) =>
    kind === 'write-rule' ? undefined : rules.find((one) => one.key === about)
  const nameOf = (pattern: Pattern) =>
    ruleOf(pattern)?.title ?? nameIn({ situation: pattern.about }).situation
  const mayRead = await mayReadLessons(c)
  // A pattern becomes a proposal by way of a principle, and that by way of lessons.
  const lessonsAbout = (pattern: Pattern) => {
    const rule = ruleOf(pattern)
    const [situation = ''] = rule ? rule.situations : [pattern.about]
    const q = rule && situation === '' ? rule.title : ''
    return `/app/lessons?${new URLSearchParams({ q, situation })}`
  }
  const period = periodOf(fit.fromDay)
  const found = {
    ...{ from: shiftPeriod(period, -2).from, until: period.until },
    patterns: fit.patterns.map((pattern) => ({
      ...{ ...pattern, about: nameOf(pattern) },
      lessons: mayRead ? lessonsAbout(pattern) : undefined,
    })),
    consistency: fit.consistency.map((row) => ({
      ...nameIn(row),
      proposeAt: hasCases ? proposingAt(row.situation, canPublishPolicy(viewer, tree)) : undefined,
    })),
  }
  return c.html(<FitPage {...{ page, cases, found }} />)
})
