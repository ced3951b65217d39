import { setTimeout as sleep } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { vi } from 'vitest'
import { members } from '../../db/schema.ts'
import type { House } from '../../src/http/env.ts'
import { hashPassword } from '../../src/http/passwords.ts'
import type { Visitor } from './visitor.ts'

const PAGE = '/app/account/second-factor'
const STEP_MS = 30_000

/** The code an app would show, `steps` of 30 seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * STEP_MS,
  })

/** The secret that a page shows to be typed in. */
export const secretIn = (html: string): string =>
  (/class="secret">([A-Z2-7 ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '')

/** The recovery codes on the page that shows them once. */
export const codesIn = (html: string): string[] =>
  [...html.matchAll(/<code>([A-Z0-9-]{14})<\/code>/g)].map(([, code]) => code!)

/** Sets up the second step as a person would, and returns what their app and paper hold then. */
export async function enrol(visitor: Visitor): Promise<{ secret: string; codes: string[] }> {
  await visitor.post(`${PAGE}/begin`)
  const secret = secretIn(await (await visitor.get(PAGE)).text())
  // The code before the present one, so that the present one can still be used.
  await freshStep()
  const done = await visitor.post(`${PAGE}/confirm`, { code: codeOf(secret, -1) })
  if (done.status !== 200) throw new Error(`setting up the second step answered ${done.status}`)
  return { secret, codes: codesIn(await done.text()) }
}

/** Gives everybody the same password, hashed once as the app does it. */
export async function givePasswords({ db }: House, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await db.write(async (tx) => tx.update(members).set({ passwordHash }))
}

/**
 * Stops `Date` in the middle of a step, so that a code made in a test and the server that reads
 * it mean the same step. Timers run on. `vi.useRealTimers()` ends it.
 */
export const stopClock = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - (Date.now() % STEP_MS) + STEP_MS / 2 })
}

/** Waits where a step is nearly over: for codes typed into a browser, whose clock runs on. */
export async function freshStep(): Promise<void> {
  const left = STEP_MS - (Date.now() % STEP_MS)
  if (left < 5_000) await sleep(left)
}
