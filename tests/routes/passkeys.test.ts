import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessions } from '../../db/schema.ts'
import { addPasskey, makeAuthenticator, signInWith } from '../support/authenticator.ts'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const OPTIONS = '/app/account/passkeys/options'
const ADD = '/app/account/passkeys'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const optionsFor = async (visitor: Visitor) =>
  (await visitor.json(OPTIONS, { name: 'Phone' })).json() as Promise<{ challenge: string }>

describe('adding', () => {
  test('a passkey stands on the account page by its name, and rotates the session', async () => {
    const ana = await org.signIn('ana')
    const token = ana.cookie('leeway')
    await addPasskey(ana, '  My <b>phone</b>  ')
    expect(ana.cookie('leeway')).not.toBe(token)
    expect(await (await ana.get('/app/account')).text()).toContain('My &lt;b&gt;phone&lt;/b&gt;')
  })

  test.each([
    ['another site’s', { origin: 'https://elsewhere.example' }],
    ['one without fingerprint or PIN', { isVerified: false }],
  ])('refuses %s', async (_, tricks) => {
    const ada = await org.signIn('ada')
    const response = makeAuthenticator().create(await optionsFor(ada), tricks)
    expect((await ada.json(ADD, { name: 'Phone', response })).status).toBe(422)
  })

  test('a challenge works once, and an answer to another is refused', async () => {
    const rita = await org.signIn('rita0')
    const options = await optionsFor(rita)
    const response = makeAuthenticator().create(options)
    const other = makeAuthenticator().create({ challenge: 'b3RoZXI' })
    expect((await rita.json(ADD, { name: 'Phone', response: other })).status).toBe(422)
    expect((await rita.json(ADD, { name: 'Phone', response })).status).toBe(422)
  })

  test('what one person began is nothing for the next in the same browser', async () => {
    const desk = await org.signIn('rita1')
    const options = await optionsFor(desk)
    await desk.post('/app/sign-out')
    await org.signIn('rita2')
    await desk.post('/app/sign-in', { email: 'rita2@test.example', password: PASSWORD })
    const response = makeAuthenticator().create(options)
    expect((await desk.json(ADD, { name: 'Phone', response })).status).toBe(422)
  })

  test('a credential that somebody has already cannot be claimed', async () => {
    const rita = await org.signIn('rita3')
    const key = await addPasskey(rita)
    const other = await org.signIn('rita4')
    const response = key.create(await optionsFor(other))
    expect((await other.json(ADD, { name: 'Mine', response })).status).toBe(422)
    const visitor = new Visitor(org.app)
    await signInWith(visitor, key)
    expect(await (await visitor.get('/app')).text()).not.toContain('Rita 3')
  })

  test('on a screen left open it wants the password', async () => {
    const rita = await org.signIn('rita5')
    const createdAt = Date.now() - 3_600_000
    await org.house.db.write(async (tx) => tx.update(sessions).set({ createdAt }))
    expect((await rita.json(OPTIONS, { name: 'Phone', current: 'no' })).status).toBe(422)
    expect((await rita.json(OPTIONS, { name: 'Phone', current: PASSWORD })).status).toBe(200)
  })

  test('wants a name, JSON, and a body of the right shape', async () => {
    const rita = await org.signIn('rita6')
    expect((await rita.json(OPTIONS, { name: '  ' })).status).toBe(422)
    expect((await rita.json(OPTIONS, { name: 'x'.repeat(61) })).status).toBe(422)
    expect((await rita.json(OPTIONS, { name: 5 })).status).toBe(400)
    expect((await rita.json(ADD, { name: 'Phone', response: 'no' })).status).toBe(400)
    const body = JSON.stringify({ name: 'Phone' })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const init = { method: 'POST', body, headers: { 'content-type': type } }
      expect((await rita.send(OPTIONS, init)).status).toBe(415)
    }
    expect(
      (await rita.json(ADD, { name: 'Phone', response: { id: 'x', response: {} } })).status,
    ).toBe(422)
  })
})

describe('removing', () => {
  test('a removed passkey opens nothing, and the other sessions end', async () => {
    const otto = await org.signIn('otto0')
    const key = await addPasskey(otto)
    const there = new Visitor(org.app)
    expect((await signInWith(there, key)).status).toBe(200)
    expect((await there.get('/app')).status).toBe(200)
    expect((await otto.post(`/app/account/passkeys/${key.id}/remove`)).status).toBe(303)
    expect((await there.get('/app')).status).toBe(303)
    expect((await otto.get('/app')).status).toBe(200)
    const again = new Visitor(org.app)
    expect((await signInWith(again, key)).status).toBe(422)
    expect((await again.get('/app')).status).toBe(303)
  })

  test('nobody removes somebody else’s', async () => {
    const key = await addPasskey(await org.signIn('otto1'))
    const other = await org.signIn('otto2')
    expect((await other.post(`/app/account/passkeys/${key.id}/remove`)).status).toBe(404)
    expect((await signInWith(new Visitor(org.app), key)).status).toBe(200)
  })
})
