import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppEnv } from './env.ts'

export const TICKET_COOKIE = 'leeway-ticket'
const PATH = '/app/pulse'

/** A ticket drawn in this browser, and how often its form was shown. */
export type HeldTicket = { ticket: string; number: number; pulseId: string }

/**
 * Remembers a drawn ticket in this browser until the pulse closes, bound to the session: at a
 * shared desk the next person's session cannot use it.
 */
export function holdTicket(c: Context, held: HeldTicket, sessionId: string, closesAt: number) {
  const value = `${held.number}.${held.pulseId}.${held.ticket}`
  setCookie(c, TICKET_COOKIE, `${bind(value, sessionId)}.${value}`, {
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: c.var.house.settings.origin.startsWith('https:'),
    expires: new Date(closesAt),
  })
}

/** The ticket this browser holds for this session; undefined for none or somebody else's. */
export function heldTicket(c: Context, sessionId: string): HeldTicket | undefined {
  const [, proof = '', number = '', pulseId = '', ticket = ''] =
    /^([\w-]{43})\.(\d{1,6})\.([a-z0-9]+)\.(.+)$/.exec(getCookie(c, TICKET_COOKIE) ?? '') ?? []
  const expected = Buffer.from(bind(`${number}.${pulseId}.${ticket}`, sessionId))
  const given = Buffer.from(proof)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return { ticket, number: Number(number), pulseId }
}

/** The deadline on the machine's clock, which browsers share; a practice clock may be elsewhere. */
export const cookieEnd = (c: Context<AppEnv>, closesAt: number): number =>
  closesAt - c.var.house.clock.offset()

/**
 * The secret under which a browser may keep the ticket it made itself. Whoever signs in there next
 * has another one; for an ended session it is gone, and no copy of the database opens it.
 */
export const keepUnder = (c: Context<AppEnv>, pulseId: string): string =>
  bind(`keep ${pulseId}`, c.var.house.sessions.tokenOf(c))

export const dropTicket = (c: Context) => deleteCookie(c, TICKET_COOKIE, { path: PATH })

const bind = (value: string, sessionId: string): string =>
  createHmac('sha256', sessionId).update(value).digest('base64url')
