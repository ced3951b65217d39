import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findSignature } from '../../db/queries/charter.ts'
import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { listLessonFigures } from '../../db/queries/lesson-marks.ts'
import { findLesson, type Lesson, listToldLessons } from '../../db/queries/lessons.ts'
import { listNames } from '../../db/queries/people.ts'
import { listPrinciplesOf } from '../../db/queries/principles.ts'
import type { LessonData } from '../../views/lessons/lesson-entry.tsx'
import type { Page } from '../../views/page.ts'
import { hasRole, isManager } from '../domain/access.ts'
import { loadNaming } from './decision-request.ts'
import type { AppEnv } from './env.ts'

type Ctx = Context<AppEnv>

/** Lessons are for everyone who has a unit or manages one, and for executives. */
export const isReader = ({ var: { viewer } }: Ctx): boolean =>
  viewer.unitId !== undefined || isManager(viewer) || hasRole(viewer, 'executive')

/** Whether lessons are there for the viewer: the charter is signed, and they are one of the readers. */
export const mayReadLessons = async (c: Ctx): Promise<boolean> =>
  isReader(c) && (await findSignature(c.var.db)) !== undefined

/** The viewer, where lessons may be read: the charter is signed. 404 otherwise. */
export async function requireReader(c: Ctx) {
  if (!(await mayReadLessons(c))) throw new HTTPException(404)
  return c.var.viewer
}

/** Whoever leads people, or the whole, tends lessons: archives, principles, the week's choice. */
export async function requireTender(c: Ctx) {
  const viewer = await requireReader(c)
  if (!isManager(viewer)) throw new HTTPException(404)
  return viewer
}

/** The lesson a path names; a begun one is its author's alone. 404 otherwise. */
export async function requireLesson(c: Ctx): Promise<Lesson> {
  const viewer = await requireReader(c)
  const found = await findLesson(c.var.db, c.req.param('id') ?? '')
  if (!found || (found.state === 'in_progress' && found.authorId !== viewer.id))
    throw new HTTPException(404)
  return found
}

/** Lessons as pages show them: named where their authors chose so, counted without private calls. */
export async function asLessonData(c: Ctx, page: Page, lessons: Lesson[]): Promise<LessonData[]> {
  if (lessons.length === 0) return []
  const { db } = c.var
  const ids = lessons.map(({ id }) => id)
  const calls = await listLinkedCalls(db, ids)
  const figures = await listLessonFigures(db, ids)
  const principles = await listPrinciplesOf(db, ids)
  const named = lessons.flatMap((one) => (one.isNamed && one.authorId ? [one.authorId] : []))
  const names = new Map((await listNames(db, named)).map(({ id, name }) => [id, name]))
  const nameIn = await loadNaming(c, page)
  return lessons.map(({ authorId, ...lesson }) => {
    const own = calls.filter((call) => call.lessonId === lesson.id)
    const principle = principles.find((one) => one.lessonId === lesson.id)
    return {
      ...nameIn(lesson),
      author: lesson.isNamed && authorId ? names.get(authorId) : undefined,
      calls: own.length,
      teams: new Set(own.flatMap(({ unitId }) => unitId ?? [])).size,
      helped: figures.get(lesson.id),
      principle: principle && {
        ...{ id: principle.id, statement: principle.statement, language: principle.language },
      },
    }
  })
}

/** Lessons on the team page. */
const USED = 3

/** The lessons used last; undefined for those who may read none. */
export async function loadUsedLessons(c: Ctx, page: Page): Promise<LessonData[] | undefined> {
  if (!(await mayReadLessons(c))) return undefined
  const told = await listToldLessons(c.var.db, { situation: undefined, limit: USED })
  return asLessonData(c, page, told)
}
