import { afterAll, beforeAll, expect, test } from 'vitest'
import { readings } from '../../db/schema.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let lead: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await (await org.signIn('eva')).post('/app/charter')
  ana = await org.signIn('ana')
  for (let i = 1; i <= 23; i++) await log(`chair number ${i}`)
  await log('the broken lämp', { situation: 'late' })
  await log('a secret lamp', { visibility: 'private' })
  const gone = await log('a lamp taken back')
  await ana.post(`${gone}/withdraw`, { reason: 'by mistake' })
  lead = await org.signIn('maria')
})
afterAll(() => org.close())

async function log(decided: string, change: Record<string, string> = {}) {
  const form = { situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' }
  const texts = { decided, why: '', learned: '', amount: '' }
  const done = await ana.post('/app/decisions', {
    ...{ ...form, ...texts, visibility: 'manager' },
    ...change,
  })
  expect(done.status).toBe(303)
  return done.headers.get('location')!.replace(/\?logged.*/, '')
}
const page = async (visitor: Visitor, query = '') =>
  (await visitor.get(`/app/decisions${query}`)).text()
const read = async () => (await org.house.db.read.select().from(readings)).length

test('a lead finds a call by its words and sees those of others no more', async () => {
  const before = await read()
  const found = await page(lead, '?q=LAMP')
  expect(found).toContain('the broken lämp')
  expect(found).not.toContain('chair number')
  expect(found).not.toContain('secret')
  expect(found).not.toContain('Withdrawn')
  expect((await read()) - before, 'only what was shown was read').toBe(1)
})

test('an author finds their own, private ones too', async () => {
  const found = await page(ana, '?q=lamp')
  expect(found).toContain('a secret lamp')
  expect(found).toContain('the broken lämp')
  expect(found).not.toContain('chair number')
})

test('a situation narrows the list, and another that nobody offers does not', async () => {
  expect(await page(lead, '?situation=late')).not.toContain('chair number')
  expect(await page(lead, '?situation=nonsense')).toContain('chair number')
})

test('what does not fit is told so, and the search stays as typed', async () => {
  const found = await page(lead, '?q=%22elephant')
  expect(found).toContain('Nothing here fits.')
  expect(found).toContain('value="&quot;elephant"')
})

test('older calls stand on a further part, whose search is kept', async () => {
  const first = await page(lead)
  expect(first).toContain('Older calls')
  expect(first).not.toContain('chair number 1”')
  const second = await page(lead, '?shared=2')
  expect(second).toContain('chair number 1”')
  expect(second).toContain('Newer calls')
  const found = await page(lead, '?q=chair')
  expect(found).toContain('q=chair&amp;situation=&amp;shared=2#shared')
})
