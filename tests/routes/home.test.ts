import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { notify } from '../../db/queries/notices.ts'
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

test('what was changed about somebody is told until they have read it', async () => {
  const { id } = (await findAccount(org.house.db, 'ada@test.example'))!
  const told = { memberId: id, kind: 'reactivated', detail: '', at: Date.now() } as const
  await org.house.db.write((tx) => notify(tx, told))
  const ada = await org.signIn('ada')
  expect(await (await ada.get('/app')).text()).toContain('Your account was opened again.')
  expect((await (await org.signIn('ana')).get('/app')).status).toBe(200)
  expect(await home('ana')).not.toContain('Your account was opened again.')
  expect((await ada.post('/app/notices')).status).toBe(303)
  expect(await (await ada.get('/app')).text()).not.toContain('Your account was opened again.')
})

test('a manager finds what is shared with them and unread, until they have read it', async () => {
  const eva = await org.signIn('eva')
  await eva.post('/app/charter', { sign: 'yes' })
  const ana = await org.signIn('ana')
  const call = {
    ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
    ...{ visibility: 'manager', decided: 'I waived the late fee for once' },
  }
  expect((await ana.post('/app/decisions', call)).status).toBe(303)
  const maria = await org.signIn('maria')
  const waiting = 'Decisions shared with you that you have not read: 1'
  expect(await (await maria.get('/app')).text()).toContain(waiting)
  await maria.get('/app/decisions')
  expect(await (await maria.get('/app')).text()).not.toContain(waiting)
})

test('HR and administrators read how the installation stands, others do not', async () => {
  const page = await (await org.admin.get('/app')).text()
  expect(page).toContain('How the installation stands')
  expect(page).toContain('No pulse opens by itself yet.')
  expect(page).toMatch(/People who have not signed in yet: \d+/)
  expect(page).toContain('href="/app/calendar">No pulse opens by itself yet.')
  const hr = await home('hana')
  expect(hr).toContain('No pulse opens by itself yet.')
  expect(hr).not.toContain('href="/app/calendar"')
  expect(await home('ana')).not.toContain('How the installation stands')
})

test('when the next pulse opens is said once pulses run', async () => {
  await org.admin.post('/app/calendar/start')
  expect(await home('ana')).toMatch(/The next one opens on Monday \d+ \w+, 00:00\./)
  await org.admin.post('/app/calendar/pause')
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
