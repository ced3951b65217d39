import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listUnread } from '../../db/queries/notices.ts'
import { listMembers, listPresent } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import {
  hiddenField,
  type Organisation,
  openOrganisation,
  PASSWORD,
} from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const member = async (email: string) =>
  (await listMembers(org.house.db)).find((one) => one.email === `${email}@test.example`)!
const unitId = async (name: string) =>
  (await loadTree(org.house.db)).units.find((unit) => unit.name === name)!.id
const path = async (email: string) => `/app/people/${(await member(email)).id}`
const told = async (email: string) =>
  (await listUnread(org.house.db, (await member(email)).id)).map(({ kind, detail }) => [
    kind,
    detail,
  ])
const logged = async (action: string) =>
  (await listAudit(org.house.db, 100)).filter((entry) => entry.action === action)

/** The person's form as the page holds it, with some fields otherwise. */
async function edit(email: string, change: Record<string, string | undefined>) {
  const known = await member(email)
  const page = await (await org.admin.get(await path(email))).text()
  const form = {
    revision: hiddenField(page, 'revision'),
    ...{ name: known.name, email: known.email, language: known.language },
    unit: known.unitId ?? '',
    ...Object.fromEntries(known.roles.map((role) => [`role-${role}`, 'yes'])),
    ...Object.fromEntries(known.manages.map((id) => [`lead-${id}`, 'lead'])),
    ...change,
  }
  const given = Object.entries(form).filter(([, value]) => value !== undefined)
  return org.admin.post(await path(email), Object.fromEntries(given) as Record<string, string>)
}

describe('adding', () => {
  const add = async (change: Record<string, string>) =>
    org.admin.post('/app/people/new', {
      ...{ name: 'Nora New', email: 'Nora@Test.example', language: 'ro' },
      ...{ unit: await unitId('Orders'), ...change },
    })

  test('makes somebody who is in the team, the log and the next pulse', async () => {
    const added = await add({})
    expect(added.status).toBe(303)
    const nora = await member('nora')
    expect(added.headers.get('location')).toBe(`/app/people/${nora.id}?saved`)
    expect(nora).toMatchObject({ name: 'Nora New', unitId: await unitId('Orders'), isActive: true })
    expect((await logged('person-added'))[0]).toMatchObject({
      ...{ subjectName: 'Nora New', detail: 'East / Orders', actorName: 'Adam Admin' },
    })
  })

  test.each<[string, Record<string, string>, string]>([
    ['no name', { name: '  ' }, 'Write a name.'],
    ['a name of 201', { name: 'x'.repeat(201) }, 'Shorten the name'],
    ['a name nobody can see', { name: '\u200b\u2800' }, 'Write a name.'],
    ['no address', { email: 'nora' }, 'Write an address'],
    ['an address somebody has', { email: 'ANA@test.example' }, 'has this address already'],
    ['a department', { unit: 'east' }, 'has others below it'],
    ['a unit that is not there', { unit: 'none' }, 'Choose one.'],
    ['no language', { language: 'de' }, 'Choose one.'],
  ])('with %s says so and keeps the rest', async (_, change, words) => {
    const unit = change.unit === 'east' ? { unit: await unitId('East') } : {}
    const response = await add({ email: 'x@test.example', id: 'k-77', ...change, ...unit })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(words)
    expect(page).toContain('value="k-77"')
    expect((await listMembers(org.house.db)).some((m) => m.externalId === 'k-77')).toBe(false)
  })

  test.each([
    ['200 letters with marks', 'ȩ̈'.normalize('NFD').repeat(60)],
    ['right to left', 'שרה כהן'],
    ['combined', 'Zoe\u0308 Ștefan'],
  ])('takes a name of %s', async (_, name) => {
    const email = `n${name.length}@test.example`
    expect((await add({ name, email })).status).toBe(303)
    const known = (await listMembers(org.house.db)).find((m) => m.email === email)!
    expect(known.name).toBe(name.normalize('NFC'))
  })
})

describe('changing', () => {
  test('a team is told to the person, logged, and known to cell-mates next time', async () => {
    expect((await edit('ana', { unit: await unitId('Billing') })).status).toBe(303)
    expect(await told('ana')).toEqual([['moved', 'East / Returns > West / Billing']])
    expect((await logged('person-moved'))[0]).toMatchObject({ subjectName: 'Ana Agent' })
    const today = await (await org.signIn('ana')).get('/app')
    expect(await today.text()).toContain('You were moved: East / Returns &gt; West / Billing.')
  })

  test('a role signs the person out, and is told', async () => {
    const bogdan = await org.signIn('bogdan')
    expect((await edit('bogdan', { 'role-council': 'yes' })).status).toBe(303)
    expect((await bogdan.get('/app')).status).toBe(303)
    expect(await told('bogdan')).toEqual([['roles-changed', '+council']])
    expect((await (await org.signIn('bogdan')).get('/app/audit')).status).toBe(200)
  })

  test('whoever comes to lead a unit answers among the leads, a deputy too', async () => {
    const chat = await unitId('Chat')
    expect((await edit('cleo0', { moreUnit: chat, moreAs: 'deputy' })).status).toBe(303)
    expect(await told('cleo0')).toEqual([['leads-changed', '+West / Chat (deputy)']])
    const cleo = await member('cleo0')
    expect(cleo).toMatchObject({ manages: [], deputises: [chat] })
    const people = await listPresent(org.house.db, '2026-01-01')
    expect(people.find(({ id }) => id === cleo.id)?.manages).toEqual([chat])
    expect((await edit('cleo0', { [`lead-${chat}`]: 'none' })).status).toBe(303)
    expect((await member('cleo0')).deputises).toEqual([])
  })

  test('one’s own change is logged but not told to oneself', async () => {
    expect((await edit('adam', { name: 'Adam A.' })).status).toBe(303)
    expect(await told('adam')).toEqual([])
    expect((await logged('person-renamed'))[0]).toMatchObject({
      ...{ subjectName: 'Adam A.', detail: 'Adam Admin > Adam A.' },
    })
  })

  test('nothing changed says nothing', async () => {
    const before = (await listAudit(org.house.db, 1))[0]?.number
    expect((await edit('ada', {})).status).toBe(303)
    expect((await listAudit(org.house.db, 1))[0]?.number).toBe(before)
  })

  test('of two administrators the second sees what the first did', async () => {
    const stale = hiddenField(await (await org.admin.get(await path('otto1'))).text(), 'revision')
    expect((await edit('otto1', { name: 'Otto First' })).status).toBe(303)
    const late = await edit('otto1', { name: 'Otto Second', revision: stale })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Somebody else changed this person')
    expect(page).toContain('value="Otto First"')
    expect((await member('otto1')).name).toBe('Otto First')
  })

  test('the last administrator stays one', async () => {
    const response = await edit('adam', { 'role-administrator': undefined })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Somebody has to stay administrator')
  })
})

test('an administrator who never signed in is none to rely on', async () => {
  expect((await edit('otto2', { 'role-administrator': 'yes' })).status).toBe(303)
  expect((await edit('adam', { 'role-administrator': undefined })).status).toBe(422)
  await org.signIn('otto2')
  expect((await edit('adam', { 'role-administrator': undefined })).status).toBe(303)
  expect((await org.admin.get('/app/people')).status).toBe(303)
  // Otto gives it back.
  const otto = await org.signIn('otto2')
  const adam = await member('adam')
  const page = await (await otto.get(`/app/people/${adam.id}`)).text()
  const form = { name: adam.name, email: adam.email, language: 'en', unit: '' }
  const back = { ...form, revision: hiddenField(page, 'revision'), 'role-administrator': 'yes' }
  expect((await otto.post(`/app/people/${adam.id}`, back)).status).toBe(303)
  const again = await org.admin.post('/app/sign-in', { email: adam.email, password: PASSWORD })
  expect(again.status).toBe(303)
})

describe('leave', () => {
  const leave = async (email: string, fromDay: string, untilDay: string) =>
    org.admin.post(`${await path(email)}/away`, { fromDay, untilDay })
  const isAsked = async (email: string, day: string) => {
    const { id } = await member(email)
    return (await listPresent(org.house.db, day)).some((person) => person.id === id)
  }

  test('takes somebody out from its first day until the first day back, and tells them', async () => {
    expect((await leave('rita1', '2030-01-07', '2030-02-04')).status).toBe(303)
    expect(await isAsked('rita1', '2030-01-06')).toBe(true)
    expect(await isAsked('rita1', '2030-01-07')).toBe(false)
    expect(await isAsked('rita1', '2030-02-03')).toBe(false)
    expect(await isAsked('rita1', '2030-02-04')).toBe(true)
    expect(await told('rita1')).toEqual([['away-set', '2030-01-07 2030-02-04']])
    expect((await logged('away-set'))[0]).toMatchObject({ subjectName: 'Rita 1' })
  })

  test('can be ended', async () => {
    await leave('rita2', '2030-01-07', '2030-02-04')
    expect((await org.admin.post(`${await path('rita2')}/away`, { back: 'yes' })).status).toBe(303)
    expect(await isAsked('rita2', '2030-01-20')).toBe(true)
    expect((await told('rita2')).map(([kind]) => kind)).toContain('away-ended')
  })

  test.each([
    ['that ends before it begins', '2030-02-04', '2030-01-07'],
    ['of no day', '2030-02-04', '2030-02-04'],
    ['in the past', '2020-01-01', '2030-01-01'],
    ['of ten years', '2030-01-01', '2040-01-01'],
    ['of no date', 'tomorrow', ''],
  ])('%s is refused', async (_, from, until) => {
    const response = await leave('rita3', from, until)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('The first day back lies ahead')
  })
})

describe('an account', () => {
  test('is ended at once and can be opened again', async () => {
    const will = await org.signIn('will1')
    const address = `${await path('will1')}/active`
    expect((await org.admin.post(address, { active: 'no' })).status).toBe(303)
    expect((await will.get('/app')).status).toBe(303)
    expect((await member('will1')).isActive).toBe(false)
    expect((await org.admin.post(address, { active: 'yes' })).status).toBe(303)
    expect((await member('will1')).isActive).toBe(true)
    expect((await logged('person-reactivated'))[0]).toMatchObject({ subjectName: 'Will 1' })
  })

  test('of one’s own cannot be ended', async () => {
    const response = await org.admin.post(`${await path('adam')}/active`, { active: 'no' })
    expect(response.status).toBe(422)
    expect((await member('adam')).isActive).toBe(true)
  })
})
