import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import {
  type CeremonyKind,
  createCeremony,
  findCeremony,
  takeCeremony,
} from '../../db/queries/ceremonies.ts'
import type { AppEnv } from './env.ts'

const MINUTE = 60_000
/** How long something begun may take, in ms. */
const LIVES: Record<CeremonyKind, number> = {
  'sign-in': 10 * MINUTE,
  app: 15 * MINUTE,
  passkey: 5 * MINUTE,
  'passkey-sign-in': 5 * MINUTE,
}

/** Begins a ceremony in this browser. An earlier one of its kind ends there. */
export async function beginCeremony(
  c: Context<AppEnv>,
  kind: CeremonyKind,
  given: { memberId?: string; challenge?: string },
): Promise<void> {
  const earlier = heldToken(c, kind)
  const life = LIVES[kind]
  const token = await c.var.db.write(async (tx) => {
    if (earlier) await takeCeremony(tx, kind, earlier)
    return createCeremony(tx, kind, { ...given, expiresAt: Date.now() + life })
  })
  const { name, attributes } = cookieOf(c, kind)
  setCookie(c, name, token, { ...attributes, maxAge: life / 1000 })
}

/** The token this browser holds; undefined when it holds none. */
export const heldToken = (c: Context<AppEnv>, kind: CeremonyKind): string | undefined =>
  getCookie(c, cookieOf(c, kind).name)

/** What this browser began and may still finish. */
export async function heldCeremony(c: Context<AppEnv>, kind: CeremonyKind) {
  const token = heldToken(c, kind)
  return token ? findCeremony(c.var.db, kind, token) : undefined
}

/** Takes what this browser began, so that it can be finished once, now; its cookie goes. */
export async function finishCeremony(c: Context<AppEnv>, kind: CeremonyKind) {
  const token = heldToken(c, kind)
  dropCeremony(c, kind)
  return token ? c.var.db.write((tx) => takeCeremony(tx, kind, token)) : undefined
}

export function dropCeremony(c: Context<AppEnv>, kind: CeremonyKind): void {
  const { name, attributes } = cookieOf(c, kind)
  deleteCookie(c, name, attributes)
}

function cookieOf(c: Context<AppEnv>, kind: CeremonyKind) {
  const secure = c.var.house.settings.origin.startsWith('https:')
  const name = `${secure ? '__Secure-' : ''}leeway-${kind}`
  return { name, attributes: { path: '/app', httpOnly: true, secure, sameSite: 'Lax' } as const }
}
