import { afterEach, beforeEach, expect, test } from 'vitest'
import { findInstallation } from '../../db/queries/installation.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { setupForm } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let fresh: TestHouse
beforeEach(async () => {
  fresh = await openTestHouse()
})
afterEach(() => fresh.close())

test('until set up, every page leads to the set-up page', async () => {
  const visitor = new Visitor(fresh.app)
  for (const path of ['/', '/app', '/app/sign-in', '/app/people', '/receipts'])
    expect((await visitor.get(path)).status).toBe(303)
  expect((await visitor.get('/app')).headers.get('location')).toBe('/app/setup')
})

test('sets up once: then the administrator is in, and the page is gone', async () => {
  const visitor = new Visitor(fresh.app)
  const done = await visitor.post('/app/setup', setupForm(fresh, 'real', 'pl'))
  expect(done.headers.get('location')).toBe('/app/people/import')
  const next = await visitor.get('/app/people')
  expect(next.headers.get('location')).toBe('/app/account/second-factor')
  expect(await findInstallation(fresh.house.db)).toMatchObject({
    isPractice: false,
    language: 'pl',
  })
  expect((await visitor.get('/app/setup')).status).toBe(404)
  expect((await visitor.post('/app/setup', setupForm(fresh, 'practice'))).status).toBe(404)
})

test.each([
  ['the code', { code: 'WRONG' }, 'This code does not fit'],
  ['the organisation', { organisation: ' ' }, 'Give the organisation a name'],
  ['the language', { language: 'xx' }, 'Choose a language'],
  ['the time zone', { timeZone: 'Mars/Base' }, 'Choose a time zone'],
  ['the currency', { currency: 'XYZ' }, 'Three letters of a known currency'],
  ['what it is for', { kind: '' }, 'Choose one. It cannot be changed later'],
  ['the name', { name: '' }, 'Give your name'],
  ['the address', { email: 'adam' }, 'does not look like an email'],
  ['the password', { password: 'short' }, 'at least 12 characters'],
])('with %s wrong it says so, keeps the rest and stores nothing', async (_, wrong, words) => {
  const form = { ...setupForm(fresh, 'real'), contacts: 'A kind ear', ...wrong }
  const response = await new Visitor(fresh.app).post('/app/setup', form)
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain(words)
  expect(page).toContain('A kind ear')
  expect(page).not.toContain('violet lantern')
  expect(await findInstallation(fresh.house.db)).toBeUndefined()
})

test('after ten wrong codes even the right one is refused', async () => {
  const visitor = new Visitor(fresh.app)
  for (let i = 0; i < 10; i++)
    await visitor.post('/app/setup', { ...setupForm(fresh, 'real'), code: 'X' })
  expect((await visitor.post('/app/setup', setupForm(fresh, 'real'))).status).toBe(422)
})

test.each([
  ['el-GR,el;q=0.9,en;q=0.5', 'lang="el"'],
  ['fr-FR,pt;q=0.4,it;q=0.8', 'lang="it"'],
  ['fr', 'lang="en"'],
])('speaks the browser’s language: %s', async (language, expected) => {
  expect(await (await new Visitor(fresh.app, language).get('/app/setup')).text()).toContain(
    `<html ${expected}`,
  )
})
