import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { hashToken, newToken } from '../../db/ids.ts'
import { SampleBusyPage } from '../../views/setup/sample-page.tsx'
import type { AppEnv } from './env.ts'
import { pageFor } from './locale.ts'

const COOKIE = 'leeway-sample'
/** Where whoever asked for the sample waits for it. */
export const SAMPLE_PATH = '/app/setup/sample'

/**
 * While a sample is made there is nothing to see: whoever asked for it is led to its progress, all
 * others are told so.
 */
export const waitForSample = createMiddleware<AppEnv>(async (c, next) => {
  if (c.var.house.sample.state !== 'making') return next()
  if (!ownsSample(c)) return busyPage(c)
  return c.req.path === SAMPLE_PATH && c.req.method === 'GET'
    ? next()
    : c.redirect(SAMPLE_PATH, 303)
})

function busyPage(c: Context<AppEnv>) {
  c.header('Retry-After', '30')
  return c.html(<SampleBusyPage page={pageFor(c)} />, 503)
}

/** Makes this browser the one that is shown the sign-ins; returns what to remember it by. */
export function claimSample(c: Context<AppEnv>): string {
  const token = newToken()
  setCookie(c, COOKIE, token, {
    path: '/app',
    httpOnly: true,
    sameSite: 'Strict',
    secure: c.var.house.settings.origin.startsWith('https:'),
  })
  return hashToken(token)
}

export function ownsSample(c: Context<AppEnv>): boolean {
  const { owner } = c.var.house.sample
  const given = hashToken(getCookie(c, COOKIE) ?? '')
  return owner !== undefined && timingSafeEqual(Buffer.from(given), Buffer.from(owner))
}

/** Nobody is shown the sign-ins any more. */
export function forgetSample(c: Context<AppEnv>): void {
  Object.assign(c.var.house.sample, { owner: undefined, signIns: [] })
  deleteCookie(c, COOKIE, { path: '/app' })
}
