import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { listAudit, verifyAudit } from '../../db/queries/audit.ts'
import { listNotices } from '../../db/queries/notices.ts'
import { codeOf, enrol, stopClock } from '../support/accounts.ts'
import { addPasskey, signInWith } from '../support/authenticator.ts'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

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
const act = async (name: string, what: string) =>
  org.admin.post(`/app/people/${await idOf(name)}/${what}`)
const linkIn = (html: string) =>
  /class="link-made">http:\/\/localhost:3000(\/app\/welcome\/[\w-]+)</.exec(html)?.[1] ?? ''
const noticesOf = async (name: string) =>
  (await listNotices(org.house.db, await idOf(name), 0)).map(({ kind }) => kind)
const lastAudit = async () => (await listAudit(org.house.db, 1))[0]!
const signIn = async (name: string, password = PASSWORD) => {
  const visitor = new Visitor(org.app)
  const form = { email: `${name}@test.example`, password }
  return { visitor, response: await visitor.post('/app/sign-in', form) }
}

describe('a link', () => {
  test('signs that one person in, is shown once, and is in the log', async () => {
    const path = linkIn(await (await act('rita0', 'link')).text())
    expect(await lastAudit()).toMatchObject({
      ...{ action: 'link-made', actorName: 'Adam Admin', subjectName: 'Rita 0' },
    })
    expect(await noticesOf('rita0')).toEqual([])
    const rita = new Visitor(org.app)
    expect((await rita.post(path, { password: PASSWORD })).status).toBe(303)
    expect(await (await rita.get('/app')).text()).toContain('Good day, Rita.')
    expect((await rita.get(path)).status).toBe(404)
  })

  test('for somebody who has signed in before is told to that person', async () => {
    await org.signIn('rita1')
    expect((await act('rita1', 'link')).status).toBe(200)
    expect(await noticesOf('rita1')).toEqual(['link-made'])
    await act('rita1', 'reset')
    await act('rita1', 'link')
    expect((await noticesOf('rita1')).toSorted()).toEqual([
      'link-made',
      'link-made',
      'password-reset',
    ])
  })

  test('speaks the language of whoever gets it', async () => {
    const page = await (await act('bogdan', 'link')).text()
    expect(page).toMatch(/<li class="card" lang="ro">/)
    expect(page).toContain('Pe aici intri în Leeway')
    expect(page).toContain('Returns')
  })
})

describe('a reset', () => {
  test('ends all sessions, ends the password, and the new link asks for a new one', async () => {
    const ana = await org.signIn('ana')
    const { secret } = await enrol(ana)
    const path = linkIn(await (await act('ana', 'reset')).text())
    expect((await ana.get('/app')).status).toBe(303)
    expect((await signIn('ana')).response.status).toBe(422)
    expect(await lastAudit()).toMatchObject({ action: 'password-reset', subjectName: 'Ana Agent' })
    expect(await noticesOf('ana')).toEqual(['password-reset'])
    const again = new Visitor(org.app)
    const done = await again.post(path, { password: 'quite another password' })
    // Whoever resets a password does not get past the second step by it.
    expect(done.headers.get('location')).toBe('/app/sign-in/code?to=%2Fapp')
    expect((await again.post('/app/sign-in/code', { code: codeOf(secret) })).status).toBe(303)
  })

  test('replaces a link made before', async () => {
    const before = linkIn(await (await act('rita2', 'link')).text())
    await act('rita2', 'reset')
    expect((await new Visitor(org.app).get(before)).status).toBe(404)
  })
})

describe('a lost second step', () => {
  test('is removed with recovery codes, passkeys and sessions; the password stays', async () => {
    const ada = await org.signIn('ada')
    const { codes } = await enrol(ada)
    const key = await addPasskey(ada)
    const half = await signIn('ada')
    const page = await (await act('ada', 'second-factor')).text()
    expect(page).toContain('Ada Agent can now sign in with the password alone')
    expect((await ada.get('/app')).status).toBe(303)
    expect((await signInWith(new Visitor(org.app), key)).status).toBe(422)
    const late = await half.visitor.post('/app/sign-in/code', { recovery: codes[0]! })
    expect(late.status).toBe(422)
    expect((await signIn('ada')).response.headers.get('location')).toBe('/app')
    expect(await lastAudit()).toMatchObject({
      ...{ action: 'second-factor-removed', actorName: 'Adam Admin', subjectName: 'Ada Agent' },
    })
    expect(await noticesOf('ada')).toEqual(['second-factor-removed'])
  })
})

test.each(['link', 'reset', 'second-factor'])(
  'an administrator has no %s for oneself',
  async (what) => {
    const refused = await act('adam', what)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Another administrator has to do this for you')
    expect((await org.admin.get('/app')).status).toBe(200)
  },
)

test.each(['link', 'reset', 'second-factor'])(
  'only administrators, of active people: %s',
  async (what) => {
    const eva = await org.signIn('eva')
    expect((await eva.post(`/app/people/${await idOf('otto0')}/${what}`)).status).toBe(404)
    expect((await org.admin.post(`/app/people/nobody/${what}`)).status).toBe(404)
  },
)

test('the log still holds', async () => {
  expect(await verifyAudit(org.house.db)).toEqual({ brokenAt: undefined })
})
