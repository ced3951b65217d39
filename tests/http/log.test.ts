import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createSignInLink, findAccount } from '../../db/queries/accounts.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createApp } from '../../src/app.ts'
import { isUnlogged } from '../../src/http/log.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import {
  answer,
  hiddenField,
  type Organisation,
  openOrganisation,
  PASSWORD,
} from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
let app: Organisation['app']
const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) })
const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(async () => {
  org = await openOrganisation()
  app = createApp({ ...org.house, log })
})
beforeEach(() => {
  lines.length = 0
})
afterAll(() => org.close())

async function signIn(email: string) {
  const visitor = new Visitor(app)
  const account = await findAccount(org.house.db, email)
  const token = await org.house.db.write((tx) => createSignInLink(tx, account!.id))
  await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })
  return { visitor, token, id: account!.id }
}

describe('the log', () => {
  test('holds the pattern of a route, method, status, time and an id, and nothing else', async () => {
    await new Visitor(app).get('/app/sign-in?to=/app/policy')
    expect(entries()).toEqual([
      {
        ...{
          level: 30,
          time: expect.anything(),
          requestId: expect.stringMatching(/^[0-9a-f]{12}$/),
        },
        ...{ pid: expect.anything(), hostname: expect.anything() },
        ...{ method: 'GET', route: '/app/sign-in', status: 200, ms: expect.any(Number) },
      },
    ])
  })

  test('writes no request of a ballot, and not even when it came', async () => {
    expect((await openPulse(org.house)).ok).toBe(true)
    const { visitor } = await signIn('rita0@test.example')
    lines.length = 0
    expect((await answer(visitor, { M1: '1', comment: 'A comment' })).status).toBe(200)
    for (const path of ['/receipts', '/receipts/2026-W01', '/threads', '/keys', '/keys/1'])
      await new Visitor(app).get(path)
    await new Visitor(app).post('/threads', { code: 'A'.repeat(26) })
    await new Visitor(app).post('/ballots', {}, { authorization: 'x' })
    await new Visitor(app).send('/ballots', { method: 'PUT' })
    await new Visitor(app).post('/ballots', { comment: 'x'.repeat(70_000) })
    expect(lines).toEqual([])
  })

  test('names nobody over a whole round of the app', async () => {
    const { visitor, token, id } = await signIn('ana@test.example')
    await visitor.post('/app/pulse/ticket')
    const ticket = hiddenField(await (await visitor.get('/app/pulse')).text(), 'ticket')
    const from = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Canary/1.0' }
    await visitor.get('/app?lang=ro&secret=canaryquery', from)
    const form = { email: 'ana@test.example', password: 'canarypassword' }
    await new Visitor(app).post('/app/sign-in?to=/app/policy', form)
    await visitor.get('/app/decisions')
    const done = await visitor.post('/app/decisions', {
      ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
      ...{ visibility: 'private', decided: 'canarydecision for a customer' },
    })
    const decision = done.headers.get('location')!
    await visitor.get(decision)
    await visitor.get('/app/people/canarypath/link')
    await visitor.get('/nowhere/canarypath')
    const admin = new Visitor(app)
    await admin.post('/app/sign-in', { email: 'adam@test.example', password: PASSWORD })
    await admin.get('/app/people?q=ana@test.example')
    await admin.post(`/app/people/${id}/link`)
    const unit = (await listMembers(org.house.db)).find((m) => m.id === id)!.unitId!
    await visitor.get(`/app/teams/${unit}`)
    await visitor.post('/app/sign-out')

    expect(entries().length).toBeGreaterThan(10)
    const text = lines.join('')
    const told = [id, unit, token, ticket, visitor.cookie('leeway') ?? 'leeway=']
    const private_ = ['ana', '@', 'canary', '203.0.113.77', PASSWORD, '?', decision.slice(-24)]
    for (const secret of [...told, ...private_]) expect(text).not.toContain(secret)
    const routes = entries().map((entry) => entry.route)
    expect(routes).toContain('/app/decisions/:id')
    expect(routes).toContain('/app/teams/:unitId')
    expect(routes).toContain('/app/welcome/:token')
  })
})

test.each([
  ['/ballots', true],
  ['/ballots/', true],
  ['/receipts/2026-W47', true],
  ['/threads/posts', true],
  ['/keys', true],
  ['/app/pulse', true],
  ['/app/pulse/ticket', true],
  ['/app/pulses', false],
  ['/ballotsx', false],
  ['/app', false],
  ['/app/threads', false],
])('%s is left out of the log: %s', (path, expected) => {
  expect(isUnlogged(path)).toBe(expected)
})

describe('a failure of our own', () => {
  const failing = async () => {
    const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
    await client.executeMultiple('PRAGMA foreign_keys=OFF; DROP TABLE IF EXISTS decisions')
    client.close()
    return (await signIn('bogdan@test.example')).visitor
  }

  test('is logged with the id on the page, where it was, and without what was sent', async () => {
    await closePulse(org.house)
    const visitor = await failing()
    lines.length = 0
    const response = await visitor.post('/app/decisions?canary=1', {
      ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
      ...{ visibility: 'private', decided: 'canarydecision', why: 'canarywhy\n    at canarystack' },
    })
    expect(response.status).toBe(500)
    const page = await response.text()
    const [failed, request] = entries()
    expect(failed).toMatchObject({ level: 50, msg: 'request failed', error: expect.any(String) })
    expect(page).toContain(String(failed?.requestId))
    expect(request).toMatchObject({ requestId: failed?.requestId, status: 500 })
    expect(JSON.stringify(failed?.stack)).toContain('decisions.ts')
    for (const secret of ['canary', 'bogdan', 'Bogdan', 'insert into'])
      expect(lines.join('')).not.toContain(secret)
  })

  test('on a path that is not logged leaves no trace at all', async () => {
    expect((await openPulse(org.house)).ok).toBe(true)
    const { visitor } = await signIn('rita1@test.example')
    const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
    await client.executeMultiple('PRAGMA foreign_keys=OFF; DROP TABLE pulses')
    client.close()
    lines.length = 0
    expect((await visitor.post('/app/pulse/ticket')).status).toBe(500)
    expect((await new Visitor(app).post('/ballots', { comment: 'canary' })).status).toBe(500)
    expect(lines).toEqual([])
  })
})
