import { Hono } from 'hono'
import { dropDecisionDraft, saveDecisionDraft } from '../../db/queries/decision-drafts.ts'
import { maskDraft } from '../domain/decisions.ts'
import { requireAuthor } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { maskingFor } from '../http/mask.ts'

/** Keeps what somebody is writing, masked, so that a lost connection or session loses nothing. */
export const decisionDrafts = new Hono<AppEnv>()

/** What the form's script sends now and then; answers with the draft's number, 409 for one too old. */
decisionDrafts.post('/', async (c) => {
  const { db, house } = c.var
  const viewer = requireAuthor(c)
  const form = await readForm(c)
  const kept = {
    form: maskDraft(form, maskingFor(c)),
    revision: Number(form.draft) || 0,
    savedAt: house.clock.now(),
  }
  const revision = await db.write((tx) => saveDecisionDraft(tx, viewer.id, kept))
  return revision === undefined ? c.json({}, 409) : c.json({ revision })
})

decisionDrafts.post('/drop', async (c) => {
  const viewer = requireAuthor(c)
  await c.var.db.write((tx) => dropDecisionDraft(tx, viewer.id))
  return c.redirect('/app/decisions/new', 303)
})
