import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('waits for its executive, by name, and says what is off until then', async () => {
  const page = await (await (await org.signIn('ana')).get('/app/charter')).text()
  expect(page).toContain('it waits for Eva Executive')
  expect(page).not.toContain('Sign the charter')
})

test('is signed from the executive’s own account, once, and recorded', async () => {
  const eva = await org.signIn('eva')
  expect(await (await eva.get('/app')).text()).toContain('The charter waits for your signature')
  expect((await eva.post('/app/charter')).status).toBe(303)
  await eva.post('/app/charter')
  const page = await (await (await org.signIn('ana')).get('/app/charter')).text()
  expect(page).toContain('Signed by Eva Executive')
  const entries = await listAudit(org.house.db, 20)
  expect(entries.find((entry) => entry.action === 'charter-signed')?.actorName).toBe(
    'Eva Executive',
  )
})
