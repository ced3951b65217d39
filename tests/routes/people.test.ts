import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('finds people by name, address or team', async () => {
  const page = await (await org.admin.get('/app/people?q=RETURNS')).text()
  expect(page).toContain('Ana Agent')
  expect(page).not.toContain('Otto 1')
  expect(await (await org.admin.get('/app/people?q=East')).text()).toContain('East / Returns')
  const none = await (await org.admin.get('/app/people?q=zzz')).text()
  expect(none).toContain('Nobody fits')
})

test('makes a link that signs that one person in, and shows it once', async () => {
  const list = await (await org.admin.get('/app/people?q=rita0')).text()
  const action = /action="(\/app\/people\/\w+\/link)"/.exec(list)![1]!
  const page = await (await org.admin.post(action)).text()
  const path = /http:\/\/localhost:3000(\/app\/welcome\/[\w-]+)/.exec(page)![1]!
  expect(await (await org.admin.get('/app/people?q=rita0')).text()).not.toContain(path)
  const rita = new Visitor(org.app)
  expect((await rita.post(path, { password: PASSWORD })).status).toBe(303)
  expect(await (await rita.get('/app')).text()).toContain('Good day, Rita 0.')
  expect((await org.admin.post(action)).status).toBe(404)
})

test('nobody gets a link for somebody who has a password', async () => {
  const page = await (await org.admin.get('/app/people?q=Adam')).text()
  expect(page).toContain('has a password')
  expect(page).not.toContain('/link"')
})
