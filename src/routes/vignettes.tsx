import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { listVignetteFigures } from '../../db/queries/vignette-figures.ts'
import { listCases, listChecks } from '../../db/queries/vignettes.ts'
import { OpenPage } from '../../views/vignettes/open-page.tsx'
import { ResultPage } from '../../views/vignettes/result-page.tsx'
import { VignettesPage } from '../../views/vignettes/vignettes-page.tsx'
import { canAnswerCases, canPublishPolicy, canReadUnit } from '../domain/access.ts'
import { quarterOf } from '../domain/quarters.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { requireCaseReader, requireCheck } from '../http/vignette-request.ts'
import { asResultCases } from '../http/vignette-rules.ts'

/** The quarterly checks: which are open, and what was published of the others. */
export const vignettes = new Hono<AppEnv>()

vignettes.get('/', async (c) => {
  const tree = await requireCaseReader(c)
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const now = house.clock.now()
  const checks = await Promise.all(
    (await listChecks(db)).map(async ({ quarter, closesAt, countedAt }) => {
      const own = await listOwnAnswers(db, { quarter, memberId: viewer.id })
      const isCounted = countedAt !== null
      return { quarter, closesAt, isCounted, isOpen: now < closesAt, hasOwn: own.length > 0 }
    }),
  )
  const quarter = quarterOf(page.today).key
  const isMade = checks.some((check) => check.quarter === quarter)
  return c.html(
    <VignettesPage
      page={page}
      checks={checks}
      canAnswer={canAnswerCases(viewer)}
      canMake={!isMade && canPublishPolicy(viewer, tree)}
    />,
  )
})

vignettes.get('/:quarter', async (c) => {
  const tree = await requireCaseReader(c)
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const check = await requireCheck(c)
  const sent = await listCases(db, check.quarter)
  if (check.countedAt === null) {
    const named = sent.map(await loadNaming(c, page))
    const canAnswer = canAnswerCases(viewer)
    const isOpen = house.clock.now() < check.closesAt
    return c.html(<OpenPage {...{ page, check, cases: named, isOpen, canAnswer }} />)
  }
  const units = tree
    .subtree(tree.root.id)
    .filter(({ id }) => id !== tree.root.id && canReadUnit(viewer, id, tree))
  const wanted = c.req.query('unit') || undefined
  const unit = wanted === undefined ? undefined : units.find(({ id }) => id === wanted)
  if (wanted !== undefined && wanted !== tree.root.id && !unit) throw new HTTPException(404)
  const places = [...(unit ? [unit] : []), tree.root]
  const ids = places.map(({ id }) => id)
  const figures = await listVignetteFigures(db, check.quarter, ids)
  const own = await listOwnAnswers(db, { quarter: check.quarter, memberId: viewer.id })
  const cases = await asResultCases(c, sent, { figures, unitId: unit?.id })
  const props = { page, check, cases, places, units, hasOwn: own.length > 0 }
  return c.html(<ResultPage {...props} />)
})
