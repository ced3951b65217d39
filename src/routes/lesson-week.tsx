import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listLessonsById } from '../../db/queries/lessons.ts'
import {
  answerChoice,
  chooseLessonOfWeek,
  listAskedOfAuthor,
  listLessonsOfWeek,
} from '../../db/queries/lessons-of-week.ts'
import { loadTree } from '../../db/queries/units.ts'
import { WeekAskPage } from '../../views/lessons/week-ask-page.tsx'
import { WeekPage } from '../../views/lessons/week-page.tsx'
import { isoWeekAt } from '../domain/calendar.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { asLessonData, requireReader, requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { listOffers } from '../jobs/offer-lessons.ts'

type Ctx = Context<AppEnv>

/** The lesson of a team's week: its lead chooses, the author agrees, the team reads it on Today. */
export const lessonWeek = new Hono<AppEnv>()

lessonWeek.get('/', async (c) => {
  const { db } = c.var
  const viewer = await requireTender(c)
  const page = pageFor(c, viewer)
  const unit = await requireUnit(c, c.req.query('unit'))
  const offers = await listOffers(c.var.db, unit.id, weekNow(c))
  const lessons = await listLessonsById(
    db,
    offers.map(({ id }) => id),
  )
  const data = await asLessonData(c, page, lessons)
  const [chosen] = await listLessonsOfWeek(db, [unit.id], weekNow(c))
  return c.html(
    <WeekPage
      page={page}
      unit={unit}
      units={await listLed(c)}
      offers={data.map((lesson, i) => ({ lesson, reason: offers[i]!.reason }))}
      chosen={chosen && { ...chosen.lesson, isAgreed: chosen.isAgreed }}
    />,
  )
})

lessonWeek.post('/', async (c) => {
  const { db } = c.var
  const viewer = await requireTender(c)
  const form = await readForm(c)
  const unit = await requireUnit(c, form.unit)
  const offer = (await listOffers(c.var.db, unit.id, weekNow(c))).find(
    ({ id }) => id === form.lesson,
  )
  if (!offer) throw new HTTPException(404)
  const [lesson] = await listLessonsById(db, [offer.id])
  const isFree = lesson!.authorId === null || lesson!.authorId === viewer.id
  const choice = { unitId: unit.id, isoWeek: weekNow(c), lessonId: offer.id, reason: offer.reason }
  await db.write((tx) => chooseLessonOfWeek(tx, { ...choice, chosenBy: viewer.id }, isFree))
  return c.redirect(`/app/lessons/week?unit=${unit.id}`, 303)
})

lessonWeek.get('/asked', async (c) => {
  const viewer = await requireReader(c)
  const asked = await listAskedOfAuthor(c.var.db, viewer.id, weekNow(c))
  if (!asked[0]) throw new HTTPException(404)
  const { unit, unitId, lesson } = asked[0]
  return c.html(<WeekAskPage page={pageFor(c, viewer)} {...{ unit, unitId, lesson }} />)
})

lessonWeek.post('/asked', async (c) => {
  const { db } = c.var
  const viewer = await requireReader(c)
  const { unit, lesson, answer } = await readForm(c)
  if (answer !== 'yes' && answer !== 'no') throw new HTTPException(404)
  const isoWeek = weekNow(c)
  const asked = (await listAskedOfAuthor(db, viewer.id, isoWeek)).find(
    (one) => one.unitId === unit && one.lesson.id === lesson,
  )
  if (!asked) throw new HTTPException(404)
  const at = { unitId: asked.unitId, isoWeek, lessonId: asked.lesson.id }
  await db.write((tx) => answerChoice(tx, at, answer === 'yes'))
  return c.redirect('/app', 303)
})

const weekNow = (c: Ctx): string => isoWeekAt(c.var.house.clock.now(), c.var.installation.timeZone)

/** Units the viewer chooses for: those they lead themselves. */
async function listLed(c: Ctx) {
  const tree = await loadTree(c.var.db)
  return c.var.viewer.manages.flatMap((id) => tree.find(id) ?? [])
}

async function requireUnit(c: Ctx, id: string | undefined) {
  const led = await listLed(c)
  const unit = id === undefined ? led[0] : led.find((one) => one.id === id)
  if (!unit) throw new HTTPException(404)
  return unit
}
