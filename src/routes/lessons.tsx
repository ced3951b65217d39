import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findOwnDecision } from '../../db/queries/decisions.ts'
import { searchLessons } from '../../db/queries/lesson-search.ts'
import {
  createLesson,
  listBegunLessons,
  listLessonsById,
  listToldLessons,
  listUnusedLessons,
} from '../../db/queries/lessons.ts'
import { listPrinciples } from '../../db/queries/principles.ts'
import { LessonFormPage } from '../../views/lessons/lesson-form-page.tsx'
import { LessonsPage } from '../../views/lessons/lessons-page.tsx'
import { isManager } from '../domain/access.ts'
import { addDays } from '../domain/calendar.ts'
import { parseLesson, UNUSED_DAYS } from '../domain/lessons.ts'
import { loadChoices } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { asLessonData, isReader, requireReader } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

type Ctx = Context<AppEnv>

/** Lessons on one page. */
const SHOWN = 12

/** Looking for lessons, and making one of a call of one's own. */
export const lessons = new Hono<AppEnv>()

lessons.get('/', async (c) => {
  const { db, viewer } = c.var
  if (!isReader(c)) throw new HTTPException(404)
  const page = pageFor(c, viewer)
  const typed = (c.req.query('q') ?? '').slice(0, 200)
  const { situations, isSharingOff } = await loadChoices(c, page)
  const situation = situations.find(({ value }) => value === c.req.query('situation'))?.value
  const asData = async (rows: Parameters<typeof asLessonData>[2]) => asLessonData(c, page, rows)
  const found =
    typed.trim() === ''
      ? await listToldLessons(db, { situation, language: page.language, limit: SHOWN })
      : await listLessonsById(db, await searchLessons(db, typed, { situation, limit: SHOWN }))
  const tends = isManager(viewer)
  const since = addDays(page.today, -UNUSED_DAYS)
  return c.html(
    <LessonsPage
      {...{ page, situations, situation, typed, isSharingOff, tends }}
      list={isSharingOff ? [] : await asData(found)}
      begun={isSharingOff ? [] : await asData(await listBegunLessons(db, viewer.id))}
      unused={tends && !isSharingOff ? await asData(await listUnusedLessons(db, since)) : []}
      principles={isSharingOff ? [] : await listPrinciples(db)}
    />,
  )
})

lessons.get('/new', async (c) => {
  const decision = await requireOrigin(c, c.req.query('from'))
  const { situation, decided, why, learned } = decision
  const tried = [decided, why].filter(Boolean).join('\n')
  const form = { situation, title: '', tried, happened: '', nextTime: learned }
  return showForm(c, decision, form)
})

lessons.post('/', async (c) => {
  const { db, viewer } = c.var
  const form = await readForm(c)
  const decision = await requireOrigin(c, form.from)
  const page = pageFor(c, viewer)
  const situations = (await loadChoices(c, page)).situations.map(({ value }) => value)
  const parsed = parseLesson(form, { situations, mask: maskWith(c) })
  if (!parsed.ok) return showForm(c, decision, form, parsed.errors)
  const id = await db.write((tx) =>
    createLesson(tx, parsed.content, {
      author: viewer,
      isNamed: form.isNamed === 'yes',
      language: viewer.language,
      on: page.today,
      state: form.keep === 'yes' ? 'in_progress' : 'not_validated',
      decisionId: decision.id,
    }),
  )
  return c.redirect(`/app/lessons/${id}`, 303)
})

/** The call of the viewer's own that a lesson is to come from. */
async function requireOrigin(c: Ctx, id: string | undefined) {
  const viewer = await requireReader(c)
  const found = await findOwnDecision(c.var.db, viewer.id, id ?? '')
  if (!found || found.withdrawnAt !== null) throw new HTTPException(404)
  return found
}

async function showForm(
  c: Ctx,
  decision: { id: string; decided: string },
  form: Form,
  errors?: Parameters<typeof LessonFormPage>[0]['errors'],
) {
  const page = pageFor(c, c.var.viewer)
  const { situations } = await loadChoices(c, page)
  const origin = { id: decision.id, decided: decision.decided }
  return c.html(
    <LessonFormPage {...{ page, situations, form, origin }} errors={errors ?? {}} />,
    errors ? 422 : 200,
  )
}
