import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { type Logger, pino } from 'pino'
import type { AppEnv } from './env.ts'
import type { Settings } from './settings.ts'

export const makeLog = (level: Settings['logLevel']): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** Paths of which not even the fact of a request is logged: when tells who. */
const UNLOGGED = /^\/(?:ballots|receipts|keys|threads|app\/pulse)(?:\/|$)/

export const isUnlogged = (path: string): boolean => UNLOGGED.test(path)

/**
 * Gives every request an id and logs it by the pattern of its route: no address, no query, no
 * names, no ids.
 */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const requestId = randomBytes(6).toString('hex')
  const began = performance.now()
  c.set('requestId', requestId)
  await next()
  if (isUnlogged(c.req.path)) return
  const ms = Math.round(performance.now() - began)
  // Middleware matches too, under `ALL` and patterns such as /app/*.
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? '/*'
  c.var.house.log.info({ requestId, method: c.req.method, route, status: c.res.status, ms })
})
