import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  createDraft,
  findDraft,
  findPolicyInForce,
  listAllVersions,
} from '../../db/queries/policy.ts'
import { listRemarks } from '../../db/queries/policy-review.ts'
import { listInDraft, untieFromDraft } from '../../db/queries/proposals.ts'
import { loadTree } from '../../db/queries/units.ts'
import { type DraftErrors, DraftPage } from '../../views/policy/draft-page.tsx'
import { sayPublishing } from '../../views/policy/publishing-errors.ts'
import { canPublishPolicy } from '../domain/access.ts'
import { writtenIn } from '../domain/policy-figures-form.ts'
import { lintRule } from '../domain/policy-linter.ts'
import { beginRules } from '../domain/starter-rules.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { addRemark, dropDraft, publishPolicy, sendToReview } from '../jobs/publish-policy.ts'
import { messagesFor } from '../messages/messages.ts'

/** Where the next version is written, by those who may publish it. */
export const policyDraft = new Hono<AppEnv>()

policyDraft.use(async (c, next) => {
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  await next()
})

policyDraft.get('/', (c) => show(c))

policyDraft.post('/', async (c) => {
  const { db, installation, viewer } = c.var
  const { from } = await readForm(c)
  const current = (await findPolicyInForce(db, pageFor(c, viewer).today))?.rules
  const starter = beginRules(messagesFor(installation.language).starter, installation.currency)
  const rules = from === 'starter' ? starter : from === 'last' ? (current ?? []) : []
  await db.write((tx) => createDraft(tx, rules))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.post('/review', async (c) => {
  if (!(await findDraft(c.var.db))) throw new HTTPException(404)
  await sendToReview(c.var.house, by(c))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.post('/drop', async (c) => {
  if (!(await findDraft(c.var.db))) throw new HTTPException(404)
  const revision = Number((await readForm(c)).revision)
  const isDone = await dropDraft(c.var.house, by(c), revision)
  const { tooLate } = pageFor(c, c.var.viewer).words.draft.errors
  return isDone
    ? c.redirect('/app/policy/draft', 303)
    : show(c, { errors: { draft: tooLate } }, 409)
})

policyDraft.post('/proposals/:id', async (c) => {
  const { db } = c.var
  const found = (await listInDraft(db)).find(({ id }) => id === c.req.param('id'))
  if (!found) throw new HTTPException(404)
  await db.write((tx) => untieFromDraft(tx, found.id))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.post('/remarks', async (c) => {
  if (!(await findDraft(c.var.db))) throw new HTTPException(404)
  const form = await readForm(c)
  const text = writtenIn(form, 'remark')
  if (text === '' || [...text].length > 500) {
    const { textWrong } = pageFor(c, c.var.viewer).words.discretion.life
    return show(c, { form, errors: { remark: textWrong } }, 422)
  }
  await addRemark(c.var.house, maskWith(c)(text), by(c))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.post('/publish', async (c) => {
  const form = await readForm(c)
  const page = pageFor(c, c.var.viewer)
  const { errors: words } = page.words.draft
  if (!(await findDraft(c.var.db))) throw new HTTPException(404)
  const done = await publishPolicy(c.var.house, form, { ...by(c), today: page.today })
  if (done.ok) return c.redirect('/app/policy', 303)
  if (done.problem === 'missing') throw new HTTPException(404)
  if (done.problem === 'conflict') return show(c, { form, errors: { draft: words.tooLate } }, 409)
  if (done.problem === 'empty') return show(c, { form, errors: { draft: words.empty } }, 422)
  return show(c, { form, errors: sayPublishing(page, done) }, 422)
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id, actorName: c.var.viewer.name })

type Refused = { form?: Form; errors?: DraftErrors }

async function show(
  c: Context<AppEnv>,
  { form = {}, errors = {} }: Refused = {},
  status: 200 | 409 | 422 = 200,
) {
  const { db, viewer, installation } = c.var
  const draft = await findDraft(db)
  const rules = draft?.rules.map((rule) => ({ rule, hints: lintRule(rule, installation.language) }))
  return c.html(
    <DraftPage
      page={pageFor(c, viewer)}
      draft={draft && rules && { ...draft, rules }}
      remarks={await listRemarks(db)}
      proposals={await listInDraft(db)}
      tree={await loadTree(db)}
      hasVersion={(await listAllVersions(db)).length > 0}
      {...{ form, errors }}
    />,
    status,
  )
}
