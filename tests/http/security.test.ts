import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identityIn } from '../../src/http/security.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { ORIGIN, type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

describe('who somebody is', () => {
  test.each<[string, Record<string, string>, string[], string | undefined]>([
    ['nothing', {}, [], undefined],
    ['what every browser sends', { accept: '*/*', 'user-agent': 'x', origin: 'x' }, [], undefined],
    ['an address, which is not a name', { 'x-forwarded-for': '10.0.0.1' }, [], undefined],
    ['Authorization', { Authorization: 'Basic x' }, [], 'authorization'],
    ['Authorization left empty', { authorization: '' }, [], 'authorization'],
    ['an OAuth proxy', { 'X-Forwarded-User': 'ana' }, [], 'x-forwarded-user'],
    ['an OAuth proxy’s mail', { 'X-Auth-Request-Email': 'a@x' }, [], 'x-auth-request-email'],
    ['Authelia', { 'Remote-User': 'ana' }, [], 'remote-user'],
    ['Azure', { 'X-MS-Client-Principal': 'e30' }, [], 'x-ms-client-principal'],
    ['Google', { 'X-Goog-Authenticated-User-Email': 'a@x' }, [], 'x-goog-authenticated-user-email'],
    ['Amazon', { 'X-Amzn-Oidc-Identity': 'a' }, [], 'x-amzn-oidc-identity'],
    ['Cloudflare', { 'Cf-Access-Jwt-Assertion': 'a' }, [], 'cf-access-jwt-assertion'],
    ['Tailscale', { 'Tailscale-User-Login': 'a' }, [], 'tailscale-user-login'],
    ['a certificate', { 'X-SSL-Client-S-DN': 'CN=a' }, [], 'x-ssl-client-s-dn'],
    ['a configured header', { 'X-Who': 'a' }, ['x-who'], 'x-who'],
    ['the same, not configured', { 'X-Who': 'a' }, [], undefined],
    ['our cookie', { cookie: 'leeway=a' }, [], 'cookie'],
    ['our cookie behind others', { cookie: 'a=b;  leeway=a; c=d' }, [], 'cookie'],
    ['our cookie under https', { cookie: '__Secure-leeway=a' }, [], 'cookie'],
    ['our ticket cookie', { cookie: 'leeway-ticket=a' }, [], 'cookie'],
    ['an OAuth proxy’s cookie', { cookie: '_oauth2_proxy=a' }, [], 'cookie'],
    ['its second part', { cookie: '_oauth2_proxy_1=a' }, [], 'cookie'],
    ['Cloudflare’s cookie', { cookie: 'CF_Authorization=a' }, [], 'cookie'],
    ['a cookie of something else', { cookie: 'theme=dark; consent=leeway' }, [], undefined],
    ['a name that only ends like ours', { cookie: 'notleeway=a' }, [], undefined],
  ])('is told by %s', (_, headers, further, expected) => {
    expect(identityIn(new Headers(headers), further)).toBe(expected)
  })
})

let org: Organisation
let ana: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
  await openPulse(org.house)
})
afterAll(() => org.close())

/** Breaks the database under the running app, as a damaged disk would. */
async function breakDecisions() {
  const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
  await client.executeMultiple('PRAGMA foreign_keys=OFF; DROP TABLE readings; DROP TABLE decisions')
  client.close()
}

describe('the rules for browsers', () => {
  const nobody = () => new Visitor(org.app)
  const here = { origin: ORIGIN }
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }

  const ANSWERS: [string, number, () => Promise<Response>][] = [
    ['a page', 200, () => ana.get('/app')],
    ['a page for everybody', 200, () => nobody().get('/anonymity')],
    ['a text', 200, () => nobody().get('/healthz')],
    ['a redirect', 303, () => nobody().get('/app/decisions')],
    ['a redirect of htmx', 204, () => ana.post('/app/sign-out?x', {}, { 'hx-request': 'true' })],
    ['a page that is not there', 404, () => nobody().get('/nothing')],
    ['a page that is not theirs', 404, () => org.admin.get('/app/exports')],
    ['a style sheet', 200, () => nobody().get('/public/app.css')],
    ['a script', 200, () => nobody().get('/public/htmx.min.js')],
    ['a file that is not there', 404, () => nobody().get('/public/nothing.js')],
    ['a path out of the folder', 404, () => nobody().get('/public/..%2f..%2fpackage.json')],
    ['a form with mistakes', 422, () => nobody().post('/app/sign-in')],
    ['a ballot refused', 400, () => nobody().post('/ballots', {}, { authorization: 'x' })],
    ['a form from elsewhere', 403, () => nobody().post('/ballots', {}, foreign)],
    ['a form too large', 413, () => nobody().post('/ballots', { a: 'x'.repeat(70_000) })],
    ['a form of another type', 415, () => nobody().post('/ballots', {}, { 'content-type': 'x/y' })],
    [
      'an order no page takes',
      404,
      () => nobody().send('/ballots', { method: 'DELETE', headers: here }),
    ],
    ['only the head', 200, () => nobody().send('/app/sign-in', { method: 'HEAD' })],
  ]

  const expectRules = (response: Response) => {
    const policy = response.headers.get('content-security-policy') ?? ''
    const directives = new Map(
      policy.split(/;\s*/).map((d) => d.split(/ (.*)/) as [string, string]),
    )
    expect(directives.get('default-src')).toBe("'none'")
    for (const name of ['script-src', 'style-src', 'font-src', 'img-src', 'form-action'])
      expect(directives.get(name)).toBe("'self'")
    for (const name of ['base-uri', 'frame-ancestors']) expect(directives.get(name)).toBe("'none'")
    expect(policy).not.toMatch(/unsafe|\*|http|data:/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-frame-options')).toBe('DENY')
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
  }

  test.each(ANSWERS)('come with %s', async (_, status, ask) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expectRules(response)
  })

  test('come with a report as a file', async () => {
    await closePulse(org.house)
    const hana = await org.signIn('hana')
    const page = await (await hana.get('/app/exports')).text()
    const week = /<option value="([\dW-]+)"/.exec(page)?.[1] ?? ''
    await hana.post('/app/exports', { purpose: 'a look at all', from: week, to: week })
    const path = /href="(\/app\/exports\/\w+\/csv)"/.exec(
      await (await hana.get('/app/exports')).text(),
    )
    const file = await hana.get(path![1]!)
    expect(file.status).toBe(200)
    expect(file.headers.get('cache-control')).toBe('no-store')
    expectRules(file)
  })

  test('come with a failure of our own, whose page tells nothing about it', async () => {
    const bogdan = await org.signIn('bogdan')
    await breakDecisions()
    const response = await bogdan.get('/app/decisions')
    expect(response.status).toBe(500)
    expectRules(response)
    expect(await response.text()).not.toMatch(/no such table|SQL|select "|node_modules|Error:/)
  })
})

describe('caches', () => {
  test.each(['/app', '/app/sign-in', '/app/pulse', '/threads', '/app/nothing'])(
    'keep nothing of %s',
    async (path) => {
      const response = await org.admin.get(path)
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  test('no cookie is set outside /app', async () => {
    const visitor = await org.signIn('rita0')
    for (const name of ['leeway', 'language', 'leeway-ticket'])
      expect(visitor.cookiesFor('/ballots')).not.toContain(name)
    expect(visitor.cookiesFor('/application')).toBe('')
  })
})
