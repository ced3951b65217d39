import type { Db } from '../../db/client.ts'
import { type LinkedCall, listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { listLessonFigures } from '../../db/queries/lesson-marks.ts'
import { listToldLessons } from '../../db/queries/lessons.ts'
import { listFormerChoices } from '../../db/queries/lessons-of-week.ts'
import { mondayOf } from '../domain/calendar.ts'
import { offerLessons } from '../domain/lessons.ts'

/** Lessons looked through for three to offer, and former choices that are not offered again. */
const LOOKED_THROUGH = 200
const FORMER = 12

/**
 * Three to choose from for a unit, without what it had or what an author would not show lately. An
 * outcome of a record without a name counts from the Monday of `isoWeek` on, as it shows elsewhere.
 */
export async function listOffers(db: Db, unitId: string, isoWeek: string) {
  const former = await listFormerChoices(db, unitId, FORMER)
  const told = await listToldLessons(db, { situation: undefined, limit: LOOKED_THROUGH })
  const open = told.filter(({ id }) => !former.includes(id))
  const ids = open.map(({ id }) => id)
  const calls = await listLinkedCalls(db, ids)
  const figures = await listLessonFigures(db, ids)
  const monday = mondayOf(isoWeek)
  const isTold = ({ visibility, outcomeOn }: LinkedCall) =>
    visibility !== 'everyone_unnamed' || (outcomeOn !== null && outcomeOn < monday)
  return offerLessons(
    open.map(({ id, lastUsedOn }) => ({
      ...{ id, lastUsedOn, helped: figures.get(id)?.low ?? 0 },
      calls: calls.filter((call) => call.lessonId === id && isTold(call)),
    })),
  )
}
