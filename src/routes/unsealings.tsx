import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { recordAudit } from '../../db/queries/audit.ts'
import { notify } from '../../db/queries/notices.ts'
import { recordReadings } from '../../db/queries/shared-decisions.ts'
import {
  agreeUnsealing,
  askUnsealing,
  findAnyDecision,
  findUnsealing,
  listWaitingUnsealings,
} from '../../db/queries/unsealings.ts'
import { UnsealingPage } from '../../views/charter/unsealing-page.tsx'
import { canAgreeUnsealing, canAskUnsealing, parseUnsealing } from '../domain/unsealing.ts'
import { asShown } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

/** Records opened by two people for what the charter excepts; their authors are told. */
export const unsealings = new Hono<AppEnv>()

unsealings.get('/ask/:decisionId', async (c) => {
  await requireAsker(c)
  const decisionId = c.req.param('decisionId')
  return c.html(<UnsealingPage page={pageFor(c, c.var.viewer)} decisionId={decisionId} />)
})

unsealings.post('/ask/:decisionId', async (c) => {
  const { db, viewer, house } = c.var
  const decision = await requireAsker(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const parsed = parseUnsealing(form)
  const decisionId = decision.id
  if (!parsed.ok)
    return c.html(<UnsealingPage {...{ page, decisionId, form, errors: parsed.errors }} />, 422)
  const at = house.clock.now()
  const { exception } = parsed
  const reason = maskWith(c)(parsed.reason)
  const id = await db.write(async (tx) => {
    await recordAudit(tx, { at, actorId: viewer.id, action: 'opening-asked', detail: '' })
    return askUnsealing(tx, { decisionId, exception, reason, askedBy: viewer.id, at })
  })
  return c.redirect(`/app/unsealings/${id}`, 303)
})

unsealings.get('/:id', async (c) => {
  const { db, viewer, house } = c.var
  const found = await requireSide(c)
  const page = pageFor(c, viewer)
  const opened = found.agreedBy === null ? undefined : await findAnyDecision(db, found.decisionId)
  if (opened) await db.write((tx) => recordReadings(tx, viewer, [opened.id], house.clock.now()))
  const decision = opened && (await asShown(c, page, opened, { withCase: true }))
  const canAgree = found.agreedBy === null && found.askedBy !== viewer.id
  return c.html(<UnsealingPage {...{ page, found, decision, canAgree }} />)
})

unsealings.post('/:id', async (c) => {
  const { db, viewer, house } = c.var
  const found = await requireSide(c)
  const at = house.clock.now()
  const decision = await findAnyDecision(db, found.decisionId)
  if (!decision) throw new HTTPException(404)
  await db.write(async (tx) => {
    if (!(await agreeUnsealing(tx, found.id, viewer.id, at))) throw new HTTPException(404)
    await recordAudit(tx, { at, actorId: viewer.id, action: 'record-opened', detail: '' })
    const detail = `${found.asker}, ${viewer.name}`
    if (decision.authorId)
      await notify(tx, { memberId: decision.authorId, kind: 'decision-opened', detail, at })
  })
  return c.redirect(`/app/unsealings/${found.id}`, 303)
})

/** A record of somebody else's, for whoever may ask to see it; there is no list of them. */
async function requireAsker(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const decision = await findAnyDecision(db, c.req.param('decisionId') ?? '')
  if (!canAskUnsealing(viewer) || !decision || decision.authorId === viewer.id)
    throw new HTTPException(404)
  return decision
}

/**
 * Before a second person has agreed, any who may, while its asker still may ask; then the two alone,
 * while they hold a role that may. Never the author.
 */
async function requireSide(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const found = await findUnsealing(db, c.req.param('id') ?? '')
  const decision = found && (await findAnyDecision(db, found.decisionId))
  const isSide = found?.askedBy === viewer.id || found?.agreedBy === viewer.id
  const waiting = found?.agreedBy === null ? await listWaitingUnsealings(db, viewer.id) : []
  const isOpen = waiting.some(({ id }) => id === found?.id)
  const isOwn = decision?.authorId === viewer.id
  if (!found || !decision || isOwn || !canAgreeUnsealing(viewer) || !(isSide || isOpen))
    throw new HTTPException(404)
  return found
}
