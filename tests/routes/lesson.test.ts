import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideRelease, offerRelease } from '../../db/queries/decision-releases.ts'
import { findOwnDecision } from '../../db/queries/decisions.ts'
import { linkReuse } from '../../db/queries/lesson-links.ts'
import { listMembers } from '../../db/queries/people.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { writeLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let ada: Visitor
let maria: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
  maria = await org.signIn('maria')
})
afterAll(() => org.close())

test('a second reader validates a lesson; its author cannot', async () => {
  const { lesson } = await writeLesson(ana)
  expect((await ana.post(`${lesson}/seen`)).status).toBe(404)
  await ada.post(`${lesson}/seen`)
  const page = await textOf(ada, lesson)
  expect(page).toContain('Validated')
  expect(page).toContain('You have seen it hold too.')
})

test('a reuse validates it once the outcome of that call is known; silence does not', async () => {
  const { lesson } = await writeLesson(ana)
  const call = (await logCall(ada)).split('/').at(-1)!
  expect((await ana.post(`${lesson}/reuse`, { call })).status).toBe(404)
  await ada.post(`${lesson}/reuse`, { call })
  expect(await textOf(ada, lesson)).toContain('Not yet validated')
  const told = { again: 'same', learned: '' }
  await ada.post(`/app/decisions/${call}/outcome`, { outcome: 'silent', ...told })
  expect(await textOf(ada, lesson)).toContain('Not yet validated')
  await ada.post(`/app/decisions/${call}/outcome`, { outcome: 'held', ...told })
  const page = await textOf(ada, lesson)
  expect(page).not.toContain('Not yet validated')
  expect(page).toContain('from 2 calls, 2 teams')
})

test('a private call counts nowhere and cannot be a reuse', async () => {
  const { lesson } = await writeLesson(ana, {}, { visibility: 'private', decided: 'kept to me' })
  const page = await textOf(ada, lesson)
  expect(page).not.toMatch(/from \d+ call/)
  expect(page).not.toContain('kept to me')
  expect(await textOf(ana, lesson)).toContain('kept to me')
  const call = (await logCall(ada, { visibility: 'private' })).split('/').at(-1)!
  expect((await ada.post(`${lesson}/reuse`, { call })).status).toBe(404)
})

test('a call with a name does not give away the author of a lesson without one', async () => {
  const bogdan = await org.signIn('bogdan')
  const { lesson, decision } = await writeLesson(ana, {}, { decided: 'tell nobody who wrote it' })
  expect(await textOf(bogdan, decision)).toContain('tell nobody')
  expect(await textOf(bogdan, lesson)).not.toContain(decision)
  const named = await writeLesson(ana, { isNamed: 'yes' }, { decided: 'tell all who wrote it' })
  expect(await textOf(bogdan, named.lesson)).toContain(named.decision)
  expect(await textOf(bogdan, named.lesson)).not.toContain('tell all')
  // Another team may not read the call, and is told only that there is one.
  const other = await textOf(ada, named.lesson)
  expect(other).not.toContain(named.decision)
  expect(other).toContain('1 more call')
})

test('reading a lesson is no reading of its calls; opening one is', async () => {
  const { lesson, decision } = await writeLesson(ana, { isNamed: 'yes' })
  expect(await textOf(maria, lesson)).toContain(decision)
  expect(await textOf(ana, decision)).not.toContain('Maria Manager')
  await maria.get(decision)
  expect(await textOf(ana, decision)).toContain('Maria Manager')
})

test('a call that is taken back drops out, and the lesson stays', async () => {
  const { lesson, decision } = await writeLesson(ana, { isNamed: 'yes' })
  expect(await textOf(maria, lesson)).toContain('from 1 call')
  await ana.post(`${decision}/withdraw`)
  const page = await textOf(maria, lesson)
  expect(page).not.toContain('from 1 call')
  expect(page).toContain('Ana Agent')
})

test('whoever cuts their name from a call is cut from a lesson without name, too', async () => {
  const { lesson, decision } = await writeLesson(ana)
  await ana.post(`${decision}/sever`)
  // Nobody's from now on: its author is a reader like others.
  expect(await textOf(ana, lesson)).toContain('I have seen this hold too')
  expect(await textOf(maria, lesson)).toContain('from 1 call')
})

test('helps once in thirty days, and nothing tells whom', async () => {
  const { lesson } = await writeLesson(ana)
  await ada.post(`${lesson}/helped`)
  const page = await textOf(ada, lesson)
  expect(page).toContain('You said that it helped you.')
  expect(page).not.toContain(`${lesson}/helped`)
  expect(await textOf(ana, lesson)).not.toContain('helped 1')
  await moveClock(org.house, org.house.clock.now() + 31 * DAY)
  expect(await textOf(ada, lesson)).toContain(`${lesson}/helped`)
})

test('a flag stands until somebody fixes the lesson or a lead has looked', async () => {
  const { lesson } = await writeLesson(ana)
  const answer = await ada.post(`${lesson}/flag`, { reason: 'no' })
  expect(answer.status).toBe(422)
  await ada.post(`${lesson}/flag`, { reason: 'The courier changed in May.' })
  const page = await textOf(maria, lesson)
  expect(page).toContain('The courier changed in May.')
  expect(page).not.toContain('Ada Agent')
  expect((await ana.post(`${lesson}/tend`, { act: 'close' })).status).toBe(404)
  await maria.post(`${lesson}/tend`, { act: 'close' })
  expect(await textOf(maria, lesson)).not.toContain('The courier changed in May.')
})

test('a lead archives: it keeps its address, is no longer found, and may come back', async () => {
  const { lesson } = await writeLesson(ana, { title: 'Quixotic refunds of umbrellas' })
  await maria.post(`${lesson}/tend`, { act: 'archive' })
  expect(await textOf(ada, lesson)).toContain('Archived')
  expect(await textOf(ada, '/app/lessons?q=quixotic')).toContain('Nothing found')
  expect((await ada.post(`${lesson}/helped`)).status).toBe(404)
  await maria.post(`${lesson}/tend`, { act: 'restore' })
  expect(await textOf(ada, '/app/lessons?q=quixotic')).toContain('1 lesson found')
})

test('a name on a lesson does not give away the author of a call told without one', async () => {
  const unnamed = { visibility: 'everyone_unnamed', decided: 'told to everyone, by nobody' }
  const { lesson, decision } = await writeLesson(ana, { isNamed: 'yes' }, unnamed)
  const id = decision.split('/').at(-1)!
  const { db, clock } = org.house
  const texts = { decided: unnamed.decided, why: '', learned: '' }
  const everybody = await listMembers(db)
  const author = everybody.find((one) => one.name === 'Ana Agent')!
  const told = (await findOwnDecision(db, author.id, id))!
  await db.write((tx) => offerRelease(tx, told, texts, undefined))
  const curator = everybody.find((one) => one.name === 'Eva Executive')!
  const out = { isApproved: true, releasedAt: clock.now() - 1, place: 1 }
  await db.write((tx) => decideRelease(tx, id, { ...out, curatorId: curator.id, note: '' }))
  expect(await textOf(ada, '/app/decisions')).toContain('by nobody')
  expect(await textOf(ada, lesson)).not.toContain('by nobody')
  const nameless = await writeLesson(ana, {}, { decided: 'another call of hers' })
  await db.write((tx) => linkReuse(tx, nameless.lesson.split('/').at(-1)!, id, '2026-11-22'))
  expect(await textOf(ada, nameless.lesson)).toContain('by nobody')
})
