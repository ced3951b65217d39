import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../../db/ids.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import {
  createDraft,
  type Draft,
  findDraft,
  findPolicyInForce,
  listPolicyVersions,
  publishDraft,
  reviseDraft,
} from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { DraftPage } from '../../views/policy/draft-page.tsx'
import { RulePage } from '../../views/policy/rule-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import {
  formOfRule,
  parsePublishing,
  parseRule,
  type Rule,
  type RuleErrors,
} from '../domain/policy.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { messagesFor } from '../messages/messages.ts'

/** Where the next version is written, by those who may publish it. */
export const policyDraft = new Hono<AppEnv>()

policyDraft.use(async (c, next) => {
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  await next()
})

policyDraft.get('/', async (c) => {
  const draft = await findDraft(c.var.db)
  const hasVersion = (await listPolicyVersions(c.var.db)).length > 0
  return c.html(<DraftPage page={pageFor(c, c.var.viewer)} draft={draft} hasVersion={hasVersion} />)
})

policyDraft.post('/', async (c) => {
  const { db, installation, viewer } = c.var
  const { from } = await readForm(c)
  const current = (await findPolicyInForce(db, pageFor(c, viewer).today))?.rules
  const starter = messagesFor(installation.language).starter.map((rule): Rule => {
    const currency = rule.unit === 'money' ? installation.currency : undefined
    return { ...rule, currency }
  })
  const rules = from === 'starter' ? starter : from === 'last' ? (current ?? []) : []
  await db.write((tx) => createDraft(tx, rules))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.get('/rules/:key', async (c) => {
  const { draft, rule } = await findRule(c)
  const form = rule ? formOfRule(rule) : { currency: c.var.installation.currency }
  const page = pageFor(c, c.var.viewer)
  const key = c.req.param('key')
  return c.html(<RulePage page={page} ruleKey={key} revision={draft.revision} form={form} />)
})

policyDraft.post('/rules/:key', async (c) => {
  const { draft, rule } = await findRule(c)
  const form = await readForm(c)
  const again = (errors: RuleErrors, isTooLate: boolean, status: 409 | 422) =>
    c.html(
      <RulePage
        page={pageFor(c, c.var.viewer)}
        ruleKey={c.req.param('key')}
        revision={draft.revision}
        {...{ form, errors, isTooLate }}
      />,
      status,
    )
  const parsed = parseRule(rule?.key ?? newId(), form)
  const isRemoval = form.remove === 'yes' && rule !== undefined
  if (!parsed.ok && !isRemoval) return again(parsed.errors, false, 422)
  const kept = parsed.ok && !isRemoval ? parsed.rule : undefined
  const rules = rule
    ? draft.rules.flatMap((other) => (other.key === rule.key ? (kept ?? []) : other))
    : [...draft.rules, kept!]
  const isStored = await c.var.db.write((tx) => reviseDraft(tx, Number(form.revision), rules))
  return isStored ? c.redirect('/app/policy/draft', 303) : again({}, true, 409)
})

policyDraft.post('/publish', async (c) => {
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const page = pageFor(c, viewer)
  const draft = await findDraft(db)
  if (!draft) throw new HTTPException(404)
  const words = page.words.draft.errors
  const again = (errors: Form, status: 409 | 422) =>
    c.html(<DraftPage page={page} draft={draft} hasVersion form={form} errors={errors} />, status)
  const parsed = parsePublishing(form, page.today)
  if (!parsed.ok) {
    const errors = Object.fromEntries(parsed.errors.map((field) => [field, words[field]]))
    return again(errors, 422)
  }
  if (draft.rules.length === 0) return again({ draft: words.empty }, 422)
  const publishedAt = house.clock.now()
  const number = await db.write(async (tx) => {
    const revision = Number(form.revision)
    const given = { revision, ...parsed.publishing, publishedAt, publishedBy: viewer.id }
    const published = await publishDraft(tx, given)
    if (published === undefined) return undefined
    const detail = `Policy ${published}`
    const audit = { at: publishedAt, actorId: viewer.id, detail } as const
    await recordAudit(tx, { ...audit, action: 'policy-published' })
    return published
  })
  if (number === undefined) return again({ draft: words.tooLate }, 409)
  return c.redirect('/app/policy', 303)
})

/** The draft and one of its rules; no rule for "new". A rule that is not in it is not there. */
async function findRule(c: Context<AppEnv>): Promise<{ draft: Draft; rule: Rule | undefined }> {
  const draft = await findDraft(c.var.db)
  const key = c.req.param('key')
  const rule = draft?.rules.find((one) => one.key === key)
  if (!draft || (!rule && key !== 'new')) throw new HTTPException(404)
  return { draft, rule }
}
