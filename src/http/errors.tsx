import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ErrorPage, type ErrorStatus } from '../../views/errors/error-page.tsx'
import type { AppEnv } from './env.ts'
import { pageFor } from './locale.ts'
import { isUnlogged } from './log.ts'

const SPOKEN: ErrorStatus[] = [400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503]

/** A plain page with the request's id; the log gets the error without anything that was sent. */
export function showError(error: Error, c: Context<AppEnv>) {
  const given = error instanceof HTTPException ? error.status : 500
  const status = SPOKEN.find((known) => known === given) ?? 500
  if (status >= 500 && !isUnlogged(c.req.path)) {
    const { requestId } = c.var
    c.var.house.log.error(
      { requestId, error: error.name, stack: framesOf(error) },
      'request failed',
    )
  }
  return errorPage(c, status)
}

export const notFound = (c: Context<AppEnv>) => errorPage(c, 404)

export function errorPage(c: Context<AppEnv>, status: ErrorStatus) {
  const page = pageFor(c, c.get('viewer') as AppEnv['Variables']['viewer'] | undefined)
  return c.html(<ErrorPage page={page} status={status} requestId={c.var.requestId} />, status)
}

// A database error's message repeats the values it was given; where it happened does not.
const framesOf = ({ stack = '', message }: Error): string[] => {
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : ''
  return frames.split('\n').filter((line) => line.startsWith('    at '))
}
