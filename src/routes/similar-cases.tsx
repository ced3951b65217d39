import { Hono } from 'hono'
import { findDecisionDraft } from '../../db/queries/decision-drafts.ts'
import { DecisionFormPage } from '../../views/decisions/decision-form-page.tsx'
import { SimilarCases } from '../../views/lessons/similar-cases.tsx'
import { loadChoices, requireAuthor } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { findSimilarCases } from '../http/similar-cases.ts'

/** What is like the line in the decision form. Sent, not asked for by address: addresses are logged. */
export const similarCases = new Hono<AppEnv>()

similarCases.post('/', async (c) => {
  const viewer = requireAuthor(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const cases = await findSimilarCases(c, form)
  if (c.req.header('hx-request')) return c.html(<SimilarCases page={page} cases={cases} />)
  const draft = await findDecisionDraft(c.var.db, viewer.id)
  return c.html(
    <DecisionFormPage {...{ page, form, draft, cases, ...(await loadChoices(c, page)) }} />,
  )
})
