import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../../db/ids.ts'
import { type Draft, findDraft, reviseDraft } from '../../db/queries/policy.ts'
import { findPrinciple, listPrinciples } from '../../db/queries/principles.ts'
import { listSituations } from '../../db/queries/settings.ts'
import { loadTree } from '../../db/queries/units.ts'
import { RulePage } from '../../views/policy/rule-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import type { Rule } from '../domain/policy.ts'
import type { RuleErrors } from '../domain/policy-figures-form.ts'
import { lintRule } from '../domain/policy-linter.ts'
import { formOfRule, parseRule } from '../domain/policy-rule-form.ts'
import { offeredSituations, situationName } from '../domain/situations.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

/** The rules of the draft, one at a time. */
export const policyRules = new Hono<AppEnv>()

policyRules.use(async (c, next) => {
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  await next()
})

policyRules.get('/:key', async (c) => {
  const { draft, rule } = await findRule(c)
  const page = pageFor(c, c.var.viewer)
  const form = rule
    ? formOfRule(rule, page.language)
    : { currency: c.var.installation.currency, unit: 'money' }
  const hints = rule ? lintRule(rule, c.var.installation.language) : []
  const situations = await loadSituations(c, rule)
  const principles = await loadPrinciples(c, rule)
  const { revision } = draft
  const choices = { situations, principles }
  const props = { page, ruleKey: c.req.param('key'), revision, form, hints, ...choices }
  return c.html(<RulePage {...props} />)
})

policyRules.post('/:key', async (c) => {
  const { draft, rule } = await findRule(c)
  const form = await readForm(c)
  const page = pageFor(c, c.var.viewer)
  const situations = await loadSituations(c, rule)
  const principles = await loadPrinciples(c, rule)
  const again = (errors: RuleErrors, isTooLate: boolean, status: 409 | 422) => {
    const props = { page, ruleKey: c.req.param('key'), revision: draft.revision }
    const state = { form, errors, isTooLate, situations, principles }
    return c.html(<RulePage {...props} {...state} />, status)
  }
  const keys = situations.map(({ value }) => value)
  const known = { situations: keys, principles: principles.map(({ value }) => value) }
  const options = { language: page.language, ...known, before: rule }
  const parsed = parseRule(rule?.key ?? newId(), form, options)
  const isRemoval = form.remove === 'yes' && rule !== undefined
  if (!parsed.ok && !isRemoval) return again(parsed.errors, false, 422)
  const kept = parsed.ok && !isRemoval ? parsed.rule : undefined
  const rules = rule
    ? draft.rules.flatMap((other) => (other.key === rule.key ? (kept ?? []) : other))
    : [...draft.rules, kept!]
  const isStored = await c.var.db.write((tx) => reviseDraft(tx, Number(form.revision), rules))
  return isStored ? c.redirect('/app/policy/draft', 303) : again({}, true, 409)
})

/** The draft and one of its rules; no rule for "new". A rule that is not in it is not there. */
async function findRule(c: Context<AppEnv>): Promise<{ draft: Draft; rule: Rule | undefined }> {
  const draft = await findDraft(c.var.db)
  const key = c.req.param('key')
  const rule = draft?.rules.find((one) => one.key === key)
  if (!draft || (!rule && key !== 'new')) throw new HTTPException(404)
  return { draft, rule }
}

/** Situations to choose from: those offered today, and those that the rule names already. */
async function loadSituations(c: Context<AppEnv>, rule: Rule | undefined) {
  const stored = await listSituations(c.var.db)
  const { words, language } = pageFor(c, c.var.viewer)
  const names = { builtIn: words.situations, language }
  const offered = offeredSituations(stored, names)
  const hidden = (rule?.situations ?? []).filter(
    (key) => !offered.some(({ value }) => value === key),
  )
  return [
    ...offered,
    ...hidden.map((value) => ({ value, label: situationName(value, stored, names) })),
  ]
}

/** Principles to choose from: those that hold, and the one that the rule names already. */
async function loadPrinciples(c: Context<AppEnv>, rule: Rule | undefined) {
  const holding = await listPrinciples(c.var.db)
  const named = rule?.principle ? await findPrinciple(c.var.db, rule.principle) : undefined
  const isHeld = holding.some(({ id }) => id === named?.id)
  return [...holding, ...(named && !isHeld ? [named] : [])].map(({ id, statement, language }) => ({
    ...{ value: id, label: statement, language },
  }))
}
