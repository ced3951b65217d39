import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashToken } from '../../db/ids.ts'
import { createSignInLink, findAccount } from '../../db/queries/accounts.ts'
import { sessions } from '../../db/schema.ts'
import { openTestHouse } from '../support/house.ts'
import {
  type Organisation,
  openOrganisation,
  PASSWORD,
  setupForm,
} from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const linkFor = async (email: string) => {
  const account = await findAccount(org.house.db, email)
  return org.house.db.write((tx) => createSignInLink(tx, account!.id))
}

describe('signing in', () => {
  test('with the right password, to where one was going', async () => {
    await org.signIn('ana')
    const visitor = new Visitor(org.app)
    const asked = await visitor.get('/app/policy')
    expect(asked.headers.get('location')).toBe('/app/sign-in?to=%2Fapp%2Fpolicy')
    const form = { email: 'ANA@test.example', password: PASSWORD }
    const done = await visitor.post('/app/sign-in?to=%2Fapp%2Fpolicy', form)
    expect(done.headers.get('location')).toBe('/app/policy')
    expect((await visitor.get('/app/policy')).status).toBe(200)
  })

  test.each(['https://elsewhere.example', '//elsewhere.example', '/app\\@elsewhere', '/other'])(
    'never leads to %s',
    async (to) => {
      await org.signIn('ana')
      const form = { email: 'ana@test.example', password: PASSWORD }
      const done = await new Visitor(org.app).post(
        `/app/sign-in?to=${encodeURIComponent(to)}`,
        form,
      )
      expect(done.headers.get('location')).toBe('/app')
    },
  )

  test('unknown people and wrong passwords get the same answer', async () => {
    const visitor = new Visitor(org.app)
    const known = await visitor.post('/app/sign-in', {
      email: 'rita0@test.example',
      password: 'no',
    })
    const unknown = await visitor.post('/app/sign-in', {
      email: 'nobody@test.example',
      password: 'no',
    })
    expect([known.status, unknown.status]).toEqual([422, 422])
    const strip = async (r: Response) =>
      (await r.text()).replace(/(rita0|nobody)@test\.example/g, '')
    expect(await strip(known)).toBe(await strip(unknown))
  })

  test('unknown people take the same time', async () => {
    await org.signIn('rita1')
    const time = async (email: string) => {
      const began = performance.now()
      await new Visitor(org.app).post('/app/sign-in', { email, password: 'wrong password' })
      return performance.now() - began
    }
    const known = [await time('rita1@test.example'), await time('rita1@test.example')]
    const unknown = [await time('nobody1@test.example'), await time('nobody1@test.example')]
    // A missing hash would answer in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  test('an account is slowed after five tries, known or not, and says how long', async () => {
    for (const email of ['rita2@test.example', 'nobody2@test.example']) {
      const visitor = new Visitor(org.app)
      for (let i = 0; i < 5; i++)
        expect((await visitor.post('/app/sign-in', { email, password: 'no' })).status).toBe(422)
      const slowed = await visitor.post('/app/sign-in', { email, password: PASSWORD })
      expect(slowed.status).toBe(429)
      expect(await slowed.text()).toMatch(/Wait \d+ seconds?/)
    }
  })
})

describe('the session', () => {
  test('its cookie is for /app alone, and the database holds only the hash', async () => {
    const visitor = new Visitor(org.app)
    const form = { password: PASSWORD }
    const done = await visitor.post(`/app/welcome/${await linkFor('rita3@test.example')}`, form)
    const line = done.headers.getSetCookie().find((cookie) => cookie.startsWith('leeway='))
    expect(line).toMatch(/; Path=\/app(;|$)/)
    expect(line).toContain('HttpOnly')
    expect(line).toContain('SameSite=Lax')
    const token = visitor.cookie('leeway')!
    const rows = await org.house.db.read.select({ id: sessions.id }).from(sessions)
    expect(rows.map((row) => row.id)).toContain(hashToken(token))
    expect(rows.map((row) => row.id)).not.toContain(token)
  })

  test('behind https the cookie is __Secure- and Secure', async () => {
    const secure = await openTestHouse({ LEEWAY_ORIGIN: 'https://leeway.example.org' })
    const visitor = new Visitor(secure.app)
    const headers = { origin: 'https://leeway.example.org' }
    const done = await visitor.post('/app/setup', setupForm(secure, 'real'), headers)
    const line = done.headers.getSetCookie().find((cookie) => cookie.includes('leeway='))
    expect(line).toMatch(/^__Secure-leeway=.*Secure/)
    await secure.close()
  })

  test('signing in begins a new session; the old token is dead', async () => {
    const visitor = await org.signIn('rita4')
    const before = visitor.cookie('leeway')!
    await visitor.post('/app/sign-in', { email: 'rita4@test.example', password: PASSWORD })
    expect(visitor.cookie('leeway')).not.toBe(before)
    const stolen = await org.app.request('/app', { headers: { cookie: `leeway=${before}` } })
    expect(stolen.status).toBe(303)
  })

  test('signing out everywhere ends the other browsers too', async () => {
    const here = await org.signIn('rita5')
    const there = new Visitor(org.app)
    await there.post('/app/sign-in', { email: 'rita5@test.example', password: PASSWORD })
    expect((await there.get('/app')).status).toBe(200)
    await here.post('/app/sign-out', { everywhere: 'yes' })
    expect((await there.get('/app')).status).toBe(303)
  })

  test('ends after 90 days at the latest', async () => {
    const visitor = await org.signIn('otto0')
    const ago = Date.now() - 91 * 86_400_000
    await org.house.db.write(async (tx) => tx.update(sessions).set({ createdAt: ago }))
    expect((await visitor.get('/app')).status).toBe(303)
  })
})

describe('the first sign-in by link', () => {
  test('opening the link changes nothing; the form uses it up', async () => {
    const token = await linkFor('otto1@test.example')
    const visitor = new Visitor(org.app)
    for (let i = 0; i < 3; i++)
      expect((await visitor.get(`/app/welcome/${token}`)).status).toBe(200)
    expect((await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })).status).toBe(303)
    const again = await new Visitor(org.app).post(`/app/welcome/${token}`, { password: PASSWORD })
    expect(again.status).toBe(404)
    expect(await again.text()).toContain('This link is used up')
  })

  test('a new link replaces the one before', async () => {
    const first = await linkFor('otto2@test.example')
    await linkFor('otto2@test.example')
    expect((await new Visitor(org.app).get(`/app/welcome/${first}`)).status).toBe(404)
  })

  test.each([
    ['eleven characters', 'elevenchars', 'at least 12'],
    ['the own address', 'otto3-otto3-otto3', 'easy to guess'],
    ['a common one', 'password12345', 'easy to guess'],
    ['201 characters', 'ab'.repeat(101), 'At most 200'],
  ])('refuses a password of %s', async (_, password, words) => {
    const token = await linkFor('otto3@test.example')
    const response = await new Visitor(org.app).post(`/app/welcome/${token}`, { password })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })
})

test('the page about a forgotten password says the same to everybody, in six languages', async () => {
  const visitor = new Visitor(org.app)
  const page = await (await visitor.get('/app/forgotten')).text()
  expect(page).toContain('Ask an administrator of your organisation')
  expect(page).toContain('sends no mails yet')
  expect(page).not.toContain('@')
  expect(await (await visitor.get('/app/sign-in')).text()).toContain('href="/app/forgotten"')
  expect(await (await visitor.get('/app/forgotten?lang=pl')).text()).toContain('Zapomniane hasło')
})
