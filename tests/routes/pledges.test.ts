import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTree } from '../../db/queries/units.ts'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, textOf } from '../support/calls.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let maria: Visitor
let rita: Visitor
let list: string
beforeAll(async () => {
  org = await openOrganisation()
  maria = await org.signIn('maria')
  rita = await org.signIn('rita0')
  const tree = await loadTree(org.house.db)
  list = `/app/pledges/of/${tree.units.find((unit) => unit.name === 'Returns')!.id}`
})
afterAll(() => org.close())

const hear = async (said: string) => (await maria.post(list, { said })).headers.get('location')!
const step = async (path: string, change: Record<string, string>) => {
  const revision = hiddenField(await textOf(maria, path), 'revision')
  return maria.post(path, { revision, text: 'as we said on Monday', ...change })
}
const ownerIn = (page: string, name: string) =>
  new RegExp(`<option value="(\\w+)"[^>]*>${name}<`).exec(page)![1]!

test('goes from heard to done, every step kept, with somebody in charge and a day', async () => {
  const path = await hear('Nobody answers escalations after 20:00.')
  expect(await textOf(rita, list)).toContain('Nobody answers escalations')
  const owner = ownerIn(await textOf(maria, path), 'Maria Manager')
  const without = await step(path, { state: 'planned' })
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Choose who is in charge.')
  const dueOn = new Date(org.house.clock.now() + 5 * DAY).toISOString().slice(0, 10)
  await step(path, { state: 'planned', owner, dueOn })
  await moveClock(org.house, org.house.clock.now() + 7 * DAY)
  expect(await textOf(rita, path)).toContain('late by 2 days')
  await step(path, { state: 'done', text: 'An evening lead answers since Tuesday.' })
  const page = await textOf(rita, path)
  for (const words of ['Heard.', 'Planned.', 'Done.', 'since Tuesday', 'Maria Manager'])
    expect(page).toContain(words)
  expect(await step(path, { state: 'declined' })).toMatchObject({ status: 422 })
})

test('a customer who is named by number is masked, in what was said and what was done', async () => {
  const path = await hear('The one with 0722 123 456 calls every day.')
  await step(path, { state: 'considering', text: 'We ask maria.pop@example.com.' })
  const page = await textOf(rita, path)
  expect(page).toContain('calls every day')
  expect(page).toContain('We ask')
  for (const number of ['0722 123 456', 'maria.pop@']) expect(page).not.toContain(number)
  await step(path, { state: 'declined', text: 'not ours to change' })
})

test('somebody who comes late is told, and nothing is written over', async () => {
  const path = await hear('The hardship form takes 20 minutes.')
  const old = hiddenField(await textOf(maria, path), 'revision')
  await step(path, { state: 'considering' })
  const late = { revision: old, state: 'declined', text: 'we will not do it' }
  expect((await maria.post(path, late)).status).toBe(409)
  expect(await textOf(rita, path)).not.toContain('we will not do it')
})

test('three open at most; not doing is said openly, with a reason', async () => {
  const second = await hear('We hear about late trucks from customers.')
  await hear('Let us refund without photos under 30.')
  const full = await maria.post(list, { said: 'A fourth thing at once.' })
  expect(full.status).toBe(409)
  expect(await full.text()).toContain('Three are open already')
  expect((await step(second, { state: 'declined', text: '' })).status).toBe(422)
  await step(second, { state: 'declined', text: 'The insurer requires it.' })
  expect(await textOf(rita, second)).toContain('The insurer requires it.')
  expect((await maria.post(list, { said: 'A fourth thing at once.' })).status).toBe(303)
})

test('a first answer that is owed for longer than 14 days is late for all to see', async () => {
  await moveClock(org.house, org.house.clock.now() + 20 * DAY)
  expect(await textOf(rita, list)).toMatch(/answer late by \d+ days/)
})

test('marks are shown from five people, once a period, and no sooner', async () => {
  const [path] = /\/app\/pledges\/[0-9a-f]{24}/.exec(
    (await textOf(rita, list)).split('Nobody answers')[0]!.slice(-400),
  )!
  await logCall(rita, { visibility: 'private' })
  for (let i = 0; i < 6; i++) {
    const visitor = i === 0 ? rita : await org.signIn(`rita${i}`)
    expect((await visitor.post(`${path}/mark`, { helped: i < 3 ? 'yes' : 'no' })).status).toBe(303)
  }
  expect(await textOf(rita, path)).toContain('You said: it helped.')
  expect(await textOf(rita, path)).not.toContain('It helped 50%')
  await moveClock(org.house, org.house.clock.now() + 28 * DAY)
  await countDecisions(org.house)
  expect(await textOf(rita, path)).toContain('It helped 50% of 5–7 people')
  // Counted once: the difference would tell what the seventh said.
  await (await org.signIn('rita6')).post(`${path}/mark`, { helped: 'yes' })
  await moveClock(org.house, org.house.clock.now() + 28 * DAY)
  await countDecisions(org.house)
  expect(await textOf(rita, path)).toContain('It helped 50% of 5–7 people')
  // Another team reads nothing here, and whoever only leads it does not mark.
  expect((await (await org.signIn('otto0')).get(path)).status).toBe(404)
  expect((await (await org.signIn('hana')).post(`${path}/mark`, { helped: 'yes' })).status).toBe(
    404,
  )
})

test('agents read; writing is for leads and HR', async () => {
  expect((await rita.post(list, { said: 'I write it myself.' })).status).toBe(404)
})

test('a number that is none is one too old', async () => {
  const path = /\/app\/pledges\/[0-9a-f]{24}/.exec(await textOf(maria, list))![0]
  for (const revision of ['', 'x', '1e999', '1.5']) {
    const late = { revision, state: 'considering', text: 'we think about it' }
    expect((await maria.post(path, late)).status).toBe(409)
  }
})
