import { afterAll, beforeAll, expect, test } from 'vitest'
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
