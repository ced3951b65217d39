import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'

// Maria leads Returns and Ana works there; both are second readers here, as is Otto of Orders.
const csv = PEOPLE_CSV.replace(
  'East / Returns,en,East / Returns,',
  'East / Returns,en,East / Returns,curator',
)
  .replace('ana@test.example,East / Returns,en,,', 'ana@test.example,East / Returns,en,,curator')
  .replace('otto0@test.example,East / Orders,en,,', 'otto0@test.example,East / Orders,en,,curator')
let org: Organisation
beforeAll(async () => {
  org = await openOrganisation('practice', { csv })
  await signCharter(org)
})
afterAll(() => org.close())

test('a second reader is neither the author nor the author’s lead', async () => {
  const ana = await org.signIn('ana')
  const path = await logCall(ana, { visibility: 'everyone_unnamed' })
  const id = path.split('/').at(-1)!
  await ana.post(`${path}/release`, { decided: 'refund something late' })
  const meets = async (name: string) =>
    (await textOf(await org.signIn(name), '/app/curate')).includes('refund something late')
  expect([await meets('ana'), await meets('maria'), await meets('otto0')]).toEqual([
    false,
    false,
    true,
  ])
  for (const name of ['ana', 'maria']) {
    const visitor = await org.signIn(name)
    expect((await visitor.post(`/app/curate/${id}`, { verdict: 'pass' })).status).toBe(409)
  }
})

test('for everybody else there is no such page', async () => {
  for (const name of ['bogdan', 'hana', 'eva'])
    expect((await (await org.signIn(name)).get('/app/curate')).status).toBe(404)
  expect((await org.admin.get('/app/curate')).status).toBe(404)
})

test('a record whose author’s name is cut waits for somebody of another unit', async () => {
  const ana = await org.signIn('ana')
  const path = await logCall(ana, { visibility: 'everyone_unnamed' })
  await ana.post(`${path}/release`, { decided: 'without a name before it was read' })
  await ana.post(`${path}/sever`)
  const met = []
  for (const name of ['ana', 'maria', 'otto0'])
    met.push(
      (await textOf(await org.signIn(name), '/app/curate')).includes('without a name before'),
    )
  expect(met).toEqual([false, false, true])
})
