import { afterAll, beforeAll, expect, test } from 'vitest'
import { signCharter, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { CASE_TEXTS, MAKING, writeFive } from '../support/vignettes.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let eva: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  eva = await org.signIn('eva')
})
afterAll(() => org.close())

const addressesIn = (page: string): string[] =>
  [...page.matchAll(/href="(\/app\/vignettes\/new\/cases\/[0-9a-f]{24})"/g)].map((m) => m[1]!)

test('a case written afresh is masked, and may be changed and removed', async () => {
  const text = 'She wrote from ann@example.com that the vase came in pieces.'
  await eva.post(`${MAKING}/cases`, { situation: 'damaged', text })
  const list = await textOf(eva, MAKING)
  expect(list).toContain('She wrote from [email] that')
  expect(list).not.toContain('ann@example.com')
  expect(list).toContain('Chosen: 1 of 5')
  const [place] = addressesIn(list)
  const form = await textOf(eva, place!)
  const changed = { situation: 'late', text: 'The vase came in pieces, and three days late.' }
  const revision = hiddenField(form, 'revision')
  expect((await eva.post(place!, { ...changed, revision })).status).toBe(303)
  expect(await textOf(eva, MAKING)).toContain('three days late')

  // Somebody who opened it before is told, and keeps what they wrote.
  const late = await eva.post(place!, { situation: 'late', text: `${text} Again.`, revision })
  expect(late.status).toBe(409)
  const told = await late.text()
  expect(told).toContain('Somebody else changed something here')
  expect(told).toContain('ann@example.com that the vase')
  expect(await textOf(eva, MAKING)).toContain('three days late')

  await eva.post(`${place}/remove`)
  expect(await textOf(eva, MAKING)).toContain('Chosen: 0 of 5')
  expect((await eva.get(place!)).status).toBe(404)
})

test('mistakes are shown beside their fields with what was typed', async () => {
  const response = await eva.post(`${MAKING}/cases`, { situation: 'late', text: 'too short' })
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('Write at least 20 characters')
  expect(page).toContain('too short')
  expect(page).toMatch(/value="late" checked/)
  const none = await eva.post(`${MAKING}/cases`, { text: CASE_TEXTS[0]! })
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Choose one.')
})

test('a case from a lesson keeps its situation, is offered once, and only where it is validated', async () => {
  const { lesson } = await tellLesson(org)
  expect(await textOf(eva, MAKING)).toContain(`from=lesson:${lesson}`)
  const form = await textOf(eva, `${MAKING}/cases/new?from=lesson:${lesson}`)
  expect(form).toContain('refused on day 41, as the rule says')
  expect(form).not.toContain('name="situation"')
  const from = hiddenField(form, 'from')
  const text = 'She asks on day 41 whether she may still send it back.'
  await eva.post(`${MAKING}/cases`, { from, text, situation: 'billing' })
  const list = await textOf(eva, MAKING)
  expect(list).toContain('Outside the window')
  expect(list).not.toContain(`from=lesson:${lesson}`)
  // From another window, a second time.
  expect((await eva.post(`${MAKING}/cases`, { from, text })).status).toBe(409)
  const { lesson: open } = await tellLesson(org, 'not_validated')
  expect((await eva.get(`${MAKING}/cases/new?from=lesson:${open}`)).status).toBe(404)
  expect((await eva.post(`${MAKING}/cases`, { from: `lesson:${open}`, text })).status).toBe(409)
  await eva.post(`${addressesIn(list)[0]}/remove`)
})

test('there is no sixth case', async () => {
  await writeFive(eva)
  const text = CASE_TEXTS[0]!
  expect((await eva.post(`${MAKING}/cases`, { situation: 'late', text })).status).toBe(409)
  expect(await textOf(eva, MAKING)).toContain('Chosen: 5 of 5')
})

test('nobody else finds any of it', async () => {
  const [place] = addressesIn(await textOf(eva, MAKING))
  for (const name of ['ana', 'maria', 'hana', 'carl']) {
    const visitor = await org.signIn(name)
    expect((await visitor.get(place!)).status).toBe(404)
    expect((await visitor.post(place!, { text: CASE_TEXTS[0]! })).status).toBe(404)
    expect((await visitor.post(`${MAKING}/cases`, { text: CASE_TEXTS[0]! })).status).toBe(404)
  }
})
