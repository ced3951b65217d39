import { Hono } from 'hono'
import { closeRecall, dropRecalls, findDueRecall } from '../../db/queries/lesson-marks.ts'
import { RecallPage } from '../../views/lessons/recall-page.tsx'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { requireReader } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'

/** A lesson that helped somebody comes back to them as a question. Nobody else sees it. */
export const lessonRecall = new Hono<AppEnv>()

lessonRecall.get('/', async (c) => {
  const viewer = await requireReader(c)
  const page = pageFor(c, viewer)
  const lesson = await findDueRecall(c.var.db, viewer.id, page.today)
  return c.html(<RecallPage page={page} lesson={lesson} />)
})

lessonRecall.post('/', async (c) => {
  const { db } = c.var
  const viewer = await requireReader(c)
  const { today } = pageFor(c, viewer)
  const { lesson, answer } = await readForm(c)
  const due = await findDueRecall(db, viewer.id, today)
  // Answered already, in another window.
  if (!due || due.id !== lesson) return c.redirect('/app/lessons/recall', 303)
  const at = { memberId: viewer.id, lessonId: due.id, number: due.number }
  await db.write(async (tx) => {
    if (answer === 'stop') await dropRecalls(tx, viewer.id, due.id)
    else await closeRecall(tx, at, today)
  })
  return c.redirect('/app', 303)
})
