import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findPolicyInForce } from '../../db/queries/policy.ts'
import { listOverrides } from '../../db/queries/policy-overrides.ts'
import { loadTree } from '../../db/queries/units.ts'
import { OverridePage } from '../../views/policy/override-page.tsx'
import { OverridesPage } from '../../views/policy/overrides-page.tsx'
import { canPublishPolicy, managesUnit } from '../domain/access.ts'
import {
  formOfOverride,
  type OverrideErrors,
  parseDated,
  parseOverride,
} from '../domain/policy-override-form.ts'
import { directionOf, newest } from '../domain/policy-overrides.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { changeOverride } from '../jobs/change-overrides.ts'

/** Limits that units put in the place of the organisation's, and the history of these. */
export const policyOverrides = new Hono<AppEnv>()

policyOverrides.get('/', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const rows = await listOverrides(db)
  const rules = (await findPolicyInForce(db, page.today))?.rules
  const own = tree
    .subtree(tree.root.id)
    .slice(1)
    .filter(({ id }) => canChange(c, id, tree))
  const inForce = (rules ?? []).flatMap((rule) =>
    tree.units.flatMap((unit) => {
      const dated = rows.filter(
        (row) => row.ruleKey === rule.key && row.unitId === unit.id && row.fromDay <= page.today,
      )
      const row = newest(dated)
      if (!row?.replacement) return []
      return [{ unit, rule, row, direction: directionOf(rule, row.replacement) }]
    }),
  )
  // What is still to come is for those who may set it.
  const history = rows
    .filter(({ unitId, fromDay }) => fromDay <= page.today || canChange(c, unitId, tree))
    .map((row) => ({ ...row, isGone: !tree.find(row.unitId) }))
  return c.html(<OverridesPage {...{ page, rules, own, inForce, history }} />)
})

policyOverrides.get('/:unit/:rule', (c) => show(c))

policyOverrides.post('/:unit/:rule', async (c) => {
  const found = await find(c)
  const { unit, rule, page } = found
  const form = await readForm(c)
  const by = { unit, rule, actorId: c.var.viewer.id, seen: form.seen ?? '' }
  let isStored: boolean
  if (form.end === 'yes') {
    const { errors, fromDay, note } = parseDated(form, page.today)
    if (Object.keys(errors).length > 0) return show(c, { form, errors })
    isStored = await changeOverride(c.var.house, { ...by, fromDay, note }, undefined)
  } else {
    const options = { today: page.today, language: page.language }
    const parsed = parseOverride(rule, form, options)
    if (!parsed.ok) return show(c, { form, errors: parsed.errors })
    const { replacement, fromDay, note } = parsed
    isStored = await changeOverride(c.var.house, { ...by, fromDay, note }, replacement)
  }
  if (!isStored) return show(c, { form, errors: {}, isTooLate: true })
  return c.redirect('/app/policy/overrides?saved', 303)
})

const canChange = (c: Context<AppEnv>, id: string, tree: Awaited<ReturnType<typeof loadTree>>) =>
  tree.find(id) !== undefined &&
  (managesUnit(c.var.viewer, id, tree) || canPublishPolicy(c.var.viewer, tree))

/** A unit below the root that the reader manages, and one of the organisation's rules. */
async function find(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const unit = tree.find(c.req.param('unit') ?? '')
  const policy = await findPolicyInForce(db, page.today)
  const rule = policy?.rules.find(({ key }) => key === c.req.param('rule'))
  if (!unit || unit.id === tree.root.id || !rule || !canChange(c, unit.id, tree))
    throw new HTTPException(404)
  const rows = (await listOverrides(db)).filter(
    ({ unitId, ruleKey }) => unitId === unit.id && ruleKey === rule.key,
  )
  return { page, unit, rule, own: newest(rows)?.replacement, seen: rows[0]?.id ?? '' }
}

type Refused = { form: Form; errors: OverrideErrors; isTooLate?: boolean }

async function show(c: Context<AppEnv>, refused?: Refused) {
  const { page, unit, rule, own, seen } = await find(c)
  const form = refused?.form ?? formOfOverride(rule, own, page.language)
  const isTooLate = refused?.isTooLate ?? false
  const errors = refused?.errors ?? {}
  const props = { page, unit, rule, form, errors, seen, isTooLate, hasOwn: own !== undefined }
  return c.html(<OverridePage {...props} />, isTooLate ? 409 : refused ? 422 : 200)
}
