import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { rehearse } from '../../src/jobs/rehearse.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const home = async (name: string) => (await (await org.signIn(name)).get('/app')).text()

test('an agent finds the pulse when it is open, until it is closed', async () => {
  expect(await home('ana')).toContain('No pulse is open right now')
  await openPulse(org.house)
  expect(await home('ana')).toContain('Answer the pulse')
  await rehearse(org.house, 100)
  await closePulse(org.house)
  const page = await home('ana')
  expect(page).toContain('No pulse is open right now')
  expect(page).toMatch(/Returns, week \d+/)
  expect(page).toMatch(/Morale \d+, likely between \d+ and \d+/)
})

test('everyone sees what waits for them', async () => {
  expect(await home('eva')).toContain('No discretion policy is in force yet')
  expect(await home('ana')).not.toContain('No discretion policy is in force yet')
})

test('the practice installation is marked on every page, with its own date', async () => {
  expect(await home('ana')).toContain('Practice installation. Nothing here is real.')
  const real = await openOrganisation('real')
  expect(await (await real.admin.get('/app')).text()).not.toContain('Practice installation')
  await real.close()
})
