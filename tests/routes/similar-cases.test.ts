import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALL, logCall, signCharter, textOf } from '../support/calls.ts'
import { writeLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let bogdan: Visitor
let ada: Visitor
const LINE = 'refund the armchair on day 41 because the courier held it'
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
  bogdan = await org.signIn('bogdan')
  ada = await org.signIn('ada')
})
afterAll(() => org.close())

const HTMX = { 'hx-request': 'true' }
const ask = async (who: Visitor, decided: string, situation = 'window') =>
  (await who.post('/app/decisions/similar', { decided, situation }, HTMX)).text()

test('nothing before the charter is signed, nor before the line is written', async () => {
  expect(await ask(ana, LINE)).toBe('')
  expect(await textOf(ana, '/app/decisions/new')).not.toContain('id="cases"')
  await signCharter(org)
  expect(await ask(ana, 'refund')).toBe('')
  expect(await ask(ana, LINE)).toContain('Nothing alike yet.')
  const form = await textOf(ana, '/app/decisions/new')
  expect(form).toContain('id="cases"')
  expect(form).not.toContain('Similar cases</h2>')
})

test('calls that the reader may read, and no others; each showing is a reading', async () => {
  const shared = await logCall(ana, { decided: 'armchair for Bogdan: the courier held it' })
  await logCall(ana, { decided: 'armchair kept private: courier', visibility: 'private' })
  await logCall(ana, { decided: 'armchair for my lead: courier', visibility: 'manager' })
  const seen = await ask(bogdan, LINE)
  expect(seen).toContain('armchair for Bogdan')
  expect(seen).not.toContain('kept private')
  expect(seen).not.toContain('for my lead')
  expect(await textOf(ana, shared)).toContain('Bogdan Agent')
  // Another team, and the author herself, are shown none of them.
  expect(await ask(ada, LINE)).not.toContain('armchair')
  expect(await ask(ana, LINE)).not.toContain('armchair')
  const maria = await org.signIn('maria')
  const led = await ask(maria, LINE)
  expect(led).toContain('for my lead')
  expect(led).not.toContain('kept private')
})

test('a call that is taken back or made private is gone from them', async () => {
  const first = await logCall(ana, { decided: 'harpsichord returned by courier' })
  expect(await ask(bogdan, 'harpsichord returned')).toContain('harpsichord')
  await ana.post(`${first}/correct`, { ...CALL, decided: 'harpsichord', visibility: 'private' })
  expect(await ask(bogdan, 'harpsichord returned')).not.toContain('harpsichord')
  const second = await logCall(ana, { decided: 'accordion returned by courier' })
  await ana.post(`${second}/withdraw`)
  expect(await ask(bogdan, 'accordion returned')).not.toContain('accordion')
})

test('validated lessons stand beside them, three at most, the best match first', async () => {
  const titles = ['Xylophone broken in the parcel', 'Xylophone and drum in one parcel']
  for (const title of titles) {
    const { lesson } = await writeLesson(ana, { title }, { visibility: 'private' })
    expect(await ask(ada, 'xylophone broken in the parcel')).not.toContain(title)
    await ada.post(`${lesson}/seen`)
  }
  const seen = await ask(ada, 'a xylophone arrived broken, all strings torn')
  expect(seen.indexOf(titles[0]!)).toBeGreaterThan(0)
  expect(seen.indexOf(titles[0]!)).toBeLessThan(seen.indexOf(titles[1]!))
  for (let i = 0; i < 5; i++) await logCall(bogdan, { decided: `xylophone number ${i} mended` })
  expect((await ask(ana, 'xylophone mended again')).match(/<li>/g)).toHaveLength(3)
})

test('without script a button brings them, and what was typed stays', async () => {
  const form = { ...CALL, decided: 'xylophone mended again', why: 'kept beside it' }
  const page = await (await ana.post('/app/decisions/similar', form)).text()
  expect(page).toContain('Similar cases')
  expect(page).toContain('kept beside it')
  expect(page).toContain('xylophone number')
})
