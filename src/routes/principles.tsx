import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { findLesson, type Lesson, listToldLessons } from '../../db/queries/lessons.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import {
  createPrinciple,
  createProposal,
  findPrinciple,
  listLessonsBehind,
  listProposals,
  reviewPrinciple,
  takeProposalStep,
} from '../../db/queries/principles.ts'
import { loadTree } from '../../db/queries/units.ts'
import { PrincipleFormPage } from '../../views/principles/principle-form-page.tsx'
import { PrinciplePage, type StepState } from '../../views/principles/principle-page.tsx'
import { canPublishPolicy, isManager } from '../domain/access.ts'
import { addDays } from '../domain/calendar.ts'
import { isGrounded, parsePrinciple, reviewDay } from '../domain/principles.ts'
import { parseChange, parseProposalStep, REVIEW_DAYS } from '../domain/proposals.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { asLessonData, maskWith, requireReader, requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'

type Ctx = Context<AppEnv>

/** Lessons of one situation that may be put under one principle. */
const CHOICE = 30

/** What several lessons say together, and the changes of the policy that it suggests. */
export const principles = new Hono<AppEnv>()

principles.get('/new', async (c) => {
  await requireTender(c)
  return showForm(c, await requireValidated(c, c.req.query('lesson')), {})
})

principles.post('/', async (c) => {
  const viewer = await requireTender(c)
  const form = await readForm(c)
  const first = await requireValidated(c, form.lesson)
  const chosen = (await listChoice(c, first)).filter(
    ({ id }) => id === first.id || form[`lesson-${id}`] === 'yes',
  )
  const ids = chosen.map(({ id }) => id)
  const grounds = await listLinkedCalls(c.var.db, ids)
  const parsed = parsePrinciple(form, { grounds, mask: maskWith(c) })
  if (!parsed.ok) return showForm(c, first, form, parsed.errors)
  const { today } = pageFor(c, viewer)
  const { statement, exception } = parsed
  const about = { language: viewer.language, createdOn: today, createdBy: viewer.id }
  const principle = { statement, exception, ...about, reviewBy: reviewDay(today) }
  const id = await c.var.db.write((tx) => createPrinciple(tx, principle, ids))
  return c.redirect(`/app/principles/${id}`, 303)
})

principles.get('/:id', async (c) => show(c, {}))

principles.post('/:id/review', async (c) => {
  const viewer = await requireTender(c)
  const { id } = await requirePrinciple(c)
  const { today } = pageFor(c, viewer)
  const { holds } = await readForm(c)
  if (holds !== 'yes' && holds !== 'no') throw new HTTPException(404)
  const retiredOn = holds === 'yes' ? null : today
  await c.var.db.write((tx) => reviewPrinciple(tx, id, { reviewBy: reviewDay(today), retiredOn }))
  return c.redirect(`/app/principles/${id}`, 303)
})

principles.post('/:id/proposals', async (c) => {
  const { db, viewer } = c.var
  const { id } = await requirePrinciple(c)
  const form = await readForm(c)
  const change = parseChange(form)
  if (!change) return show(c, { hasChangeError: true, change: form.change ?? '' }, 422)
  const by = { name: viewer.name, on: pageFor(c, viewer).today }
  const proposal = { principleId: id, change: maskWith(c)(change) }
  await db.write((tx) => createProposal(tx, proposal, by))
  return c.redirect(`/app/principles/${id}`, 303)
})

principles.post('/:id/proposals/:proposal', async (c) => {
  const { db, viewer } = c.var
  const { id } = await requirePrinciple(c)
  const found = (await listProposals(db, id)).find((one) => one.id === c.req.param('proposal'))
  if (!found || !canPublishPolicy(viewer, await loadTree(db))) throw new HTTPException(404)
  const form = await readForm(c)
  const versions = (await listPolicyVersions(db)).map(({ number }) => number)
  const parsed = parseProposalStep(form, { from: found.state, versions })
  if (!parsed.ok) return show(c, { step: { id: found.id, form, errors: parsed.errors } }, 422)
  const { today } = pageFor(c, viewer)
  const step = { ...parsed.step, text: maskWith(c)(parsed.step.text) }
  const reviewOn = step.state === 'in_force' ? addDays(today, REVIEW_DAYS) : undefined
  const at = { id: found.id, revision: Number(form.revision) || 0 }
  const by = { name: viewer.name, on: today, reviewOn }
  const isStored = await db.write((tx) => takeProposalStep(tx, at, step, by))
  return isStored
    ? c.redirect(`/app/principles/${id}`, 303)
    : show(c, { step: { id: found.id, form, errors: [], isTooLate: true } }, 409)
})

async function requirePrinciple(c: Ctx) {
  await requireReader(c)
  const found = await findPrinciple(c.var.db, c.req.param('id') ?? '')
  if (!found) throw new HTTPException(404)
  return found
}

async function requireValidated(c: Ctx, id: string | undefined): Promise<Lesson> {
  const found = await findLesson(c.var.db, id ?? '')
  if (found?.state !== 'validated') throw new HTTPException(404)
  return found
}

/** Validated lessons of the same situation, the one it begins with first. */
async function listChoice(c: Ctx, first: Lesson): Promise<Lesson[]> {
  const { situation } = first
  const told = await listToldLessons(c.var.db, { situation, limit: CHOICE })
  return [first, ...told.filter(({ id, state }) => id !== first.id && state === 'validated')]
}

async function showForm(
  c: Ctx,
  first: Lesson,
  form: Form,
  errors?: Parameters<typeof PrincipleFormPage>[0]['errors'],
) {
  const page = pageFor(c, c.var.viewer)
  const choice = await asLessonData(c, page, await listChoice(c, first))
  return c.html(
    <PrincipleFormPage {...{ page, choice, form }} errors={errors ?? {}} />,
    errors ? 422 : 200,
  )
}

type State = { hasChangeError?: boolean; change?: string; step?: StepState }

async function show(c: Ctx, state: State, status: 200 | 409 | 422 = 200) {
  const { db, viewer } = c.var
  const principle = await requirePrinciple(c)
  const page = pageFor(c, viewer)
  const behind = await listLessonsBehind(db, principle.id)
  const grounds = await listLinkedCalls(
    db,
    behind.map(({ id }) => id),
  )
  return c.html(
    <PrinciplePage
      {...{ page, principle, ...state }}
      lessons={await asLessonData(c, page, behind)}
      isGrounded={isGrounded(grounds)}
      tends={isManager(viewer)}
      decides={canPublishPolicy(viewer, await loadTree(db))}
      proposals={await listProposals(db, principle.id)}
      versions={(await listPolicyVersions(db)).map(({ number }) => number)}
    />,
    status,
  )
}
