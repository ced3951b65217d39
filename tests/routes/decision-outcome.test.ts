import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, dayIn, logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
})
afterAll(() => org.close())

const wait = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)
const ASKS = 'waits to hear how it turned out'

test('asks two weeks later, twice more a week apart, and then no longer', async () => {
  const path = await logCall(ana)
  expect(await textOf(ana, '/app')).not.toContain(ASKS)
  await wait(13)
  expect(await textOf(ana, '/app')).not.toContain(ASKS)
  await wait(1)
  expect(await textOf(ana, '/app')).toContain(ASKS)
  await wait(20)
  expect(await textOf(ana, '/app')).toContain(ASKS)
  await wait(1)
  expect(await textOf(ana, '/app')).not.toContain(ASKS)
  expect(await textOf(ana, path)).toContain('How it turned out is not known')
  // Late, but told all the same.
  await ana.post(`${path}/outcome`, { outcome: 'left', again: 'differently' })
  expect(await textOf(ana, path)).toContain('They left')
})

test('two taps are enough, silence is one of the answers, and a line may be added', async () => {
  const path = await logCall(ana)
  const answer = { outcome: 'silent', again: 'same', learned: 'ask sooner, +48 601 234 567' }
  const done = await ana.post(`${path}/outcome`, answer)
  expect(done.headers.get('location')).toBe(`${path}?told`)
  expect(await textOf(ana, `${path}?told`)).toContain('Thank you. It is with your decision.')
  const page = await textOf(ana, path)
  expect(page).toContain('Silence, nothing heard')
  expect(page).toContain('ask sooner, [phone]')
})

test('one tap is not enough, and is kept', async () => {
  const path = await logCall(ana)
  const response = await ana.post(`${path}/outcome`, { outcome: 'reopened' })
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('Choose one in each row.')
  expect(page).toMatch(/value="reopened"[^>]*checked/)
})

test('a promise is asked after the day it falls due, and what became of it', async () => {
  const now = org.house.clock.now()
  const due = new Date(now + 3 * DAY).toISOString().slice(0, 10)
  const path = await logCall(ana, { promise: 'send the part', promiseDue: due })
  await wait(4)
  expect(await textOf(ana, path)).toContain('What became of the promise?')
  const two = { outcome: 'held', again: 'same' }
  expect((await ana.post(`${path}/outcome`, two)).status).toBe(422)
  await ana.post(`${path}/outcome`, { ...two, promiseState: 'broken' })
  expect(await textOf(ana, path)).toContain('Promise broken')
  expect(dayIn(0)).toMatch(/^\d{4}-/)
})
