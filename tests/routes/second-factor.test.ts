import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ceremonies, recoveryCodes, sessions, totps } from '../../db/schema.ts'
import { codeOf, codesIn, enrol, secretIn, stopClock } from '../support/accounts.ts'
import { addPasskey } from '../support/authenticator.ts'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const PAGE = '/app/account/second-factor'

let org: Organisation
beforeAll(async () => {
  stopClock()
  org = await openOrganisation()
})
afterAll(async () => {
  await org.close()
  vi.useRealTimers()
})

const text = async (response: Response | Promise<Response>) => (await response).text()
const signInOnly = async (name: string) => {
  const visitor = new Visitor(org.app)
  const form = { email: `${name}@test.example`, password: PASSWORD }
  return { visitor, response: await visitor.post('/app/sign-in', form) }
}
/** Lets the person's sessions look as if begun an hour ago. */
const age = () =>
  org.house.db.write(async (tx) => tx.update(sessions).set({ createdAt: Date.now() - 3_600_000 }))

describe('setting up', () => {
  test('shows a secret as QR and in fours; nothing is on before a first code', async () => {
    const ana = await org.signIn('ana')
    expect(await text(ana.get(PAGE))).not.toContain('class="secret"')
    await ana.post(`${PAGE}/begin`)
    const page = await text(ana.get(PAGE))
    expect(page).toMatch(/class="secret">[A-Z2-7]{4}( [A-Z2-7]{4}){7}</)
    expect(page).toContain('class="qr"')
    expect(await org.house.db.read.select().from(totps)).toEqual([])
    expect((await signInOnly('ana')).response.headers.get('location')).toBe('/app')
  })

  test('a wrong code is a 422 that keeps the secret; the right one shows ten codes', async () => {
    const ada = await org.signIn('ada')
    await ada.post(`${PAGE}/begin`)
    const secret = secretIn(await text(ada.get(PAGE)))
    const wrong = await ada.post(`${PAGE}/confirm`, { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(secretIn(await wrong.text())).toBe(secret)
    const token = ada.cookie('leeway')
    const codes = codesIn(await text(ada.post(`${PAGE}/confirm`, { code: codeOf(secret) })))
    expect(new Set(codes).size).toBe(10)
    expect(ada.cookie('leeway')).not.toBe(token)
    expect(await text(ada.get(PAGE))).toContain('10 recovery codes are left.')
    const stored = await org.house.db.read.select().from(recoveryCodes)
    expect(stored.some(({ id }) => codes.includes(id))).toBe(false)
    expect((await signInOnly('ada')).response.headers.get('location')).toContain('/sign-in/code')
  })

  test('ends the sessions that began without it', async () => {
    const here = await org.signIn('rita0')
    const { visitor: there } = await signInOnly('rita0')
    await enrol(here)
    expect((await there.get('/app')).status).toBe(303)
    expect((await here.get('/app')).status).toBe(200)
  })

  test('two tabs share one secret, and it is confirmed once', async () => {
    const rita = await org.signIn('rita1')
    await rita.post(`${PAGE}/begin`)
    const [one, two] = [secretIn(await text(rita.get(PAGE))), secretIn(await text(rita.get(PAGE)))]
    expect(one).toBe(two)
    await rita.post(`${PAGE}/confirm`, { code: codeOf(one) })
    expect((await rita.post(`${PAGE}/confirm`, { code: codeOf(one, 1) })).status).toBe(303)
    expect((await rita.post(`${PAGE}/begin`)).status).toBe(303)
    expect(await text(rita.get(PAGE))).not.toContain('class="secret"')
  })

  test('what one person began in a browser is nothing for the next', async () => {
    const desk = await org.signIn('rita2')
    await desk.post(`${PAGE}/begin`)
    const secret = secretIn(await text(desk.get(PAGE)))
    await desk.post('/app/sign-out')
    await org.signIn('rita3')
    await desk.post('/app/sign-in', { email: 'rita3@test.example', password: PASSWORD })
    expect(await text(desk.get(PAGE))).not.toContain(secret.slice(0, 4))
    expect((await desk.post(`${PAGE}/confirm`, { code: codeOf(secret) })).status).toBe(303)
    expect((await signInOnly('rita3')).response.headers.get('location')).toBe('/app')
  })

  test('waits fifteen minutes and no longer', async () => {
    const otto = await org.signIn('otto0')
    await otto.post(`${PAGE}/begin`)
    const secret = secretIn(await text(otto.get(PAGE)))
    await org.house.db.write(async (tx) => tx.update(ceremonies).set({ expiresAt: Date.now() }))
    expect((await otto.post(`${PAGE}/confirm`, { code: codeOf(secret) })).status).toBe(303)
    expect(await text(otto.get(PAGE))).not.toContain('class="secret"')
  })

  test('on a screen left open it wants the password', async () => {
    const otto = await org.signIn('otto1')
    await age()
    expect(await text(otto.get(PAGE))).toContain('You signed in a while ago')
    expect((await otto.post(`${PAGE}/begin`)).status).toBe(422)
    expect((await otto.post(`${PAGE}/begin`, { current: PASSWORD })).status).toBe(303)
    expect(await text(otto.get(PAGE))).toContain('class="secret"')
  })
})

describe('once it is on', () => {
  test('new recovery codes replace the old, for the password or a code', async () => {
    const otto = await org.signIn('otto2')
    const { codes, secret } = await enrol(otto)
    const refused = await otto.post(PAGE, { do: 'codes', proof: 'no' })
    expect(refused.status).toBe(422)
    const fresh = codesIn(await text(otto.post(PAGE, { do: 'codes', proof: PASSWORD })))
    expect(fresh.filter((code) => codes.includes(code))).toEqual([])
    const byCode = await otto.post(PAGE, { do: 'codes', proof: codeOf(secret) })
    expect(codesIn(await byCode.text())).toHaveLength(10)
    // The same code again: used.
    expect((await otto.post(PAGE, { do: 'off', proof: codeOf(secret) })).status).toBe(422)
  })

  test('turning it off takes proof; then the password is enough again', async () => {
    const otto = await org.signIn('otto3')
    await enrol(otto)
    expect((await otto.post(PAGE, { do: 'off', proof: 'no' })).status).toBe(422)
    expect((await otto.post(PAGE, { do: 'off', proof: PASSWORD })).status).toBe(303)
    expect(await text(otto.get(PAGE))).not.toContain('recovery codes are left')
    expect((await signInOnly('otto3')).response.headers.get('location')).toBe('/app')
  })

  test('guessing on an open screen is slowed like guessing at the door', async () => {
    const otto = await org.signIn('otto4')
    await enrol(otto)
    const met: number[] = []
    for (let i = 0; i < 6; i++)
      met.push((await otto.post(PAGE, { do: 'off', proof: `00000${i}` })).status)
    expect(met).toEqual([422, 422, 422, 422, 422, 429])
  })
})

describe('in a real installation', () => {
  let real: Organisation
  beforeAll(async () => {
    real = await openOrganisation('real')
  })
  afterAll(() => real.close())

  test('HR and administrators are led to it from every page, and told why', async () => {
    const hana = await real.signIn('hana')
    await hana.post(PAGE, { do: 'off', proof: PASSWORD })
    for (const path of ['/app', '/app/exports', '/app/pulse', '/app/teams', '/app/people'])
      expect((await hana.get(path)).headers.get('location'), path).toBe(PAGE)
    expect((await hana.post('/app/exports', {})).headers.get('location')).toBe(PAGE)
    expect(await text(hana.get(PAGE))).toContain('a password alone is not enough here')
    expect((await hana.get('/app/account')).status).toBe(200)
    expect((await hana.post('/app/account/language', { language: 'en' })).status).toBe(303)
    await enrol(hana)
    expect((await hana.get('/app/exports')).status).toBe(200)
  })

  test('nobody else is', async () => {
    for (const name of ['ana', 'maria', 'carl', 'eva'])
      expect((await (await real.signIn(name)).get('/app')).status, name).toBe(200)
  })

  test('a passkey does as well, and a password does not stand in for it', async () => {
    const hana = await real.signIn('otto0')
    expect((await hana.get('/app')).status).toBe(200)
    const admin = real.admin
    await admin.post(PAGE, { do: 'off', proof: PASSWORD })
    expect((await admin.get('/app')).status).toBe(303)
    const key = await addPasskey(admin)
    expect((await admin.get('/app')).status).toBe(200)
    const thief = new Visitor(real.app)
    await thief.post('/app/sign-in', { email: 'adam@test.example', password: PASSWORD })
    expect((await thief.get('/app/people')).headers.get('location')).toBe(PAGE)
    expect(await text(thief.get(PAGE))).toContain('Sign in again with it')
    // No way round: neither a factor of one's own nor removing the one that is missing.
    await thief.post(`${PAGE}/begin`)
    expect(await text(thief.get(PAGE))).not.toContain('class="secret"')
    const options = await thief.json('/app/account/passkeys/options', { name: 'mine' })
    expect(options.status).toBe(422)
    await thief.post(`/app/account/passkeys/${key.id}/remove`)
    expect(await text(admin.get('/app/account'))).toContain('Phone')
  })
})
