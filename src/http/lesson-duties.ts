import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { findDueRecall } from '../../db/queries/lesson-marks.ts'
import { listAskedOfAuthor, listLessonsOfWeek } from '../../db/queries/lessons-of-week.ts'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import { isoWeekAt } from '../domain/calendar.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { isReader } from './lesson-request.ts'

/** A lesson of theirs that a team would read this week, and one that comes back as a question. */
export async function lessonDuties(c: Context<AppEnv>, page: Page): Promise<Duty[]> {
  const { db, viewer, house, installation } = c.var
  if (!isReader(c) || !(await findSignature(db))) return []
  const { week, recall } = page.words.lessons
  const duties: Duty[] = []
  const isoWeek = isoWeekAt(house.clock.now(), installation.timeZone)
  if ((await listAskedOfAuthor(db, viewer.id, isoWeek)).length > 0)
    duties.push({ text: week.askDuty, href: '/app/lessons/week/asked', action: week.answer })
  if (await findDueRecall(db, viewer.id, page.today))
    duties.push({ text: recall.duty, href: '/app/lessons/recall', action: recall.open })
  return duties
}

/** The lesson that the author agreed to show to the viewer's team, or to one it belongs to. */
export async function findWeekLesson(c: Context<AppEnv>, tree: UnitTree) {
  const { db, viewer, house, installation } = c.var
  if (!viewer.unitId || !(await findSignature(db))) return undefined
  const line = tree.lineOf(viewer.unitId).map(({ id }) => id)
  const isoWeek = isoWeekAt(house.clock.now(), installation.timeZone)
  const chosen = (await listLessonsOfWeek(db, line, isoWeek)).filter(
    ({ isAgreed, lesson }) => isAgreed && lesson.state !== 'archived',
  )
  // The nearest team's own comes before what was chosen further up.
  return line.flatMap((id) => chosen.find(({ unitId }) => unitId === id) ?? [])[0]?.lesson
}
