import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deactivateMember, listMembers } from '../../db/queries/people.ts'
import { managedUnits, readings } from '../../db/schema.ts'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { handOverCoaching } from '../../src/jobs/hand-over-coaching.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { CALL, DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
})
afterAll(() => org.close())

const REPLY = { worked: 'you wrote first', asked: 'what held you back?', nextTime: 'call me then' }
const idOf = (path: string) => path.split('/').at(-1)!
const about = (path: string) => `/app/coaching/about/${idOf(path)}`

test('an author asks, the lead replies, the author reads, tries and closes', async () => {
  const call = await logCall(ana, { visibility: 'manager', decided: 'one to talk about later' })
  expect((await ana.post(about(call), { question: '' })).status).toBe(422)
  const begun = await ana.post(about(call), { question: 'was this too much?' })
  const path = begun.headers.get('location')!
  expect(await textOf(maria, '/app')).toContain('One question about a call waits for your reply')
  expect(await textOf(maria, path)).toContain('was this too much?')

  const short = await maria.post(path, { next: 'answered', ...REPLY, asked: '' })
  expect(short.status).toBe(422)
  expect(await short.text()).toContain('you wrote first')
  expect((await maria.post(path, { next: 'answered', ...REPLY })).status).toBe(303)
  expect((await maria.post(path, { next: 'answered', ...REPLY })).status).toBe(409)
  expect(await textOf(ana, '/app')).toContain('Your lead has written to you')

  for (const step of [
    { next: 'read' },
    { next: 'step', step: 'ask before day 30', stepOn: '2990-01-01' },
  ])
    await ana.post(path, step)
  expect(await textOf(ana, path)).not.toContain('ask before day 30')
  const stepOn = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10)
  await ana.post(path, { next: 'step', step: 'ask before day 30', stepOn })
  await ana.post(path, { next: 'tried' })
  await ana.post(path, { next: 'closed' })
  const page = await textOf(maria, path)
  for (const words of ['ask before day 30', 'Closed', 'call me then']) expect(page).toContain(words)
})

test('a lead may offer, and the author may say not now; no deadline runs until accepted', async () => {
  const call = await logCall(ana, { decided: 'one the lead asks about' })
  const begun = await maria.post(about(call), { question: 'I would like to hear more' })
  const path = begun.headers.get('location')!
  expect(await textOf(ana, path)).not.toContain('Reply due')
  await ana.post(path, { next: 'not_now' })
  expect(await textOf(maria, path)).toContain('Not now')
  await ana.post(path, { next: 'asked' })
  expect(await textOf(maria, path)).toContain('Reply due by')
})

test('overdue replies count against the lead, and those above the lead read the number', async () => {
  const call = await logCall(ana, { decided: 'one that is left waiting' })
  await ana.post(about(call), { question: 'anybody there?' })
  const eva = await org.signIn('eva')
  expect(await textOf(eva, '/app/coaching')).not.toContain('overdue repl')
  await moveClock(org.house, org.house.clock.now() + 9 * DAY)
  expect(await textOf(eva, '/app/coaching')).toContain('Maria Manager: 2 overdue replies')
  expect(await textOf(maria, '/app/coaching')).not.toContain('Maria Manager: 2')
})

describe('who is no side of it', () => {
  test('does not find it', async () => {
    const call = await logCall(ana, { decided: 'between the two of them' })
    const rita = await org.signIn('rita0')
    expect((await rita.get(about(call))).status).toBe(404)
    const begun = await ana.post(about(call), { question: 'only for you' })
    const path = begun.headers.get('location')!
    for (const name of ['rita0', 'eva', 'hana'])
      expect((await (await org.signIn(name)).get(path)).status).toBe(404)
    expect((await ana.post(path, { next: 'answered', ...REPLY })).status).toBe(409)
  })

  test('cannot begin about what is private or taken back', async () => {
    const hidden = await logCall(ana, { visibility: 'private' })
    expect((await ana.get(about(hidden))).status).toBe(404)
    const gone = await logCall(ana)
    await ana.post(`${gone}/withdraw`)
    expect((await ana.get(about(gone))).status).toBe(404)
  })

  test('cutting one’s name takes the conversation with it', async () => {
    const call = await logCall(ana)
    const begun = await ana.post(about(call), { question: 'soon to be nameless' })
    await ana.post(`${call}/sever`)
    expect((await maria.get(begun.headers.get('location')!)).status).toBe(404)
  })
})

test('the line a lead is shown with a conversation is a reading; the author’s own is none', async () => {
  const call = await logCall(ana, { visibility: 'manager', decided: 'read with its conversation' })
  const path = (await ana.post(about(call), { question: 'was this fine?' })).headers.get(
    'location',
  )!
  const readers = async () =>
    (await org.house.db.read.select().from(readings))
      .filter(({ decisionId }) => decisionId === idOf(call))
      .map(({ readerName }) => readerName)
  await textOf(ana, path)
  expect(await readers()).toEqual([])
  for (const shown of [path, '/app/coaching', about(call)])
    expect(await textOf(maria, shown)).toContain('read with its conversation')
  expect(await readers()).toEqual(Array(3).fill('Maria Manager'))
})

test('two who begin at once begin one, and no customer’s number is kept', async () => {
  const call = await logCall(ana, { visibility: 'manager', decided: 'begun by both of us' })
  const question = 'she rang from +48 601 234 567, was it fine?'
  const begun = await Promise.all([ana, maria].map((one) => one.post(about(call), { question })))
  const [first, second] = begun.map((response) => response.headers.get('location'))
  expect(first).toBe(second)
  expect(await textOf(maria, first!)).toContain('she rang from [phone], was it fine?')
})

test('a waiting question goes to who leads now; what a former lead began is closed', async () => {
  const waiting = await logCall(ana, { visibility: 'manager', decided: 'told to whoever leads me' })
  const begun = await logCall(ana, { visibility: 'manager', decided: 'answered by who led me' })
  const asked = await Promise.all(
    [waiting, begun].map((call) => ana.post(about(call), { question: 'was this fine?' })),
  )
  const [first, second] = asked.map((response) => response.headers.get('location')!)
  await maria.post(second!, { next: 'answered', ...REPLY })
  const { db } = org.house
  await handOverCoaching(org.house)
  expect(await textOf(maria, first!)).toContain('was this fine?')
  const led = await db.read.select().from(managedUnits)
  const hana = (await listMembers(db)).find(({ name }) => name === 'Hana HR')!
  const hers = led.map((row) => ({ ...row, memberId: hana.id }))
  await db.write(async (tx) => {
    await tx.delete(managedUnits)
    await tx.insert(managedUnits).values(hers.slice(0, 1))
  })
  await handOverCoaching(org.house)
  const next = await org.signIn('hana')
  expect(await textOf(next, first!)).toContain('was this fine?')
  expect((await maria.get(first!)).status).toBe(404)
  // What was said to a former lead is not the next one's to read.
  expect((await next.get(second!)).status).toBe(404)
  expect(await textOf(ana, second!)).toContain('Closed')
  const today = await textOf(ana, '/app')
  expect(today).toContain('waits for whoever leads your team now')
  expect(today).toContain('no longer leads your team')
  await db.write(async (tx) => {
    await tx.delete(managedUnits)
    await tx.insert(managedUnits).values(led)
  })
  await handOverCoaching(org.house)
})

test('an author who leaves leaves their words, and a question that can still be answered', async () => {
  const rita = await org.signIn('rita2')
  const call = await logCall(rita, { decided: 'told before I left the team' })
  const asked = await rita.post(about(call), { question: 'was this fine?' })
  const path = asked.headers.get('location')!
  const { db } = org.house
  const left = (await listMembers(db)).find(({ name }) => name === 'Rita 2')!
  await db.write((tx) => deactivateMember(tx, left.id))
  await handOverCoaching(org.house)
  await moveClock(org.house, org.house.clock.now() + 40 * DAY)
  await countDecisions(org.house)
  maria = await org.signIn('maria')
  ana = await org.signIn('ana')
  expect(await textOf(ana, call)).toContain('told before I left the team')
  expect(await textOf(maria, path)).toContain('was this fine?')
  expect((await maria.post(path, { next: 'answered', ...REPLY })).status).toBe(303)
  expect((await maria.get('/app')).status).toBe(200)
})

test('who leads no more does not read on', async () => {
  const call = await logCall(ana, { visibility: 'manager' })
  const path = (await ana.post(about(call), { question: 'was this fine?' })).headers.get(
    'location',
  )!
  expect((await maria.get(path)).status).toBe(200)
  const led = await org.house.db.read.select().from(managedUnits)
  await org.house.db.write((tx) => tx.delete(managedUnits))
  const change = { ...CALL, visibility: 'manager', decided: 'written for whoever leads next' }
  await ana.post(`${call}/correct`, change)
  expect((await maria.get(path)).status).toBe(404)
  expect(await textOf(maria, '/app/coaching')).not.toContain('written for whoever leads next')
  expect(await textOf(ana, path)).toContain('written for whoever leads next')
  await org.house.db.write((tx) => tx.insert(managedUnits).values(led))
})
