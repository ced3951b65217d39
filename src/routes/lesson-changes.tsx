import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { changeLesson, dropLesson, type Lesson } from '../../db/queries/lessons.ts'
import { LessonFormPage } from '../../views/lessons/lesson-form-page.tsx'
import { type LessonErrors, parseLesson, parseReason } from '../domain/lessons.ts'
import { loadChoices } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { requireLesson } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

type Ctx = Context<AppEnv>

/** Mending a lesson: anybody's who may read it. A begun one is shared by it, or let go. */
export const lessonChanges = new Hono<AppEnv>()

lessonChanges.get('/:id/fix', async (c) => {
  const lesson = await requireOpen(c)
  const { situation, title, tried, happened, nextTime, isNamed } = lesson
  const form = { situation, title, tried, happened, nextTime, isNamed: isNamed ? 'yes' : '' }
  return show(c, lesson, form, {})
})

lessonChanges.post('/:id/fix', async (c) => {
  const { db, viewer } = c.var
  const lesson = await requireOpen(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const isBegun = lesson.state === 'in_progress'
  const isOwn = lesson.authorId === viewer.id
  const situations = (await loadChoices(c, page)).situations.map(({ value }) => value)
  // One whose situation is no longer offered keeps it.
  const known = [...situations, lesson.situation]
  const parsed = parseLesson(form, { situations: known, mask: maskWith(c) })
  const reason = isBegun ? '' : parseReason(form.reason)
  const errors = parsed.ok ? {} : parsed.errors
  if (!parsed.ok || reason === undefined) {
    const missing = reason === undefined ? { reason: true as const } : {}
    return show(c, lesson, form, { errors: { ...errors, ...missing } }, 422)
  }
  const isKept = isBegun && form.keep === 'yes'
  const change = {
    content: parsed.content,
    isNamed: isOwn ? form.isNamed === 'yes' : lesson.isNamed,
    state: isBegun && !isKept ? ('not_validated' as const) : lesson.state,
    ...{ editorId: viewer.id, on: page.today, reason: maskWith(c)(reason) },
  }
  const revision = Number(form.revision) || 0
  const isStored = await db.write((tx) => changeLesson(tx, lesson, revision, change))
  return isStored
    ? c.redirect(`/app/lessons/${lesson.id}`, 303)
    : show(c, lesson, form, { isTooLate: true }, 409)
})

lessonChanges.post('/:id/drop', async (c) => {
  const lesson = await requireLesson(c)
  if (lesson.state !== 'in_progress') throw new HTTPException(404)
  await c.var.db.write((tx) => dropLesson(tx, lesson.id))
  return c.redirect('/app/lessons', 303)
})

async function requireOpen(c: Ctx): Promise<Lesson> {
  const lesson = await requireLesson(c)
  if (lesson.state === 'archived') throw new HTTPException(404)
  return lesson
}

type State = { errors?: LessonErrors & { reason?: true }; isTooLate?: boolean }

async function show(
  c: Ctx,
  lesson: Lesson,
  form: Form,
  { errors = {}, isTooLate = false }: State,
  status: 200 | 409 | 422 = 200,
) {
  const page = pageFor(c, c.var.viewer)
  const { situations } = await loadChoices(c, page)
  const changed = {
    ...{ id: lesson.id, revision: lesson.revision },
    isBegun: lesson.state === 'in_progress',
    isOwn: lesson.authorId === c.var.viewer.id,
  }
  return c.html(
    <LessonFormPage {...{ page, situations, form, errors, isTooLate, changed }} />,
    status,
  )
}
