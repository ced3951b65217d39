import type { Db } from '../../db/client.ts'
import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { listLessonFigures } from '../../db/queries/lesson-marks.ts'
import { listToldLessons } from '../../db/queries/lessons.ts'
import { listFormerChoices } from '../../db/queries/lessons-of-week.ts'
import { offerLessons } from '../domain/lessons.ts'

/** Lessons looked through for three to offer, and former choices that are not offered again. */
const LOOKED_THROUGH = 200
const FORMER = 12

/** Three to choose from for a unit, without what it had or what an author would not show lately. */
export async function listOffers(db: Db, unitId: string) {
  const former = await listFormerChoices(db, unitId, FORMER)
  const told = await listToldLessons(db, { situation: undefined, limit: LOOKED_THROUGH })
  const open = told.filter(({ id }) => !former.includes(id))
  const ids = open.map(({ id }) => id)
  const calls = await listLinkedCalls(db, ids)
  const figures = await listLessonFigures(db, ids)
  return offerLessons(
    open.map(({ id, lastUsedOn }) => ({
      ...{ id, lastUsedOn, helped: figures.get(id)?.low ?? 0 },
      calls: calls.filter(({ lessonId }) => lessonId === id),
    })),
  )
}
