import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { hashToken } from '../../db/ids.ts'
import {
  deleteDecision,
  severDecision,
  withdrawDecision,
} from '../../db/queries/decision-changes.ts'
import type { Decision } from '../../db/queries/decisions.ts'
import { unitMeant } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { DecisionFormPage } from '../../views/decisions/decision-form-page.tsx'
import { SeveredPage, SeverPage, WithdrawPage } from '../../views/decisions/sever-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import { formOfDecision, isTraceless } from '../domain/decision-changes.ts'
import { loadChoices, parseWith, requireOwn } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { newReceiptCode } from '../http/receipt-code.ts'
import { correctDecision } from '../jobs/log-decision.ts'

type Ctx = Context<AppEnv>

/** What an author may do to a decision that is logged: correct it, take it back, leave it nameless. */
export const decisionChanges = new Hono<AppEnv>()

decisionChanges.get('/:id/correct', async (c) => {
  const { house, viewer } = c.var
  const decision = await requireOwn(c)
  const page = pageFor(c, viewer)
  const form = formOf(c, decision)
  const correction = correctionOf(decision, form, house.clock.now())
  const choices = await loadChoices(c, page)
  return c.html(<DecisionFormPage {...{ page, form, correction, ...choices }} />)
})

decisionChanges.post('/:id/correct', async (c) => {
  const { house, viewer, installation } = c.var
  const decision = await requireOwn(c)
  const now = house.clock.now()
  const loggedOn = dayAt(decision.loggedAt, installation.timeZone)
  // A day that lay thirty days back when the call was logged may stay.
  const page = { ...pageFor(c, viewer), today: loggedOn }
  const form = await readForm(c)
  const choices = await loadChoices(c, page)
  const correction = correctionOf(decision, formOf(c, decision), now)
  // A form that was open since before an upgrade carries none.
  if (form.mark && form.mark !== correction.mark) {
    const late = { ...correction, isTooLate: true }
    return c.html(<DecisionFormPage {...{ page, form, ...choices }} correction={late} />, 409)
  }
  const parsed = parseWith(form, page, choices)
  if (!parsed.ok) {
    const { errors } = parsed
    return c.html(<DecisionFormPage {...{ page, form, errors, correction, ...choices }} />, 422)
  }
  const typed = [...(form.reason ?? '').normalize('NFC').trim()].slice(0, 200).join('')
  const reason = maskWith(c)(typed)
  await correctDecision(house, decision, parsed.content, { now, loggedOn, reason })
  return c.redirect(`/app/decisions/${decision.id}`, 303)
})

function formOf(c: Ctx, decision: Decision): Form {
  const caseRef = c.var.house.caseRefs.decrypt(decision.id, decision.caseRef) ?? ''
  return formOfDecision(decision, caseRef, c.var.viewer.language)
}

/** `mark` tells whether the call is still what somebody began to correct. */
const correctionOf = (decision: Decision, form: Form, now: number) => ({
  id: decision.id,
  isTraced: !isTraceless(decision, now),
  mark: createHash('sha256').update(JSON.stringify(form)).digest('base64url').slice(0, 16),
})

decisionChanges.get('/:id/withdraw', async (c) => {
  const { id, visibility } = await requireOwn(c)
  const page = pageFor(c, c.var.viewer)
  return c.html(<WithdrawPage page={page} id={id} isPrivate={visibility === 'private'} />)
})

decisionChanges.post('/:id/withdraw', async (c) => {
  const { id, visibility } = await requireOwn(c)
  const now = c.var.house.clock.now()
  await c.var.db.write((tx) =>
    visibility === 'private' ? deleteDecision(tx, id) : withdrawDecision(tx, id, now),
  )
  return c.redirect('/app/decisions', 303)
})

decisionChanges.get('/:id/sever', async (c) => {
  const { id } = await requireShared(c)
  return c.html(<SeverPage page={pageFor(c, c.var.viewer)} id={id} />)
})

decisionChanges.post('/:id/sever', async (c) => {
  const { db } = c.var
  const decision = await requireShared(c)
  const code = newReceiptCode()
  const receipt = hashToken(code)
  // What a lead wrote to their own lead would else turn up among what is addressed to them.
  const isForLead = decision.visibility === 'manager'
  const unit = isForLead ? { unitId: await unitMeant(db, await loadTree(db), decision) } : {}
  await db.write((tx) => severDecision(tx, decision.id, { receipt, ...unit }))
  return c.html(<SeveredPage page={pageFor(c, c.var.viewer)} code={code} />)
})

/** One's own decision that others may read: a private one has no name to be cut from it. */
async function requireShared(c: Parameters<typeof requireOwn>[0]) {
  const decision = await requireOwn(c)
  if (decision.visibility === 'private') throw new HTTPException(404)
  return decision
}
