import { Secret, TOTP } from 'otpauth'
import { normalCode } from '../domain/second-factor.ts'

const PERIOD = 30
/** Steps before and after the present one whose codes are taken too: phones' clocks differ. */
const WINDOW = 1

/** A new secret, base32, of the length RFC 4226 recommends. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, label = '', issuer = '') =>
  new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD, label, issuer })

/** The address an app reads from the QR code. */
export const totpUri = (secret: string, email: string, organisation: string): string =>
  totpOf(secret, email, `Leeway ${organisation}`.replaceAll(':', ' ').trim()).toString()

/** The time step whose code this is; undefined when it is none of those that count at `now`. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const token = normalCode(code)
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totpOf(secret).validate({ token, timestamp: now, window: WINDOW })
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta
}
