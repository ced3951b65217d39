import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCheck } from '../../db/queries/vignettes.ts'
import { quarterOf } from '../../src/domain/quarters.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'
import { CASE_TEXTS, MAKING, sendFive, todayIn, writeFive } from '../support/vignettes.ts'
import type { Visitor } from '../support/visitor.ts'

// Ada of Orders is the second reader.
const csv = PEOPLE_CSV.replace('Ada Agent,ada@test.example,East / Orders,en,,', (line) =>
  line.replace(/,$/, ',curator'),
)
let org: Organisation
let ana: Visitor
let ada: Visitor
let eva: Visitor
let lesson: string
beforeAll(async () => {
  org = await openOrganisation('practice', { csv })
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
  eva = await org.signIn('eva')
})
afterAll(() => org.close())

const wait = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)

/** Logs a call of Ana's and lets it go out to everyone; returns its address. */
async function release(line: string): Promise<string> {
  const path = await logCall(ana, { visibility: 'everyone_unnamed', decided: line })
  await ana.post(`${path}/release`, { decided: line, why: '', learned: '' })
  await ada.post(`/app/curate/${path.split('/').at(-1)}`, { verdict: 'pass' })
  await wait(7)
  return path
}
const removalsIn = (page: string) =>
  [...page.matchAll(/action="([^"]+\/remove)"/g)].map(([, place]) => place!)
const sourceOf = (path: string) => `call:${path.split('/').at(-1)}`

test('is nowhere before the charter is signed, and for nobody but who publishes the policy', async () => {
  expect((await eva.get(MAKING)).status).toBe(404)
  await signCharter(org)
  eva = await org.signIn('eva')
  expect((await eva.get(MAKING)).status).toBe(200)
  for (const name of ['bogdan', 'maria', 'hana', 'carl'])
    expect((await (await org.signIn(name)).get(MAKING)).status).toBe(404)
})

test('calls are offered once they went out without a name, and their authors see who was shown them', async () => {
  const line = 'refund some furniture late'
  const path = await release(line)
  await logCall(ana, { visibility: 'team_named', decided: 'refund something for the team' })
  const page = await textOf(eva, MAKING)
  expect(page).toContain(line)
  expect(page).not.toContain('something for the team')
  expect(await textOf(ana, path)).toContain('Eva Executive')
})

test('a call taken back is offered no longer, and empties the case made from it', async () => {
  const line = 'refund the harp without its box'
  const path = await release(line)
  expect(await textOf(eva, MAKING)).toContain(line)
  const from = sourceOf(path)
  const text = 'The harp comes back without its box. She asks for all her money.'
  expect((await eva.post(`${MAKING}/cases`, { from, text })).status).toBe(303)
  await ana.post(`${path}/withdraw`)
  const page = await textOf(eva, MAKING)
  for (const gone of [line, text, from]) expect(page).not.toContain(gone)
  expect(page).toContain('Its author has taken the call back.')
  expect((await eva.get(`${MAKING}/cases/new?from=${from}`)).status).toBe(404)

  // With four others it makes no five.
  for (const other of CASE_TEXTS.slice(1))
    await eva.post(`${MAKING}/cases`, { situation: 'late', text: other })
  const refused = await eva.post(`${MAKING}/send`)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('it takes five cases that still stand')
  for (const place of removalsIn(page)) await eva.post(place)
})

test('a call taken back after sending stays among the cases that are out', async () => {
  const path = await release('replace the kettle out of its window')
  const text = 'The kettle broke on the first day after the window.'
  await eva.post(`${MAKING}/cases`, { from: sourceOf(path), text })
  lesson = (await tellLesson(org)).lesson
  const [other] = removalsIn(await textOf(eva, MAKING))
  await eva.post(other!)
  const from = { from: `lesson:${lesson}`, text: CASE_TEXTS[0]! }
  expect((await eva.post(`${MAKING}/cases`, from)).status).toBe(303)
  // Another that says the same stays on offer.
  await tellLesson(org)
  expect((await eva.post(`${MAKING}/send`)).status).toBe(303)
  const quarter = quarterOf(todayIn(org)).key
  await ana.post(`${path}/withdraw`)
  const rita = await org.signIn('rita0')
  expect(await textOf(rita, `/app/vignettes/${quarter}/answers`)).toContain(text)
})

test('what a case was made from is not offered a second time', async () => {
  const page = await textOf(eva, MAKING)
  expect(page).toContain('refused on day 41, as the rule says')
  expect(page).not.toContain(`lesson:${lesson}`)
  expect((await eva.get(`${MAKING}/cases/new?from=lesson:${lesson}`)).status).toBe(404)
})

test('a quarter has one check, which stands in the log of changes', async () => {
  await writeFive(eva)
  const again = await eva.post(`${MAKING}/send`)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('five cases went out already')
  // What was put together waits for the next quarter.
  expect(await textOf(eva, MAKING)).toContain('Chosen: 5 of 5')
  const log = await textOf(org.admin, '/app/audit')
  expect(log).toContain('Five cases sent')
  expect(log).toContain(quarterOf(todayIn(org)).key)
})

test('a quarter’s first half reminds those who choose, until it is made; its second does not', async () => {
  await publishRules(org, [ruleOf()])
  const duty = 'five cases are yours to choose'
  expect(await textOf(eva, '/app')).not.toContain(duty)
  const next = quarterOf(todayIn(org)).until
  await moveClock(org.house, Date.parse(`${next}T06:00:00Z`))
  eva = await org.signIn('eva')
  expect(await textOf(eva, '/app')).toContain(duty)
  expect(await textOf(await org.signIn('maria'), '/app')).not.toContain(duty)
  await wait(46)
  eva = await org.signIn('eva')
  expect(await textOf(eva, '/app')).not.toContain(duty)
  await moveClock(org.house, Date.parse(`${quarterOf(todayIn(org)).until}T06:00:00Z`))
  eva = await org.signIn('eva')
  expect(await textOf(eva, '/app')).toContain(duty)
  // The five that waited from before go out now.
  expect((await eva.post(`${MAKING}/send`)).status).toBe(303)
  const check = await findCheck(org.house.db, quarterOf(todayIn(org)).key)
  expect(check?.countedAt).toBeNull()
  expect(await textOf(eva, '/app')).not.toContain(duty)
  await expect(sendFive(org, eva)).rejects.toThrow('422')
})
