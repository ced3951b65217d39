import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { searchLessons } from '../../db/queries/lesson-search.ts'
import { type Lesson, listLessonsById, listToldLessons } from '../../db/queries/lessons.ts'
import { addLessons, findPrinciple, listLessonsBehind } from '../../db/queries/principles.ts'
import { AddLessonsPage } from '../../views/principles/add-lessons-page.tsx'
import { loadChoices } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { asLessonData, requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'

type Ctx = Context<AppEnv>

/** Lessons looked through for one page, and shown on it. */
const LOOKED_AT = 90
const SHOWN = 30

/** More lessons for a principle that stands already, of whatever situation. */
export const principleLessons = new Hono<AppEnv>()

principleLessons.get('/:id/lessons', (c) => show(c, {}))

principleLessons.post('/:id/lessons', async (c) => {
  const { db } = c.var
  const { id } = await requireHolding(c)
  const form = await readForm(c)
  const ticked = Object.keys(form).flatMap((name) => /^lesson-(.+)$/.exec(name)?.[1] ?? [])
  const chosen = (await listLessonsById(db, ticked.slice(0, SHOWN))).filter(isValidated)
  if (chosen.length === 0) return show(c, { hasNone: true }, 422)
  const ids = chosen.map((lesson) => lesson.id)
  const at = { id, revision: Number(form.revision) || 0 }
  const isStored = await db.write((tx) => addLessons(tx, at, ids))
  return isStored
    ? c.redirect(`/app/principles/${id}`, 303)
    : show(c, { isTooLate: true, ticked: ids }, 409)
})

const isValidated = ({ state }: Lesson): boolean => state === 'validated'

/** The principle a path names, while it holds, for those who tend lessons. 404 otherwise. */
async function requireHolding(c: Ctx) {
  await requireTender(c)
  const found = await findPrinciple(c.var.db, c.req.param('id') ?? '')
  if (!found || found.retiredOn !== null) throw new HTTPException(404)
  return found
}

type State = { hasNone?: boolean; isTooLate?: boolean; ticked?: string[] }

async function show(c: Ctx, state: State, status: 200 | 409 | 422 = 200) {
  const { db, viewer } = c.var
  const principle = await requireHolding(c)
  const page = pageFor(c, viewer)
  const typed = (c.req.query('q') ?? '').slice(0, 200)
  const { situations } = await loadChoices(c, page)
  const situation = situations.find(({ value }) => value === c.req.query('situation'))?.value
  const only = { situation, limit: LOOKED_AT }
  const found =
    typed.trim() === ''
      ? await listToldLessons(db, only)
      : await listLessonsById(db, await searchLessons(db, typed, only))
  const behind = (await listLessonsBehind(db, principle.id)).map(({ id }) => id)
  const offered = found.filter((one) => isValidated(one) && !behind.includes(one.id))
  const choice = await asLessonData(c, page, offered.slice(0, SHOWN))
  return c.html(
    <AddLessonsPage {...{ page, principle, situations, situation, typed, choice, ...state }} />,
    status,
  )
}
