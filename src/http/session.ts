import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '../../db/client.ts'
import { hashToken, newToken } from '../../db/ids.ts'
import { sessionAdapter } from '../../db/queries/sessions.ts'
import { deviceOf } from './device.ts'
import { TICKET_COOKIE } from './ticket-cookie.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionMarks>
    DatabaseSessionAttributes: SessionMarks
  }
}
export type SessionMarks = {
  device: string
  /** Begun with a second factor or a passkey. */
  isStrong: boolean
  createdAt: number
}

export type Sessions = ReturnType<typeof makeSessions>
/** A session as its request knows it. */
export type Session = { id: string; isStrong: boolean; createdAt: number }

const LIFE = new TimeSpan(14, 'd')

/**
 * Lucia over our own tables. The cookie carries a random token and the database its hash, so a
 * copy of the database opens no session. `isSecure`: the browser comes by https.
 */
export function makeSessions(db: Db, isSecure: boolean) {
  const lucia = new Lucia(sessionAdapter(db), {
    sessionExpiresIn: LIFE,
    getSessionAttributes: (marks) => marks,
  })
  const name = isSecure ? '__Secure-leeway' : 'leeway'
  const attributes = { path: '/app', httpOnly: true, secure: isSecure, sameSite: 'Lax' } as const
  const setToken = (c: Context, token: string) =>
    setCookie(c, name, token, { ...attributes, maxAge: LIFE.seconds() })
  return {
    /**
     * Begins a new session and sets its cookie. Any earlier one of this browser ends. `isStrong`:
     * a second factor or a passkey was shown for it.
     */
    start: async (c: Context, memberId: string, { isStrong = false } = {}) => {
      const earlier = getCookie(c, name)
      if (earlier) await lucia.invalidateSession(hashToken(earlier))
      const token = newToken()
      const marks = {
        isStrong,
        device: deviceOf(c.req.header('user-agent')),
        createdAt: Date.now(),
      }
      await lucia.createSession(memberId, marks, { sessionId: hashToken(token) })
      deleteCookie(c, TICKET_COOKIE, { path: '/app/pulse' })
      setToken(c, token)
    },
    /** The session of a request, or undefined; renews a cookie past half its life. */
    read: async (c: Context) => {
      const token = getCookie(c, name)
      if (!token) return undefined
      const { session } = await lucia.validateSession(hashToken(token))
      if (!session) return undefined
      if (session.fresh) setToken(c, token)
      const { id, userId, isStrong, createdAt } = session
      return { id, memberId: userId, isStrong, createdAt }
    },
    /** Ends one session, or all of the person's, and takes the ticket from this browser too. */
    end: async (c: Context, sessionId: string, everywhereOf?: string) => {
      if (everywhereOf) await lucia.invalidateUserSessions(everywhereOf)
      else await lucia.invalidateSession(sessionId)
      deleteCookie(c, name, attributes)
      deleteCookie(c, TICKET_COOKIE, { path: '/app/pulse' })
    },
    /** The token this browser holds: a secret of the session that no copy of the database holds. */
    tokenOf: (c: Context): string => getCookie(c, name) ?? '',
    sweep: () => lucia.deleteExpiredSessions(),
  }
}
