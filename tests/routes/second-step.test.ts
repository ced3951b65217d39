import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSignInLink, findAccount } from '../../db/queries/accounts.ts'
import { deactivateMember } from '../../db/queries/people.ts'
import { ceremonies, sessions, signInFailures } from '../../db/schema.ts'
import { codeOf, enrol, stopClock } from '../support/accounts.ts'
import { openTestHouse } from '../support/house.ts'
import {
  type Organisation,
  openOrganisation,
  PASSWORD,
  setupForm,
} from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const STEP = '/app/sign-in/code?to=%2Fapp'

let org: Organisation
beforeAll(async () => {
  stopClock()
  org = await openOrganisation()
})
afterAll(async () => {
  await org.close()
  vi.useRealTimers()
})

const idOf = async (name: string) => (await findAccount(org.house.db, `${name}@test.example`))!.id
const enrolled = async (name: string) => enrol(await org.signIn(name))
/** A browser after the right password, before the code. */
const halfIn = async (name: string, to = '/app') => {
  const visitor = new Visitor(org.app)
  const path = `/app/sign-in?to=${encodeURIComponent(to)}`
  const form = { email: `${name.toUpperCase()}@test.example`, password: PASSWORD }
  return { visitor, response: await visitor.post(path, form) }
}
const forget = () => org.house.db.write(async (tx) => tx.delete(signInFailures))

describe('the second step', () => {
  test('comes after the password, keeps where one was going, and begins a strong session', async () => {
    const { secret } = await enrolled('ana')
    const { visitor, response } = await halfIn('ana', '/app/policy')
    expect(response.headers.get('location')).toBe('/app/sign-in/code?to=%2Fapp%2Fpolicy')
    expect(visitor.cookie('leeway')).toBeUndefined()
    expect((await visitor.get('/app')).status).toBe(303)
    const page = await visitor.get('/app/sign-in/code?to=%2Fapp%2Fpolicy')
    expect(await page.text()).toContain('ana@test.example')
    const code = codeOf(secret).replace(/^.../, '$& ')
    const done = await visitor.post('/app/sign-in/code?to=%2Fapp%2Fpolicy', { code })
    expect(done.headers.get('location')).toBe('/app/policy')
    expect((await visitor.get('/app/policy')).status).toBe(200)
    const rows = await org.house.db.read.select().from(sessions)
    expect(rows.find((row) => row.isStrong)).toBeDefined()
  })

  test('a code never works twice, nor one older than it', async () => {
    const { secret } = await enrolled('ada')
    const first = (await halfIn('ada')).visitor
    expect((await first.post(STEP, { code: codeOf(secret) })).status).toBe(303)
    const second = (await halfIn('ada')).visitor
    expect((await second.post(STEP, { code: codeOf(secret) })).status).toBe(422)
    expect((await second.post(STEP, { code: codeOf(secret, -1) })).status).toBe(422)
    expect((await second.post(STEP, { code: codeOf(secret, 1) })).status).toBe(303)
  })

  test('the same code sent twice at once lets one in', async () => {
    const { secret } = await enrolled('rita0')
    const both = [(await halfIn('rita0')).visitor, (await halfIn('rita0')).visitor]
    const code = codeOf(secret)
    const met = await Promise.all(both.map((visitor) => visitor.post(STEP, { code })))
    expect(met.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })

  test.each([-2, 3])('a code %i steps off is refused', async (steps) => {
    const { secret } = await enrolled(steps < 0 ? 'rita1' : 'rita2')
    const { visitor } = await halfIn(steps < 0 ? 'rita1' : 'rita2')
    expect((await visitor.post(STEP, { code: codeOf(secret, steps) })).status).toBe(422)
  })

  test('a recovery code works once, however it is typed, and the account says what is left', async () => {
    const { codes } = await enrolled('rita3')
    const recovery = codes[4]!
    const { visitor } = await halfIn('rita3')
    const typed = ` ${recovery.toLowerCase().replaceAll('-', ' ')} `
    expect((await visitor.post(STEP, { recovery: typed })).status).toBe(303)
    expect(await (await visitor.get('/app/account')).text()).toContain('9 recovery codes are left.')
    const again = (await halfIn('rita3')).visitor
    expect((await again.post(STEP, { recovery })).status).toBe(422)
  })

  test('neither codes nor a begun sign-in of one person serve for another', async () => {
    const mine = await enrolled('rita4')
    await enrolled('rita5')
    const { visitor } = await halfIn('rita5')
    expect((await visitor.post(STEP, { code: codeOf(mine.secret) })).status).toBe(422)
    expect((await visitor.post(STEP, { recovery: mine.codes[0]! })).status).toBe(422)
    const { visitor: own } = await halfIn('rita4')
    expect((await own.post(STEP, { recovery: mine.codes[0]! })).status).toBe(303)
  })

  test('ends after five tries, even for the right code', async () => {
    const { secret } = await enrolled('rita6')
    const { visitor } = await halfIn('rita6')
    for (let i = 0; i < 5; i++) {
      expect((await visitor.post(STEP, { code: '000000' })).status).toBe(422)
      await forget()
    }
    const sixth = await visitor.post(STEP, { code: codeOf(secret) })
    expect(sixth.status).toBe(422)
    expect(await sixth.text()).toContain('Start again with your password')
  })

  test('a known password buys no new tries for the code', async () => {
    await enrolled('otto0')
    const met: number[] = []
    for (let round = 0; round < 4; round++) {
      const { visitor, response } = await halfIn('otto0')
      met.push(response.status)
      if (response.status === 303) met.push((await visitor.post(STEP, { code: '000000' })).status)
    }
    expect(met).toContain(429)
  })

  test('is over after ten minutes, and when the password changes', async () => {
    const { secret } = await enrolled('otto1')
    const late = (await halfIn('otto1')).visitor
    await org.house.db.write(async (tx) => tx.update(ceremonies).set({ expiresAt: Date.now() }))
    expect((await late.get(STEP)).headers.get('location')).toBe('/app/sign-in?to=%2Fapp')
    expect((await late.post(STEP, { code: codeOf(secret) })).status).toBe(422)
    const thief = (await halfIn('otto1')).visitor
    const token = await org.house.db.write(async (tx) => createSignInLink(tx, await idOf('otto1')))
    await new Visitor(org.app).post(`/app/welcome/${token}`, { password: 'other words entirely' })
    expect((await thief.post(STEP, { code: codeOf(secret) })).status).toBe(422)
  })

  test('stands behind a welcome link too', async () => {
    const { secret } = await enrolled('otto2')
    const token = await org.house.db.write(async (tx) => createSignInLink(tx, await idOf('otto2')))
    const visitor = new Visitor(org.app)
    const done = await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })
    expect(done.headers.get('location')).toBe(STEP)
    expect((await visitor.get('/app')).status).toBe(303)
    expect((await visitor.post(STEP, { code: codeOf(secret) })).status).toBe(303)
    expect((await visitor.get('/app')).status).toBe(200)
  })

  test('lets nobody in who was deactivated in between', async () => {
    const { secret } = await enrolled('otto3')
    const { visitor } = await halfIn('otto3')
    await org.house.db.write(async (tx) => deactivateMember(tx, await idOf('otto3')))
    expect((await visitor.post(STEP, { code: codeOf(secret) })).status).toBe(422)
    expect(visitor.cookie('leeway')).toBeUndefined()
  })

  test.each(['https://elsewhere.example', '//elsewhere.example'])(
    'never leads to %s',
    async (to) => {
      const name = to.startsWith('/') ? 'otto4' : 'otto5'
      const { secret } = await enrolled(name)
      const { visitor } = await halfIn(name, to)
      const path = `/app/sign-in/code?to=${encodeURIComponent(to)}`
      const done = await visitor.post(path, { code: codeOf(secret) })
      expect(done.headers.get('location')).toBe('/app')
    },
  )

  test('a token of what was begun on the account page is no half sign-in', async () => {
    const cleo = await org.signIn('cleo0')
    await cleo.post('/app/account/second-factor/begin')
    const planted = cleo.cookie('leeway-app')!
    const response = await org.app.request('/app/sign-in/code', {
      headers: { cookie: `leeway-sign-in=${planted}` },
    })
    expect(response.status).toBe(303)
  })
})

test('its cookie is the session’s kind: for /app alone, and Secure behind https', async () => {
  await enrolled('cleo1')
  const { response } = await halfIn('cleo1')
  const line = response.headers.getSetCookie().find((one) => one.startsWith('leeway-sign-in='))
  expect(line).toMatch(/Max-Age=600; Path=\/app; HttpOnly; SameSite=Lax$/)
  const secure = await openTestHouse({ LEEWAY_ORIGIN: 'https://leeway.example.org' })
  const visitor = new Visitor(secure.app)
  const headers = { origin: 'https://leeway.example.org' }
  await visitor.post('/app/setup', setupForm(secure, 'real'), headers)
  const begun = await visitor.post('/app/account/second-factor/begin', {}, headers)
  const cookie = begun.headers.getSetCookie().find((one) => one.includes('leeway-app='))
  expect(cookie).toMatch(/^__Secure-leeway-app=.*; Secure/)
  await secure.close()
})
