import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { LESSON, writeLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let ada: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
})
afterAll(() => org.close())

test('before the charter is signed there is nothing to read and nothing to write', async () => {
  expect(await textOf(ana, '/app/lessons')).toContain('once the charter is signed')
  const from = (await logCall(ana, { visibility: 'private' })).split('/').at(-1)
  expect((await ana.get(`/app/lessons/new?from=${from}`)).status).toBe(404)
  expect((await ana.post('/app/lessons', { ...LESSON, from: from! })).status).toBe(404)
  await signCharter(org)
})

test('a lesson begins with a call of one’s own, prefilled, and is shared without a name', async () => {
  const call = await logCall(ana, { learned: 'ask first', why: 'the delay was ours' })
  expect(await textOf(ana, call)).toContain('Make a lesson of it')
  const from = call.split('/').at(-1)!
  const form = await textOf(ana, `/app/lessons/new?from=${from}`)
  for (const text of ['the delay was ours', 'ask first']) expect(form).toContain(text)
  expect((await ada.get(`/app/lessons/new?from=${from}`)).status).toBe(404)
  expect((await ada.post('/app/lessons', { ...LESSON, from })).status).toBe(404)
  const made = await ana.post('/app/lessons', { ...LESSON, from })
  const page = await textOf(ada, made.headers.get('location')!)
  expect(page).toContain(LESSON.title)
  expect(page).toContain('Not yet validated')
  expect(page).not.toContain('Ana Agent')
  expect(await textOf(ana, call)).toContain(LESSON.title)
})

test('with a name where its author says so; customers’ data is hidden', async () => {
  const { lesson } = await writeLesson(ana, {
    isNamed: 'yes',
    happened: 'she wrote from ela@example.com and complained',
  })
  const page = await textOf(ada, lesson)
  expect(page).toContain('Ana Agent')
  expect(page).not.toContain('ela@example.com')
})

test('mistakes are told beside their fields and nothing is lost', async () => {
  const from = (await logCall(ana)).split('/').at(-1)!
  const long = 'word '.repeat(115)
  const answer = await ana.post('/app/lessons', { ...LESSON, from, title: 'short', tried: long })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Write a little more: at least 10 characters')
  expect(page).toContain('more than 120 words')
  expect(page).toContain('word word')
})

test('what is begun is its author’s alone', async () => {
  const { lesson } = await writeLesson(ana, { keep: 'yes', title: 'Xylophone in the parcel' })
  expect((await ada.get(lesson)).status).toBe(404)
  expect(await textOf(ada, '/app/lessons?q=xylophone')).toContain('Nothing found')
  expect(await textOf(ana, '/app/lessons')).toContain('Begun by you')
})

test('is found by words with typing mistakes, within a situation or anywhere', async () => {
  await writeLesson(ana, { title: 'Σπασμένη πολυθρόνα στη συσκευασία', situation: 'damaged' })
  for (const q of ['πολυθρονα', 'ΣΠΑΣΜΈΝΗ', 'πολυθρωνα', 'συσκευ'])
    expect(await textOf(ada, `/app/lessons?q=${encodeURIComponent(q)}`)).toContain('πολυθρόνα')
  const other = await textOf(ada, '/app/lessons?q=πολυθρονα&situation=late')
  expect(other).toContain('Nothing found')
  expect((await ada.get('/app/lessons?q=%22%20OR%20*')).status).toBe(200)
})

test('the team page shows those used last', async () => {
  await writeLesson(ana, { title: 'Bassoon in two parcels' })
  const unit = (await ada.get('/app/teams')).headers.get('location')!
  const page = await textOf(ada, unit)
  expect(page).toContain('Lessons, newest and last used')
  expect(page.match(/<h3 lang/g)).toHaveLength(3)
})

test('one that nobody used for a year is offered to leads for the archive', async () => {
  const maria = await org.signIn('maria')
  expect(await textOf(maria, '/app/lessons')).not.toContain('Not used for a year')
  await moveClock(org.house, org.house.clock.now() + 366 * DAY)
  expect(await textOf(maria, '/app/lessons')).toContain('Not used for a year')
  expect(await textOf(ada, '/app/lessons')).not.toContain('Not used for a year')
})
