import { type Context, Hono } from 'hono'
import { hashToken } from '../../db/ids.ts'
import { findSeveredDecision, withdrawDecision } from '../../db/queries/decision-changes.ts'
import { listReadings } from '../../db/queries/shared-decisions.ts'
import { listUnsealings } from '../../db/queries/unsealings.ts'
import { CodePage } from '../../views/decisions/code-page.tsx'
import { Withdrawn } from '../../views/decisions/decision-page.tsx'
import { parseFollowUp } from '../domain/follow-ups.ts'
import { normalCode } from '../domain/second-factor.ts'
import { asShown } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskLine } from '../http/mask.ts'
import { tellOutcome } from '../jobs/log-decision.ts'

/** The way back to a decision without its author's name, for whoever holds its code. */
export const decisionCode = new Hono<AppEnv>()

decisionCode.get('/', (c) => c.html(<CodePage page={pageFor(c, c.var.viewer)} />))

decisionCode.post('/', async (c) => {
  const form = await readForm(c)
  return showDecision(c, form, {})
})

decisionCode.post('/outcome', async (c) => {
  const form = await readForm(c)
  const found = await findByCode(c, form)
  if (!found || found.withdrawnAt !== null) return showDecision(c, form, {})
  const page = pageFor(c, c.var.viewer)
  const followUp = parseFollowUp(form, found.promise !== '')
  const learned = maskLine(c, form.learned)
  if (!followUp || learned === undefined)
    return showDecision(c, form, { form, hasErrors: true }, 422)
  const at = { now: c.var.house.clock.now(), today: page.today }
  await tellOutcome(c.var.house, found, followUp, { ...at, learned })
  return showDecision(c, form, {})
})

decisionCode.post('/withdraw', async (c) => {
  const form = await readForm(c)
  const found = await findByCode(c, form)
  if (found) await c.var.db.write((tx) => withdrawDecision(tx, found.id, c.var.house.clock.now()))
  return showDecision(c, form, {})
})

const findByCode = (c: Context<AppEnv>, form: Form) =>
  findSeveredDecision(c.var.db, hashToken(normalCode(form.code ?? '')))

/** The answer is the page itself: the code stands in no address. */
async function showDecision(
  c: Context<AppEnv>,
  { code = '' }: Form,
  state: { form?: Form; hasErrors?: boolean },
  status: 200 | 422 = 200,
) {
  const page = pageFor(c, c.var.viewer)
  const found = await findByCode(c, { code })
  if (!found) return c.html(<CodePage {...{ page, code }} isWrong />, 422)
  if (found.withdrawnAt !== null) return c.html(<Withdrawn page={page} at={found.withdrawnAt} />)
  const decision = await asShown(c, page, found, { withCase: false })
  const readings = await listReadings(c.var.db, found.id)
  const openings = await listUnsealings(c.var.db, found.id)
  const shown = { decision, readings, openings }
  return c.html(<CodePage {...{ page, code, shown, ...state }} />, status)
}
