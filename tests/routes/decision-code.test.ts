import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let bogdan: Visitor
let path: string
let code: string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  bogdan = await org.signIn('rita0')
  path = await logCall(ana, { decided: 'a call that lost its name' })
  const done = await (await ana.post(`${path}/sever`)).text()
  code = /receipt-code">([A-Z2-9]{27})</.exec(done)![1]!
})
afterAll(() => org.close())

test('a wrong code finds nothing, and says so alike for each', async () => {
  for (const wrong of ['', 'A'.repeat(27), code.slice(1), `${code}A`]) {
    const response = await ana.post('/app/decisions/code', { code: wrong })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('No decision has this code.')
  }
})

test('the code opens it again, however it was copied', async () => {
  const spaced = code.toLowerCase().replace(/(.{4})/g, '$1 ')
  const page = await (await ana.post('/app/decisions/code', { code: spaced })).text()
  expect(page).toContain('a call that lost its name')
})

test('with it one tells how it turned out; one tap too few keeps the other', async () => {
  const short = await ana.post('/app/decisions/code/outcome', { code, outcome: 'held' })
  expect(short.status).toBe(422)
  expect(await short.text()).toMatch(/value="held"[^>]*checked/)
  await ana.post('/app/decisions/code/outcome', { code, outcome: 'held', again: 'same' })
  expect(await textOf(bogdan, path)).toContain('It held')
})

test('with it one sees who was shown it since', async () => {
  const page = await (await ana.post('/app/decisions/code', { code })).text()
  expect(page).toContain('Rita 0')
})

test('with it one takes the words back', async () => {
  await ana.post('/app/decisions/code/withdraw', { code })
  expect(await textOf(bogdan, path)).not.toContain('lost its name')
  const again = await ana.post('/app/decisions/code', { code })
  expect(await again.text()).toContain('Taken back by its author')
})
