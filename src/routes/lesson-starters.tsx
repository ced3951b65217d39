import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { createLesson, listStarters } from '../../db/queries/lessons.ts'
import { StartersPage } from '../../views/lessons/starters-page.tsx'
import { STARTER_KEYS, STARTER_LESSONS } from '../domain/starter-lessons.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { startersFor } from '../messages/lessons/starters.ts'

/** Lessons to begin with, which those who lead people may take over in their language. */
export const lessonStarters = new Hono<AppEnv>()

lessonStarters.get('/', async (c) => {
  const viewer = await requireTender(c)
  const page = pageFor(c, viewer)
  const taken = await listTaken(c)
  const nameIn = await loadNaming(c, page)
  const texts = startersFor(viewer.language)
  const list = STARTER_KEYS.map((key) => ({
    ...nameIn({ situation: STARTER_LESSONS[key] as string }),
    ...texts[key],
    key,
    lessonId: taken.get(key),
  }))
  return c.html(<StartersPage page={page} list={list} />)
})

lessonStarters.post('/', async (c) => {
  const viewer = await requireTender(c)
  const { today } = pageFor(c, viewer)
  const { starter } = await readForm(c)
  const key = STARTER_KEYS.find((known) => known === starter)
  if (!key) throw new HTTPException(404)
  const { language } = viewer
  const content = { situation: STARTER_LESSONS[key], ...startersFor(language)[key] }
  await c.var.db.write(async (tx) => {
    // Looked up inside: two at once would both find none.
    if ((await listTaken(c)).has(key)) return
    await createLesson(tx, content, {
      ...{ author: undefined, isNamed: false, language, on: today },
      ...{ state: 'validated', starterKey: key },
    })
  })
  return c.redirect('/app/lessons/starters', 303)
})

/** Those taken over in the viewer's language, with the lesson they became. */
async function listTaken(c: Context<AppEnv>): Promise<Map<string, string>> {
  const rows = await listStarters(c.var.db, c.var.viewer.language)
  return new Map(rows.map(({ key, id }) => [key ?? '', id]))
}
