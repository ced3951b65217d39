import { hash, verify } from '@node-rs/argon2'
import { HTTPException } from 'hono/http-exception'

// OWASP's stronger choice for argon2id; ~50 ms off the page-serving thread.
const OPTIONS = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const AT_ONCE = 4
// A shift of three hundred may come in one moment, and waits half a minute at worst. Beyond this a crowd
// would only wait for answers it no longer wants.
const WAITING = 400

/** Shortest password. Length is what counts; see NIST SP 800-63B. */
export const PASSWORD_LENGTH = 12
const LONGEST = 200

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common'

const COMMON = /^(.)\1*$|^(?:0123456789|1234567890|password|qwerty|leeway)/i

/** Undefined when a password will do. */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  if ([...password].length < PASSWORD_LENGTH) return 'too-short'
  if (password.length > LONGEST) return 'too-long'
  const isOwnName = password.toLowerCase().includes(email.split('@')[0]!.toLowerCase())
  return COMMON.test(password) || isOwnName ? 'too-common' : undefined
}

let running = 0
const queue: (() => void)[] = []

/** Few at once: each takes 64 MiB. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (queue.length >= WAITING) throw new HTTPException(503)
  if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    queue.shift()?.()
  }
}

export const hashPassword = (password: string): Promise<string> =>
  limited(() => hash(password.normalize('NFKC'), OPTIONS))

const nobody = hashPassword('nobody has this password')

/**
 * Whether the password is right. For an unknown person (`stored` undefined or null) it takes the
 * same time and says no.
 */
export async function isPassword(password: string, stored: string | null | undefined) {
  const against = stored ?? (await nobody)
  const given = password.slice(0, LONGEST).normalize('NFKC')
  const isRight = await limited(() => verify(against, given))
  return isRight && Boolean(stored)
}
