import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, signCharter, textOf } from '../support/calls.ts'
import { writeLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
let rita: Visitor
let lesson: string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
  rita = await org.signIn('rita0')
})
afterAll(() => org.close())

const PLACE = '/app/lessons/week'
const TITLE = 'Ask why it is late'

async function choose(): Promise<void> {
  const page = await textOf(maria, PLACE)
  const unit = hiddenField(page, 'unit')
  const answer = await maria.post(PLACE, { unit, lesson: lesson.split('/').at(-1)! })
  expect(answer.status).toBe(303)
}

async function answer(word: string): Promise<void> {
  const page = await textOf(ana, `${PLACE}/asked`)
  const form = { unit: hiddenField(page, 'unit'), lesson: hiddenField(page, 'lesson') }
  await ana.post(`${PLACE}/asked`, { ...form, answer: word })
}

test('what has no known outcome and helped nobody is not offered', async () => {
  const made = await writeLesson(ana)
  lesson = made.lesson
  expect(await textOf(maria, PLACE)).toContain('Nothing to choose from yet')
  const told = { outcome: 'held', again: 'same', learned: '' }
  await ana.post(`${made.decision}/outcome`, told)
  const page = await textOf(maria, PLACE)
  expect(page).toContain('What went well')
  expect(page).toContain(TITLE)
})

test('the team reads it on Today once its author has agreed', async () => {
  await choose()
  expect(await textOf(maria, PLACE)).toContain('Waits for its author')
  expect(await textOf(rita, '/app')).not.toContain(TITLE)
  expect(await textOf(ana, '/app')).toContain('was chosen as a team')
  expect((await rita.get(`${PLACE}/asked`)).status).toBe(404)
  await answer('yes')
  expect(await textOf(rita, '/app')).toContain(TITLE)
  expect((await ana.get(`${PLACE}/asked`)).status).toBe(404)
  // Another team has a week of its own.
  expect(await textOf(await org.signIn('ada'), '/app')).not.toContain(TITLE)
})

test('is asked each time anew, and may be refused', async () => {
  await moveClock(org.house, org.house.clock.now() + 7 * DAY)
  expect(await textOf(rita, '/app')).not.toContain(TITLE)
  // What a team had lately is not offered to it again.
  expect(await textOf(maria, PLACE)).toContain('Nothing to choose from yet')
  const made = await writeLesson(ana)
  lesson = made.lesson
  await ana.post(`${made.decision}/outcome`, { outcome: 'held', again: 'same', learned: '' })
  await choose()
  await answer('no')
  expect(await textOf(rita, '/app')).not.toContain(TITLE)
  expect(await textOf(maria, PLACE)).toContain('said no this week')
})

test('only a lead chooses, and for a unit of theirs', async () => {
  const eva = await org.signIn('eva')
  const unit = hiddenField(await textOf(maria, PLACE), 'unit')
  expect((await rita.post(PLACE, { unit, lesson: 'none' })).status).toBe(404)
  expect((await eva.post(PLACE, { unit, lesson: 'none' })).status).toBe(404)
})

test('how a record without a name turned out is not to be told from what is offered before a Monday', async () => {
  const title = 'Weigh the parcel before it goes out'
  const { decision } = await writeLesson(ana, { title }, { visibility: 'everyone_unnamed' })
  await ana.post(`${decision}/outcome`, { outcome: 'held', again: 'same', learned: '' })
  expect(await textOf(maria, PLACE)).not.toContain(title)
  await moveClock(org.house, org.house.clock.now() + 7 * DAY)
  expect(await textOf(maria, PLACE)).toContain(title)
})
