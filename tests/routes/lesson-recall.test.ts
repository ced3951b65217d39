import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, signCharter, textOf } from '../support/calls.ts'
import { LESSON, writeLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ada: Visitor
let lesson: string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ada = await org.signIn('ada')
  lesson = (await writeLesson(await org.signIn('ana'))).lesson
})
afterAll(() => org.close())

const later = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)
const DUTY = 'comes back as a question'
const PLACE = '/app/lessons/recall'

test('one question at 1, 3 and 8 weeks, for whom it helped and nobody else', async () => {
  await ada.post(`${lesson}/helped`)
  const due: boolean[] = []
  for (const days of [6, 1, 13, 1, 34, 1, 60]) {
    await later(days)
    due.push((await textOf(ada, '/app')).includes(DUTY))
    const page = await textOf(ada, PLACE)
    expect(page.includes(LESSON.nextTime)).toBe(due.at(-1))
    if (due.at(-1)) await ada.post(PLACE, { lesson: hiddenField(page, 'lesson') })
  }
  expect(due).toEqual([false, true, false, true, false, true, false])
  const rita = await org.signIn('rita0')
  expect(await textOf(rita, PLACE)).toContain('No question is due.')
})

test('comes no more when one wants no more of it', async () => {
  const eva = await org.signIn('eva')
  await eva.post(`${lesson}/helped`)
  await later(8)
  const page = await textOf(eva, PLACE)
  await eva.post(PLACE, { lesson: hiddenField(page, 'lesson'), answer: 'stop' })
  await later(60)
  expect(await textOf(eva, '/app')).not.toContain(DUTY)
})
