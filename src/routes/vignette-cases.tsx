import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  addDraftCase,
  changeDraftCase,
  findDraftCase,
  type VignetteDraft,
} from '../../db/queries/vignette-drafts.ts'
import { CaseFormPage } from '../../views/vignettes/case-form-page.tsx'
import type { CaseOffer } from '../../views/vignettes/offers.tsx'
import { parseCase } from '../domain/vignettes.ts'
import { loadChoices, loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { findOffer, requireCasePublisher } from '../http/vignette-request.ts'

type Ctx = Context<AppEnv>

/** One case of those put together: from a record, from a lesson, or written afresh. */
export const vignetteCases = new Hono<AppEnv>()

vignetteCases.get('/new', async (c) => {
  await requireCasePublisher(c)
  const offer = await requireOffer(c, c.req.query('from'))
  return show(c, { form: { text: offer?.text ?? '' }, origin: offer })
})

vignetteCases.post('/', async (c) => {
  await requireCasePublisher(c)
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const offer = await findGiven(c, form.from)
  if (form.from && !offer) return show(c, { form, isTooLate: true }, 409)
  const parsed = await parse(c, form, offer?.situation)
  if (!parsed.ok) return show(c, { form, origin: offer, errors: parsed.errors }, 422)
  const language = offer?.language ?? viewer.language
  const origin = { source: offer?.source, language, at: house.clock.now() }
  const isAdded = await db.write((tx) => addDraftCase(tx, parsed.content, origin))
  if (!isAdded) return show(c, { form, origin: offer, isTooLate: true }, 409)
  return c.redirect('/app/vignettes/new', 303)
})

vignetteCases.get('/:id', async (c) => {
  const draft = await requireDraft(c)
  const { situation, text } = draft
  return show(c, { form: { situation, text }, draft })
})

vignetteCases.post('/:id', async (c) => {
  const draft = await requireDraft(c)
  const form = await readForm(c)
  const parsed = await parse(c, form, draft.sourceId ? draft.situation : undefined)
  if (!parsed.ok) return show(c, { form, draft, errors: parsed.errors }, 422)
  const at = { id: draft.id, revision: Number(form.revision) || 0 }
  const isChanged = await c.var.db.write((tx) => changeDraftCase(tx, at, parsed.content))
  if (!isChanged) return show(c, { form, draft, isTooLate: true }, 409)
  return c.redirect('/app/vignettes/new', 303)
})

const findGiven = async (c: Ctx, from: string | undefined) =>
  from ? findOffer(c, from) : undefined

/** What the address names; 404 where it names something that is not to be had. */
async function requireOffer(c: Ctx, from: string | undefined) {
  const offer = await findGiven(c, from)
  if (from && !offer) throw new HTTPException(404)
  return offer
}

/** A case put together; one whose call was taken back can only be removed. */
async function requireDraft(c: Ctx): Promise<VignetteDraft> {
  await requireCasePublisher(c)
  const draft = await findDraftCase(c.var.db, c.req.param('id') ?? '')
  if (!draft || draft.text === '') throw new HTTPException(404)
  return draft
}

/** Reads the form; what a case was made from keeps its situation. */
async function parse(c: Ctx, form: Form, kept: string | undefined) {
  const { situations } = await loadChoices(c, pageFor(c, c.var.viewer))
  const offered = situations.map(({ value }) => value)
  return parseCase(
    { ...form, situation: kept ?? form.situation ?? '' },
    { situations: kept ? [...offered, kept] : offered, mask: maskWith(c) },
  )
}

type State = Omit<
  Parameters<typeof CaseFormPage>[0],
  'page' | 'situations' | 'kept' | 'from' | 'draft'
> & {
  origin?: CaseOffer | undefined
  draft?: VignetteDraft
}

async function show(c: Ctx, state: State, status: 200 | 409 | 422 = 200) {
  const page = pageFor(c, c.var.viewer)
  const { situations } = await loadChoices(c, page)
  const { origin, ...rest } = state
  const kept = origin ?? (rest.draft?.sourceId ? rest.draft : undefined)
  const nameIn = await loadNaming(c, page)
  const props = {
    ...{ page, situations, ...rest, kept: kept && nameIn(kept).situation },
    from: origin && `${origin.source.kind}:${origin.source.id}`,
  }
  return c.html(<CaseFormPage {...props} />, status)
}
