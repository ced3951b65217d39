import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addressOf, makeAddressLimit } from '../../src/http/address-limit.ts'

const asked = async (proxies: number, forwarded: string) => {
  const app = new Hono().get('/', (c) => c.text(addressOf(c, proxies)))
  return (await app.request('/', { headers: { 'x-forwarded-for': forwarded } })).text()
}

test.each([
  ['without proxies the header is not believed', 0, '1.1.1.1', ''],
  ['one proxy: what it saw', 1, '9.9.9.9, 1.1.1.1', '1.1.1.1'],
  ['two proxies: what the outer one saw', 2, '9.9.9.9, 1.1.1.1, 2.2.2.2', '1.1.1.1'],
])('%s', async (_, proxies, forwarded, expected) => {
  expect(await asked(proxies, forwarded)).toBe(expected)
})

test('three hundred failures from one address slow it, and no other', async () => {
  const limit = makeAddressLimit(1)
  const app = new Hono()
    .post('/', (c) => {
      limit.recordFailure(c)
      return c.body(null)
    })
    .get('/', (c) => c.text(String(limit.blockedUntil(c) > Date.now())))
  const headers = { 'x-forwarded-for': '1.1.1.1' }
  for (let i = 0; i < 299; i++) await app.request('/', { method: 'POST', headers })
  expect(await (await app.request('/', { headers })).text()).toBe('false')
  await app.request('/', { method: 'POST', headers })
  expect(await (await app.request('/', { headers })).text()).toBe('true')
  const other = { 'x-forwarded-for': '1.1.1.2' }
  expect(await (await app.request('/', { headers: other })).text()).toBe('false')
})
