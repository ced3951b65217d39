import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { deactivateMember } from '../../db/queries/people.ts'
import { listSessions } from '../../db/queries/sessions.ts'
import { ceremonies } from '../../db/schema.ts'
import { enrol } from '../support/accounts.ts'
import { addPasskey, askToSignIn, signInWith } from '../support/authenticator.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const SIGN_IN = '/app/sign-in/passkey'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('a passkey alone signs in, to where one was going, and counts as strong', async () => {
  const ana = await org.signIn('ana')
  await enrol(ana)
  const key = await addPasskey(ana)
  const visitor = new Visitor(org.app)
  const response = key.get(await askToSignIn(visitor))
  const done = await visitor.json(SIGN_IN, { response, to: '/app/policy' })
  expect(await done.json()).toEqual({ to: '/app/policy' })
  expect((await visitor.get('/app/policy')).status).toBe(200)
  const { id } = (await findAccount(org.house.db, 'ana@test.example'))!
  const begun = await listSessions(org.house.db, id)
  expect(begun.map(({ isStrong }) => isStrong)).toEqual([true, true])
})

test.each(['https://elsewhere.example', '//elsewhere.example'])('never leads to %s', async (to) => {
  const key = await addPasskey(await org.signIn('ada'))
  const visitor = new Visitor(org.app)
  const response = key.get(await askToSignIn(visitor))
  expect(await (await visitor.json(SIGN_IN, { response, to })).json()).toEqual({ to: '/app' })
})

test('an answer works once, and only in the browser that asked', async () => {
  const key = await addPasskey(await org.signIn('rita0'))
  const visitor = new Visitor(org.app)
  const response = key.get(await askToSignIn(visitor))
  const thief = new Visitor(org.app)
  await askToSignIn(thief)
  expect((await thief.json(SIGN_IN, { response })).status).toBe(422)
  expect((await visitor.json(SIGN_IN, { response })).status).toBe(200)
  expect((await visitor.json(SIGN_IN, { response })).status).toBe(422)
})

test.each([
  ['from another site', { origin: 'https://elsewhere.example' }],
  ['without fingerprint or PIN', { isVerified: false }],
  ['to another challenge', { challenge: 'b3RoZXI' }],
])('refuses an answer %s', async (_, { challenge, ...tricks }: Record<string, unknown>) => {
  const key = await addPasskey(await org.signIn('rita1'))
  const visitor = new Visitor(org.app)
  const asked = await askToSignIn(visitor)
  const response = key.get(challenge ? { challenge: String(challenge) } : asked, tricks)
  expect((await visitor.json(SIGN_IN, { response })).status).toBe(422)
  expect((await visitor.get('/app')).status).toBe(303)
})

test('refuses a copy whose counter went back', async () => {
  const key = await addPasskey(await org.signIn('rita2'))
  const use = async (counter: number) => {
    const visitor = new Visitor(org.app)
    const response = key.get(await askToSignIn(visitor), { counter })
    return (await visitor.json(SIGN_IN, { response })).status
  }
  expect([await use(7), await use(3), await use(8)]).toEqual([200, 422, 200])
})

test('refuses one person’s passkey in the name of another', async () => {
  const key = await addPasskey(await org.signIn('rita3'))
  const other = await findAccount(org.house.db, 'rita4@test.example')
  const visitor = new Visitor(org.app)
  const handle = Buffer.from(other!.id).toString('base64url')
  const response = key.get(await askToSignIn(visitor), {}, handle)
  expect((await visitor.json(SIGN_IN, { response })).status).toBe(422)
})

test('refuses a challenge that is five minutes old, and one of the account page', async () => {
  const rita = await org.signIn('rita5')
  const key = await addPasskey(rita)
  const visitor = new Visitor(org.app)
  const asked = await askToSignIn(visitor)
  await org.house.db.write(async (tx) => tx.update(ceremonies).set({ expiresAt: Date.now() }))
  expect((await visitor.json(SIGN_IN, { response: key.get(asked) })).status).toBe(422)
  const options = await rita.json('/app/account/passkeys/options', { name: 'x' })
  const response = key.get((await options.json()) as { challenge: string })
  const init = {
    method: 'POST',
    body: JSON.stringify({ response }),
    headers: {
      'content-type': 'application/json',
      cookie: `leeway-passkey-sign-in=${rita.cookie('leeway-passkey')}`,
    },
  }
  expect((await org.app.request(SIGN_IN, init)).status).toBe(422)
})

test('lets nobody in who was deactivated', async () => {
  const key = await addPasskey(await org.signIn('rita6'))
  const { id } = (await findAccount(org.house.db, 'rita6@test.example'))!
  await org.house.db.write((tx) => deactivateMember(tx, id))
  expect((await signInWith(new Visitor(org.app), key)).status).toBe(422)
})

test('takes JSON alone', async () => {
  const visitor = new Visitor(org.app)
  expect((await visitor.post(SIGN_IN, {})).status).toBe(415)
  expect((await visitor.post(`${SIGN_IN}/options`, {})).status).toBe(415)
  expect((await visitor.json(SIGN_IN, { response: { id: 'x' } })).status).toBe(400)
  const response = { id: 'x', response: { clientDataJSON: 'x' } }
  expect((await visitor.json(SIGN_IN, { response })).status).toBe(422)
})
