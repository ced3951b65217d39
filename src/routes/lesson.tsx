import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { linkReuse, listLinkedCalls, validateReused } from '../../db/queries/lesson-links.ts'
import {
  closeFlags,
  confirmLesson,
  findLastMark,
  flagLesson,
  hasConfirmed,
  listOpenFlags,
  markLesson,
} from '../../db/queries/lesson-marks.ts'
import { type Lesson, listLessonRevisions, setLessonState } from '../../db/queries/lessons.ts'
import { LessonPage } from '../../views/lessons/lesson-page.tsx'
import { isManager } from '../domain/access.ts'
import { isKnownOutcome, mayMark, parseReason } from '../domain/lessons.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { isRuleChanged, listReadable } from '../http/lesson-calls.ts'
import { asLessonData, requireLesson, requireTender } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { maskLine } from '../http/mask.ts'

type Ctx = Context<AppEnv>

/** Own calls offered as those in which a lesson was used. */
const OFFERED = 20

/** One lesson, and what its readers do with it. */
export const lesson = new Hono<AppEnv>()

lesson.get('/:id', async (c) => show(c, await requireLesson(c)))

lesson.post('/:id/helped', async (c) => {
  const { db, viewer } = c.var
  const { id } = await requireTold(c)
  const { today } = pageFor(c, viewer)
  if (mayMark(await findLastMark(db, id, viewer.id), today))
    await db.write((tx) => markLesson(tx, id, viewer.id, today))
  return c.redirect(`/app/lessons/${id}`, 303)
})

lesson.post('/:id/seen', async (c) => {
  const { db, viewer } = c.var
  const { id, authorId } = await requireTold(c)
  if (authorId === viewer.id) throw new HTTPException(404)
  await db.write((tx) => confirmLesson(tx, id, viewer.id, pageFor(c, viewer).today))
  return c.redirect(`/app/lessons/${id}`, 303)
})

lesson.post('/:id/reuse', async (c) => {
  const { db, viewer } = c.var
  const { id } = await requireTold(c)
  const { call } = await readForm(c)
  const { today } = pageFor(c, viewer)
  const found = (await listReusable(c)).find((one) => one.id === call)
  if (!found) throw new HTTPException(404)
  await db.write(async (tx) => {
    await linkReuse(tx, id, found.id, today)
    if (isKnownOutcome(found.outcome)) await validateReused(tx, found.id, today)
  })
  return c.redirect(`/app/lessons/${id}`, 303)
})

lesson.post('/:id/flag', async (c) => {
  const { db, viewer } = c.var
  const found = await requireTold(c)
  const form = await readForm(c)
  const typed = parseReason(form.reason)
  const reason = typed && maskLine(c, typed)
  if (!reason) return show(c, found, { hasFlagError: true, flagReason: form.reason })
  const { today } = pageFor(c, viewer)
  await db.write((tx) => flagLesson(tx, { lessonId: found.id, memberId: viewer.id }, reason, today))
  return c.redirect(`/app/lessons/${found.id}`, 303)
})

lesson.post('/:id/tend', async (c) => {
  const { db, viewer } = c.var
  await requireTender(c)
  const { id, state } = await requireLesson(c)
  const { act } = await readForm(c)
  const { today } = pageFor(c, viewer)
  if (state === 'in_progress') throw new HTTPException(404)
  await db.write(async (tx) => {
    if (act === 'close') await closeFlags(tx, id, today)
    else if (act === 'archive') await setLessonState(tx, id, 'archived', today)
    // What was put away is looked at afresh when it comes back.
    else if (act === 'restore') await setLessonState(tx, id, 'not_validated', today)
    else if (act === 'keep') await setLessonState(tx, id, state, today)
    else throw new HTTPException(404)
  })
  return c.redirect(`/app/lessons/${id}`, 303)
})

/** A lesson that is told to others and not put away. */
async function requireTold(c: Ctx): Promise<Lesson> {
  const found = await requireLesson(c)
  if (found.state === 'in_progress' || found.state === 'archived') throw new HTTPException(404)
  return found
}

/** The viewer's own calls that others may read: private ones are in no count. */
async function listReusable(c: Ctx) {
  const own = await listOwnDecisions(c.var.db, c.var.viewer.id)
  return own
    .filter(({ visibility, withdrawnAt }) => visibility !== 'private' && withdrawnAt === null)
    .slice(0, OFFERED)
}

async function show(
  c: Ctx,
  found: Lesson,
  state: { hasFlagError?: boolean; flagReason?: string | undefined } = {},
) {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const linked = await listLinkedCalls(db, [found.id], viewer.id)
  const behind = await listReadable(c, found, linked)
  const last = await findLastMark(db, found.id, viewer.id)
  const nameIn = await loadNaming(c, page)
  const revisions = (await listLessonRevisions(db, found.id)).map(({ before, ...rest }) => {
    const { situation } = before
    return { ...rest, before: situation ? nameIn({ ...before, situation }) : before }
  })
  const reusable = (await listReusable(c)).filter(
    ({ id }) => !linked.some(({ decisionId }) => decisionId === id),
  )
  return c.html(
    <LessonPage
      {...{ page, behind, ...state }}
      lesson={(await asLessonData(c, page, [found]))[0]!}
      isOwn={found.authorId === viewer.id}
      tends={isManager(viewer)}
      hidden={linked.length - behind.length}
      flags={await listOpenFlags(db, [found.id])}
      revisions={revisions}
      isRuleChanged={await isRuleChanged(c, linked, page.today)}
      canMark={mayMark(last, page.today)}
      hasMarked={last !== undefined}
      hasSeen={await hasConfirmed(db, found.id, viewer.id)}
      calls={reusable}
    />,
    state.hasFlagError ? 422 : 200,
  )
}
