import { afterAll, beforeAll, expect, test } from 'vitest'
import { signCharter, textOf } from '../support/calls.ts'
import { LESSON, writeLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let ada: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
})
afterAll(() => org.close())

const revisionOf = async (lesson: string) =>
  hiddenField(await textOf(ada, `${lesson}/fix`), 'revision')

test('anybody mends a lesson with a reason; what stood there stays to be seen', async () => {
  const { lesson } = await writeLesson(ana)
  await ada.post(`${lesson}/flag`, { reason: 'The courier changed.' })
  const revision = await revisionOf(lesson)
  const change = { ...LESSON, nextTime: 'ask the customer and the courier', revision }
  expect((await ada.post(`${lesson}/fix`, change)).status).toBe(422)
  await ada.post(`${lesson}/fix`, { ...change, reason: 'Both know a part of it.', isNamed: 'yes' })
  const page = await textOf(ada, lesson)
  expect(page).toContain('ask the customer and the courier')
  expect(page).toContain('it decides, not the day')
  expect(page).toContain('Both know a part of it.')
  expect(page).not.toContain('The courier changed.')
  // Whether a name is shown is the author's alone.
  expect(page).not.toContain('Ana Agent')
})

test('two at once: the second is told, and nothing is overwritten', async () => {
  const { lesson } = await writeLesson(ana)
  const revision = await revisionOf(lesson)
  const change = { ...LESSON, reason: 'Shorter is better.', revision }
  await ada.post(`${lesson}/fix`, { ...change, tried: 'what Ada wrote' })
  const late = await ana.post(`${lesson}/fix`, { ...change, tried: 'what Ana wrote' })
  expect(late.status).toBe(409)
  const text = await late.text()
  expect(text).toContain('in the meantime')
  expect(text).toContain('what Ana wrote')
  expect(await textOf(ada, lesson)).toContain('what Ada wrote')
})

test('a begun lesson is shared by its author, or let go', async () => {
  const first = (await writeLesson(ana, { keep: 'yes' })).lesson
  expect((await ada.get(`${first}/fix`)).status).toBe(404)
  await ana.post(`${first}/fix`, { ...LESSON, revision: '1' })
  expect(await textOf(ada, first)).toContain('Not yet validated')
  expect((await ana.post(`${first}/drop`)).status).toBe(404)
  const second = (await writeLesson(ana, { keep: 'yes' })).lesson
  await ana.post(`${second}/drop`)
  expect((await ana.get(second)).status).toBe(404)
})
