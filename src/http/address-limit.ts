import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Slows whoever tries passwords for many accounts from one address. */
export type AddressLimit = {
  /** Moment until which this request's address has to wait; 0 when it need not. */
  blockedUntil: (c: Context) => number
  recordFailure: (c: Context) => void
}

// A call centre is one address: a whole shift mistyping once must not lock it out.
const FREE_FAILURES = 300
const WINDOW = 10 * 60_000

/**
 * Kept in memory alone and forgotten after ten minutes: addresses are not stored. `proxies` of our
 * own stand in front; that many entries of X-Forwarded-For are believed, the others anybody can
 * write.
 */
export function makeAddressLimit(proxies: number): AddressLimit {
  const failures = new Map<string, { count: number; until: number }>()
  const current = (address: string) => {
    const known = failures.get(address)
    if (known && known.until > Date.now()) return known
    failures.delete(address)
    return undefined
  }
  return {
    blockedUntil: (c) => {
      const known = current(addressOf(c, proxies))
      return known && known.count >= FREE_FAILURES ? known.until : 0
    },
    recordFailure: (c) => {
      const address = addressOf(c, proxies)
      const known = current(address) ?? { count: 0, until: Date.now() + WINDOW }
      failures.set(address, { ...known, count: known.count + 1 })
    },
  }
}

/** The address our outermost proxy saw; the connection's own without proxies. */
export function addressOf(c: Context, proxies: number): string {
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const believed = proxies > 0 ? seen.at(-proxies) : undefined
  if (believed) return believed
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // Not over a connection: an app asked directly, as tests do.
    return ''
  }
}
