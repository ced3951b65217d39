import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { findLesson, type Lesson, listToldLessons } from '../../db/queries/lessons.ts'
import { createPrinciple, reviewPrinciple } from '../../db/queries/principles.ts'
import { PrincipleFormPage } from '../../views/principles/principle-form-page.tsx'
import { parsePrinciple, reviewDay } from '../domain/principles.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { asLessonData, requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { requirePrinciple, showPrinciple } from '../http/principle-view.tsx'

type Ctx = Context<AppEnv>

/** Lessons of one situation that may be put under one principle. */
const CHOICE = 30

/** What several lessons say together. */
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

principles.get('/:id', (c) => showPrinciple(c))

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
