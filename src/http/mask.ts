import type { Context } from 'hono'
import { CUSTOMERS, maskPersonalData } from '../domain/masking.ts'
import type { AppEnv } from './env.ts'

type Ctx = Context<AppEnv>

/** How texts of this person are masked: customers call from anywhere. */
export const maskingFor = (c: Ctx) => ({
  language: c.var.viewer.language,
  countries: CUSTOMERS,
})

/** Masks texts of the person who asks. */
export const maskWith = (c: Ctx) => (text: string) => maskPersonalData(text, maskingFor(c)).text

const LONGEST = 280

/** A line of at most 280 characters, masked; undefined when it is longer. */
export function maskLine(c: Ctx, typed: string | undefined): string | undefined {
  const text = (typed ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return [...text].length > LONGEST ? undefined : maskWith(c)(text)
}
