import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

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

test('offers a link only for somebody without a password', async () => {
  const page = await (await org.admin.get('/app/people?q=Adam')).text()
  expect(page).toContain('has a password')
  expect(page).not.toContain('/link"')
})
