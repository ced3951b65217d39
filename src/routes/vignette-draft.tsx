import { type Context, Hono } from 'hono'
import { listDraftCases, removeDraftCase } from '../../db/queries/vignette-drafts.ts'
import { findCheck } from '../../db/queries/vignettes.ts'
import { DraftPage } from '../../views/vignettes/draft-page.tsx'
import { quarterOf } from '../domain/quarters.ts'
import { closingOf } from '../domain/vignettes.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { listOffers, requireCasePublisher } from '../http/vignette-request.ts'
import { sendVignettes } from '../jobs/send-vignettes.ts'

/** Where those who publish the policy put a quarter's five cases together. */
export const vignetteDraft = new Hono<AppEnv>()

vignetteDraft.get('/', async (c) => {
  await requireCasePublisher(c)
  return show(c)
})

vignetteDraft.post('/send', async (c) => {
  await requireCasePublisher(c)
  const { house, installation, viewer } = c.var
  const sent = await sendVignettes(house, installation, { actorId: viewer.id })
  if (sent === 'sent') return c.redirect('/app/vignettes', 303)
  return show(c, sent)
})

vignetteDraft.post('/cases/:id/remove', async (c) => {
  await requireCasePublisher(c)
  await c.var.db.write((tx) => removeDraftCase(tx, c.req.param('id')))
  return c.redirect('/app/vignettes/new', 303)
})

async function show(c: Context<AppEnv>, refused?: 'sent-before' | 'not-five') {
  const { db, viewer, house, installation } = c.var
  const page = pageFor(c, viewer)
  const nameIn = await loadNaming(c, page)
  const quarter = quarterOf(page.today)
  const props = {
    ...{ page, refused, quarter: quarter.key },
    cases: (await listDraftCases(db)).map(nameIn),
    offers: (await listOffers(c)).map(nameIn),
    isSent: (await findCheck(db, quarter.key)) !== undefined,
    closesAt: closingOf(house.clock.now(), installation.timeZone),
  }
  return c.html(<DraftPage {...props} />, refused === undefined ? 200 : 422)
}
