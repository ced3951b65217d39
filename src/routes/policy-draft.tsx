import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../../db/ids.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import {
  createDraft,
  type Draft,
  findDraft,
  findPolicyInForce,
  listAllVersions,
  listPolicyVersions,
  publishDraft,
  reviseDraft,
} from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { DraftPage } from '../../views/policy/draft-page.tsx'
import { RulePage } from '../../views/policy/rule-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import { beginRules, type Rule } from '../domain/policy.ts'
import { parsePublishing } from '../domain/policy-publishing.ts'
import { formOfRule, parseRule, type RuleErrors } from '../domain/policy-rule-form.ts'
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
  const starter = beginRules(messagesFor(installation.language).starter, installation.currency)
  const rules = from === 'starter' ? starter : from === 'last' ? (current ?? []) : []
  await db.write((tx) => createDraft(tx, rules))
  return c.redirect('/app/policy/draft', 303)
})

policyDraft.get('/rules/:key', async (c) => {
  const { draft, rule } = await findRule(c)
  const form = rule
    ? formOfRule(rule, c.var.viewer.language)
    : { currency: c.var.installation.currency }
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
  const parsed = parseRule(rule?.key ?? newId(), form, {
    language: c.var.viewer.language,
    situations: SITUATIONS,
    before: rule,
  })
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
  const known = { today: page.today, tree: await loadTree(db), versions: await listAllVersions(db) }
  const parsed = parsePublishing(form, known)
  if (!parsed.ok) {
    const { inForceFrom, changeNote } = parsed.errors
    return again(
      {
        ...(inForceFrom ? { inForceFrom: words.inForceFrom } : {}),
        ...(changeNote ? { changeNote: words.changeNote } : {}),
      },
      422,
    )
  }
  if (draft.rules.length === 0) return again({ draft: words.empty }, 422)
  const publishedAt = house.clock.now()
  const number = await db.write(async (tx) => {
    const revision = Number(form.revision)
    const given = { revision, ...parsed.plan, publishedAt, publishedBy: viewer.id }
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
