import { recordSignature } from '../../db/queries/charter.ts'
import { createLesson } from '../../db/queries/lessons.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createPrinciple } from '../../db/queries/principles.ts'
import type { LessonState } from '../../src/domain/lessons.ts'
import { logCall } from './calls.ts'
import type { Organisation } from './organisation.ts'
import type { Visitor } from './visitor.ts'

/** The form of a lesson as it is sent; what a test is about goes into its change. */
export const LESSON = {
  situation: 'window',
  title: 'Ask why it is late before you say it is too late',
  tried: 'refused on day 41, as the rule says',
  happened: 'the courier had held it for two weeks; she complained',
  nextTime: 'ask for the reason first: it decides, not the day',
}

/** Logs a call and makes a lesson of it, through the forms; returns both addresses. */
export async function writeLesson(
  visitor: Visitor,
  change: Record<string, string> = {},
  call: Record<string, string> = {},
) {
  const decision = await logCall(visitor, call)
  const from = decision.split('/').at(-1)!
  const response = await visitor.post('/app/lessons', { ...LESSON, from, ...change })
  if (response.status !== 303) throw new Error(`the lesson answered ${response.status}`)
  return { lesson: response.headers.get('location')!, decision }
}

const TODAY = '2026-01-05'

/** A lesson without author and a principle over it, in an organisation whose charter is signed. */
export async function tellLesson(
  { house }: Pick<Organisation, 'house'>,
  state: LessonState = 'validated',
) {
  const { db, clock } = house
  const [anyone] = await listMembers(db)
  const by = { createdOn: TODAY, createdBy: anyone!.id, reviewBy: '2026-07-05' }
  return db.write(async (tx) => {
    await recordSignature(tx, 1, anyone!.id, clock.now())
    const origin = { author: undefined, isNamed: false, language: 'en', on: TODAY } as const
    const lesson = await createLesson(tx, LESSON, { ...origin, state })
    const text = { statement: 'The reason decides, not the day.', exception: 'clear enough' }
    const principle = await createPrinciple(tx, { ...text, language: 'en', ...by }, [lesson])
    return { lesson, principle }
  })
}
