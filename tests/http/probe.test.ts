import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { probeOrigin } from '../../src/http/probe.ts'
import { openTestHouse } from '../support/house.ts'
import { setupForm } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A proxy in front of a real app that does to requests what is given. */
async function proxied(port: number, change: (headers: Headers) => Response | undefined) {
  const org = await openTestHouse({ LEEWAY_ORIGIN: `http://localhost:${port}` })
  await new Visitor(org.app).post('/app/setup', setupForm(org, 'real'), {
    origin: `http://localhost:${port}`,
  })
  const proxy = new Hono().all('*', async (c) => {
    const headers = new Headers(c.req.raw.headers)
    const own = change(headers)
    if (own) return own
    const body = await c.req.arrayBuffer()
    return org.app.request(c.req.url, { method: c.req.method, headers, body })
  })
  const server = serve({ fetch: proxy.fetch, port })
  closing.push(() => server.close(), org.close)
  return `http://localhost:${port}`
}

test('a plain way is fine', async () => {
  expect(await probeOrigin(await proxied(3191, () => undefined))).toBeUndefined()
})

test('a proxy that says who is asking is found', async () => {
  const origin = await proxied(3192, (headers) => {
    headers.set('x-forwarded-user', 'ana')
    return undefined
  })
  expect(await probeOrigin(origin)).toContain('attaches who is asking')
})

test('a proxy that wants a sign-in is found', async () => {
  const origin = await proxied(3193, () => new Response(null, { status: 401 }))
  expect(await probeOrigin(origin)).toContain('answers 401')
})

test('an address that leads nowhere is told', async () => {
  expect(await probeOrigin('http://localhost:1')).toContain('cannot reach itself')
})
