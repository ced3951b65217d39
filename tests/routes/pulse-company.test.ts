import { afterEach, beforeEach, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

// Who came, who went, who cannot answer: the only defence against invented colleagues has to be
// true whatever an administrator does around an opening.

let org: Organisation
let ana: Visitor
beforeEach(async () => {
  org = await openOrganisation('practice')
  ana = await org.signIn('ana')
})
afterEach(() => org.close())

const member = async (email: string) =>
  (await listMembers(org.house.db)).find((one) => one.email === `${email}@test.example`)!
const told = async () => {
  const page = await (await ana.get('/app/pulse')).text()
  return /<details class="more">(.*?)<\/details>/s.exec(page)![1]!.replace(/<[^>]+>/g, '\n')
}
const nextPulse = async () => {
  await closePulse(org.house)
  await openPulse(org.house)
}
async function add(name: string): Promise<string> {
  const unit = (await loadTree(org.house.db)).units.find((one) => one.name === 'Returns')!.id
  const email = `${name.toLowerCase()}@test.example`
  await org.admin.post('/app/people/new', { name, email, language: 'en', unit })
  return (await member(name.toLowerCase())).id
}
const leave = (id: string, fromDay: string, untilDay: string) =>
  org.admin.post(`/app/people/${id}/away`, { fromDay, untilDay })
async function rename(email: string, name: string, address: string) {
  const { id, unitId = '' } = await member(email)
  const page = await (await org.admin.get(`/app/people/${id}`)).text()
  const revision = hiddenField(page, 'revision')
  const form = { revision, name, email: address, language: 'en', unit: unitId }
  return org.admin.post(`/app/people/${id}`, form)
}
const dayIn = (days: number) =>
  new Date(org.house.clock.now() + days * 86_400_000).toISOString().slice(0, 10)

test('somebody added on leave and brought back after the opening is new next time', async () => {
  const id = await add('Puppet')
  await leave(id, dayIn(0), dayIn(40))
  await openPulse(org.house)
  expect(await told()).not.toContain('Puppet')
  await org.admin.post(`/app/people/${id}/away`, { back: 'yes' })
  await nextPulse()
  expect(await told()).toContain('New here since the last pulse: Puppet.')
})

test('leave that begins on the day of an opening, entered after it, hides nobody’s going', async () => {
  await openPulse(org.house)
  const { id } = await member('rita0')
  await leave(id, dayIn(0), dayIn(40))
  await nextPulse()
  expect(await told()).toContain('Not in it this time: Rita 0.')
})

test('whoever was away reads who came meanwhile, and that they were not there', async () => {
  await leave((await member('ana')).id, dayIn(0), dayIn(40))
  await openPulse(org.house)
  await org.admin.post(`/app/people/${(await member('ana')).id}/away`, { back: 'yes' })
  await add('Puppet')
  await nextPulse()
  expect(await told()).toContain('You were not counted in this group last time')
  expect(await told()).toContain('New here since the last pulse: Puppet.')
})

test('a void pulse makes nobody known', async () => {
  await openPulse(org.house)
  await nextPulse()
  await add('Puppet')
  await nextPulse()
  await closePulse(org.house, { isVoid: true })
  await openPulse(org.house)
  expect(await told()).toContain('New here since the last pulse: Puppet.')
})

test('an account that was given to somebody else shows both names', async () => {
  await openPulse(org.house)
  expect((await rename('rita0', 'Petra Puppet', 'petra@test.example')).status).toBe(303)
  await nextPulse()
  expect(await told()).toContain('Rita 0 &gt; Petra Puppet')
})

test('an account ended while the pulse is open is named, and makes nobody new', async () => {
  await openPulse(org.house)
  await nextPulse()
  expect(await told()).not.toContain('can no longer answer')
  await org.admin.post(`/app/people/${(await member('rita0')).id}/active`, { active: 'no' })
  expect(await told()).toContain('can no longer answer: Rita 0.')
  expect(await told()).toContain('Nobody joined since the last pulse.')
})

test('a team too small alone reads where and with whom it counts, before answering', async () => {
  await openPulse(org.house)
  const cleo = await (await (await org.signIn('cleo0')).get('/app/pulse')).text()
  expect(cleo).toContain('Chat gets no figures of its own from this pulse')
  expect(cleo).toContain('count at Test House, together with Billing and the leads of East')
  // Whoever takes in a small team reads the same.
  const will = await (await (await org.signIn('will0')).get('/app/pulse')).text()
  expect(will).toContain('Billing gets no figures of its own')
  const page = await (await ana.get('/app/pulse')).text()
  expect(page).not.toContain('no figures of its own')
  expect(page).not.toContain('Your answers count at')
})

test('a lead reads that they count one level up, and higher where leads are few', async () => {
  await openPulse(org.house)
  const page = await (await (await org.signIn('maria')).get('/app/pulse')).text()
  expect(page).toContain('You lead a team, so your answers count one level up')
  expect(page).toContain('so they count at Test House, together with Billing and Chat')
})

test('who reads a small team’s page reads where it counts, while the pulse is open too', async () => {
  const hana = await org.signIn('hana')
  const chat = (await loadTree(org.house.db)).units.find((one) => one.name === 'Chat')!
  const read = async () => (await hana.get(`/app/teams/${chat.id}`)).text()
  const said = 'answers count at Test House, together with Billing and the leads of East'
  expect(await read()).not.toContain(said)
  await openPulse(org.house)
  expect(await read()).toContain(said)
  await closePulse(org.house)
  expect(await read()).toContain(said)
})
