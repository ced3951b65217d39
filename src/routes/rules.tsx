import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listRules, loadRulesInForce } from '../../db/queries/rules.ts'
import { RulesPage, type RulesSaid } from '../../views/rules/rules-page.tsx'
import { canAdminister, canReadRules } from '../domain/access.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { changeRules } from '../jobs/change-rules.ts'
import { findNextOpening } from '../jobs/describe-state.ts'

export const rules = new Hono<AppEnv>()

rules.use(async (c, next) => {
  const isAllowed = c.req.method === 'GET' ? canReadRules : canAdminister
  if (!isAllowed(c.var.viewer)) throw new HTTPException(404)
  await next()
})

rules.get('/', (c) => show(c))

/** Shown what it would do first, since nothing raised can be taken back; stored when confirmed. */
rules.post('/', async (c) => {
  const { house, installation, viewer } = c.var
  const form = await readForm(c)
  const isDryRun = form.confirmed === undefined
  const by = { actorId: viewer.id, isDryRun }
  const changed = await changeRules(house, installation, form, by)
  if (!changed.ok) return show(c, { form, errors: changed.errors }, 422)
  const isNothing = changed.plan.changes.length === 0
  return isDryRun || isNothing
    ? show(c, { form, plan: changed.plan })
    : c.redirect('/app/rules?saved', 303)
})

async function show(c: Context<AppEnv>, said: RulesSaid = {}, status?: 422) {
  const { db, viewer, house, installation } = c.var
  return c.html(
    <RulesPage
      page={pageFor(c, viewer)}
      versions={await listRules(db)}
      inForce={await loadRulesInForce(db)}
      nextOpening={await findNextOpening(house, installation)}
      isReadOnly={!canAdminister(viewer)}
      {...said}
    />,
    status,
  )
}
