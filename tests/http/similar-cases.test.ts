import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall, signCharter } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

// What is shown beside a line must not tell which words stand in calls that its writer may not read.

let org: Organisation
let ana: Visitor
let bogdan: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  bogdan = await org.signIn('bogdan')
  for (let i = 0; i < 40; i++)
    await logCall(ana, { decided: `some other table number ${i} came back`, situation: 'late' })
})
afterAll(() => org.close())

const ask = async (decided: string, situation: string) => {
  const form = { decided, situation }
  return (await bogdan.post('/app/decisions/similar', form, { 'hx-request': 'true' })).text()
}
const toLead = { visibility: 'manager' }

test('not by an end of the search: other situations are looked at as if they were not there', async () => {
  await logCall(ana, { decided: 'harpsichord mended at home', situation: 'damaged' })
  const line = 'harpsichord zirconium thing'
  const before = await ask(line, 'window')
  expect(before).toContain('harpsichord mended')
  await logCall(ana, { decided: 'zirconium ring for the boss', ...toLead })
  expect(await ask(line, 'window')).toBe(before)
})

test('not by crowding out what may be read', async () => {
  const decided = 'trombone lost by the courier, with so many words around it that it ranks low'
  await logCall(ana, { decided })
  const line = 'the trombone quicksilver thing'
  const before = await ask(line, 'window')
  expect(before).toContain('trombone lost')
  for (let i = 0; i < 40; i++) await logCall(ana, { decided: 'trombone quicksilver', ...toLead })
  expect(await ask(line, 'window')).toBe(before)
})

test('not by a rarer word that takes the place of another, in whatever team', async () => {
  const words = ['alabaster', 'bergamot', 'celluloid', 'damascene', 'espadrille']
  for (const word of [...words, ...words])
    await logCall(ana, { decided: `${word} and then`, situation: 'billing' })
  for (let i = 0; i < 2; i++)
    await logCall(ana, { decided: 'filigree was to be seen', situation: 'missing' })
  const line = `${words.join(' ')} filigree gallium`
  const before = await ask(line, 'missing')
  expect(before).toContain('filigree')
  await logCall(await org.signIn('ada'), { decided: 'gallium for my lead', ...toLead })
  expect(await ask(line, 'missing')).toBe(before)
})
