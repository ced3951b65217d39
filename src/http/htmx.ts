import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'

/**
 * A redirect after a form sent by htmx becomes an order to go there: followed by fetch it would
 * put the next page under the old address.
 */
export const htmxRedirects = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('Vary', 'HX-Request', { append: true })
  if (!c.req.header('hx-request') || c.res.status !== 303) return
  const to = c.res.headers.get('location')
  if (!to) return
  const headers = new Headers(c.res.headers)
  headers.delete('location')
  headers.set('HX-Redirect', to)
  c.res = undefined
  c.res = new Response(null, { status: 204, headers })
})
