import { Hono } from 'hono'
import { FollowUpPage } from '../../views/decisions/follow-up-page.tsx'
import { parseFollowUp } from '../domain/follow-ups.ts'
import { asShown, requireOwn } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskLine } from '../http/mask.ts'
import { tellOutcome } from '../jobs/log-decision.ts'

/** Where an author tells how a decision turned out. */
export const decisionOutcome = new Hono<AppEnv>()

decisionOutcome.get('/:id/outcome', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const decision = await asShown(c, page, await requireOwn(c), { withCase: false })
  return c.html(<FollowUpPage page={page} decision={decision} />)
})

decisionOutcome.post('/:id/outcome', async (c) => {
  const { house, viewer } = c.var
  const found = await requireOwn(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const followUp = parseFollowUp(form, found.promise !== '')
  const learned = maskLine(c, form.learned)
  if (!followUp || learned === undefined) {
    const decision = await asShown(c, page, found, { withCase: false })
    return c.html(<FollowUpPage {...{ page, decision, form }} hasErrors />, 422)
  }
  const at = { now: house.clock.now(), today: page.today }
  await tellOutcome(house, found, followUp, { ...at, learned })
  return c.redirect(`/app/decisions/${found.id}?told`, 303)
})
