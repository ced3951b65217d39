import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listMembers, reviseMember } from '../../db/queries/people.ts'
import { logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let eva: Visitor
let hana: Visitor
let ask: string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  eva = await org.signIn('eva')
  hana = await org.signIn('hana')
  const call = await logCall(ana, { visibility: 'private', decided: 'paid it to my own account' })
  ask = `/app/unsealings/ask/${call.split('/').at(-1)}`
})
afterAll(() => org.close())

const WHY = { exception: 'fraud', reason: 'The bank reports a payment to an agent.' }

test('needs an exception and a reason, and keeps what was typed', async () => {
  const wrong = await eva.post(ask, { reason: 'too short' })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  for (const words of ['Choose one.', 'Write 20 to 400 characters.', 'too short'])
    expect(page).toContain(words)
})

test('one person opens nothing; the second does, both read it, and the author is told all', async () => {
  const path = (await eva.post(ask, WHY)).headers.get('location')!
  expect(await textOf(eva, path)).not.toContain('my own account')
  expect((await eva.post(path)).status).toBe(404)
  expect(await textOf(hana, path)).not.toContain('my own account')
  expect(await textOf(hana, '/app')).toContain('Somebody asks to open a record')

  expect((await hana.post(path)).status).toBe(303)
  for (const visitor of [eva, hana]) expect(await textOf(visitor, path)).toContain('my own account')
  expect((await (await org.signIn('carl')).get(path)).status).toBe(404)

  expect(await textOf(ana, '/app')).toContain('by Eva Executive, Hana HR')
  const own = await textOf(ana, `/app/decisions/${ask.split('/').at(-1)}`)
  for (const words of ['Fraud', 'The bank reports', 'Hana HR, ']) expect(own).toContain(words)
  const actions = (await listAudit(org.house.db, 20)).map(({ action }) => action)
  expect(actions).toContain('opening-asked')
  expect(actions).toContain('record-opened')
})

test('for agents, leads and administrators there is nothing to ask, and nobody asks for their own', async () => {
  for (const name of ['rita0', 'maria', 'carl'])
    expect((await (await org.signIn(name)).get(ask)).status).toBe(404)
  expect((await org.admin.get(ask)).status).toBe(404)
  const own = await logCall(hana, { visibility: 'private' })
  expect((await hana.get(`/app/unsealings/ask/${own.split('/').at(-1)}`)).status).toBe(404)
})

test('what is taken back cannot be opened any more', async () => {
  const gone = await logCall(ana)
  await ana.post(`${gone}/withdraw`)
  expect((await eva.get(`/app/unsealings/ask/${gone.split('/').at(-1)}`)).status).toBe(404)
})

test('an asking about one’s own record, or one taken back, waits for nobody', async () => {
  const own = await logCall(hana)
  const gone = await logCall(ana)
  for (const path of [own, gone])
    await eva.post(`/app/unsealings/ask/${path.split('/').at(-1)}`, WHY)
  await ana.post(`${gone}/withdraw`)
  expect(await textOf(hana, '/app')).not.toContain('Somebody asks to open a record')
  expect(await textOf(await org.signIn('carl'), '/app')).toContain('Somebody asks to open a record')
})

test('whoever loses the role has asked for nothing any more', async () => {
  const call = await logCall(ana, { visibility: 'private', decided: 'a lamp for my neighbour' })
  const asking = `/app/unsealings/ask/${call.split('/').at(-1)}`
  const path = (await hana.post(asking, WHY)).headers.get('location')!
  const { db } = org.house
  const member = (await listMembers(db)).find(({ name }) => name === 'Hana HR')!
  await db.write((tx) => reviseMember(tx, member.id, { ...member, roles: [] }))
  expect((await eva.get(path)).status).toBe(404)
  expect((await eva.post(path)).status).toBe(404)
  await db.write((tx) => reviseMember(tx, member.id, member))
  hana = await org.signIn('hana')
  expect((await eva.post(path)).status).toBe(303)
})

test('whoever loses the role that opened a record reads it no more', async () => {
  const call = await logCall(ana, { visibility: 'private', decided: 'a voucher for my own sister' })
  const asking = `/app/unsealings/ask/${call.split('/').at(-1)}`
  const path = (await hana.post(asking, WHY)).headers.get('location')!
  expect((await eva.post(path)).status).toBe(303)
  expect(await textOf(hana, path)).toContain('my own sister')
  const { db } = org.house
  const member = (await listMembers(db)).find(({ name }) => name === 'Hana HR')!
  await db.write((tx) => reviseMember(tx, member.id, { ...member, roles: [] }))
  hana = await org.signIn('hana')
  expect((await hana.get(path)).status).toBe(404)
  expect(await textOf(eva, path)).toContain('my own sister')
})
