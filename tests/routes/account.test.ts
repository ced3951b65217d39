import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { listSessions } from '../../db/queries/sessions.ts'
import { enrol } from '../support/accounts.ts'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('a language holds for the person, on every page and in every browser', async () => {
  const ana = await org.signIn('ana')
  expect((await ana.post('/app/account/language', { language: 'el' })).status).toBe(303)
  expect(await (await ana.get('/app')).text()).toContain('<html lang="el"')
  expect((await ana.post('/app/account/language', { language: 'xx' })).status).toBe(422)
})

test('a new password ends all sessions but the new one', async () => {
  const ada = await org.signIn('ada')
  const other = new Visitor(org.app)
  await other.post('/app/sign-in', { email: 'ada@test.example', password: PASSWORD })
  const form = { current: PASSWORD, password: 'another long password' }
  const token = ada.cookie('leeway')
  expect((await ada.post('/app/account/password', form)).status).toBe(303)
  expect(ada.cookie('leeway')).not.toBe(token)
  expect((await ada.get('/app')).status).toBe(200)
  expect((await other.get('/app')).status).toBe(303)
})

test.each([
  [
    'a wrong current one',
    { current: 'no', password: 'another long password' },
    'not your current password',
  ],
  ['a short new one', { current: PASSWORD, password: 'short' }, 'at least 12'],
])('refuses %s and changes nothing', async (_, form, words) => {
  const bogdan = await org.signIn('rita0')
  const response = await bogdan.post('/app/account/password', form)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(words)
  const again = await new Visitor(org.app).post('/app/sign-in', {
    email: 'rita0@test.example',
    password: PASSWORD,
  })
  expect(again.status).toBe(303)
})

const FIREFOX = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0'
const handlesIn = (html: string) =>
  [...html.matchAll(/sessions\/(\w{24})\/end/g)].map(([, handle]) => handle!)

test('one’s sessions are listed by device, this one marked, and end one by one', async () => {
  const here = await org.signIn('rita1')
  const phone = new Visitor(org.app)
  const form = { email: 'rita1@test.example', password: PASSWORD }
  await phone.post('/app/sign-in', form, { 'user-agent': FIREFOX })
  const page = await (await here.get('/app/account')).text()
  expect(page).toContain('Firefox, Android')
  expect(page.match(/This one,/g)).toHaveLength(1)
  const id = (await findAccount(org.house.db, form.email))!.id
  for (const session of await listSessions(org.house.db, id)) expect(page).not.toContain(session.id)
  const [newest] = handlesIn(page)
  expect((await here.post(`/app/account/sessions/${newest}/end`)).status).toBe(303)
  expect((await phone.get('/app')).status).toBe(303)
  expect((await here.get('/app')).status).toBe(200)
})

test('all others end at once; this one ends like signing out', async () => {
  const here = await org.signIn('rita2')
  const others = [new Visitor(org.app), new Visitor(org.app)]
  for (const other of others)
    await other.post('/app/sign-in', { email: 'rita2@test.example', password: PASSWORD })
  await here.post('/app/account/sessions/end')
  for (const other of others) expect((await other.get('/app')).status).toBe(303)
  const [own] = handlesIn(await (await here.get('/app/account')).text())
  const done = await here.post(`/app/account/sessions/${own}/end`)
  expect(done.headers.get('location')).toBe('/app/sign-in')
  expect((await here.get('/app')).status).toBe(303)
})

test('nobody ends somebody else’s', async () => {
  const rita = await org.signIn('rita3')
  const [handle] = handlesIn(await (await rita.get('/app/account')).text())
  const other = await org.signIn('rita4')
  expect((await other.post(`/app/account/sessions/${handle}/end`)).status).toBe(404)
  expect((await rita.get('/app')).status).toBe(200)
})

test('a new password keeps a strong session strong', async () => {
  const rita = await org.signIn('rita5')
  await enrol(rita)
  await rita.post('/app/account/password', { current: PASSWORD, password: 'another long password' })
  const id = (await findAccount(org.house.db, 'rita5@test.example'))!.id
  expect(await listSessions(org.house.db, id)).toMatchObject([{ isStrong: true }])
})

test('guessing the current password is slowed like guessing at the door', async () => {
  const rita = await org.signIn('rita6')
  const met: number[] = []
  for (let i = 0; i < 6; i++) {
    const form = { current: `guess ${i}`, password: 'another long password' }
    met.push((await rita.post('/app/account/password', form)).status)
  }
  expect(met).toEqual([422, 422, 422, 422, 422, 429])
})
