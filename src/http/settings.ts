import { z } from 'zod'
import { pathOf } from '../../db/migrate.ts'

const wholeNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number)
const origin = z
  .string()
  .refine((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text, {
    error: 'must be like https://leeway.example.org, without a path',
  })

const schema = z.object({
  PORT: wholeNumber.refine((port) => port < 65_536, 'must be below 65536').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|libsql:|wss?:|https?:)/, 'must begin file:, libsql:, ws: or http:')
    .default('file:data/leeway.db'),
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
  LEEWAY_BOX_DIR: z.string().min(1).default('box/'),
  LEEWAY_KEY_FILE: z.string().min(1).optional(),
  LEEWAY_ORIGIN: origin.optional(),
  LEEWAY_TRUSTED_PROXIES: wholeNumber.refine((hops) => hops <= 10, 'must be at most 10').default(0),
  LEEWAY_IDENTITY_HEADERS: z.string().default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Settings = {
  port: number
  host: string
  databaseUrl: string
  databaseAuthToken: string | undefined
  boxDir: string
  /** Holds the key under which case numbers are encrypted; made at the first use. */
  keyFile: string
  /** Where browsers find Leeway, such as https://leeway.example.org. */
  origin: string
  /** How many reverse proxies stand in front; that many entries of X-Forwarded-For are believed. */
  trustedProxies: number
  /** Further request headers, lower case, by which a proxy tells who somebody is. */
  identityHeaders: string[]
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

const besideDatabase = (url: string): string =>
  url.startsWith('file:') ? `${pathOf(url)}.key` : 'data/leeway.key'

/** Reads the environment. Throws one error that names every mistake in it. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty variable is one that was not set: compose files write them so.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const mistakes = read.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`)
    throw new Error(`Leeway cannot start with these settings:\n${mistakes.join('\n')}`)
  }
  const { data } = read
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databaseAuthToken: data.DATABASE_AUTH_TOKEN,
    boxDir: data.LEEWAY_BOX_DIR,
    keyFile: data.LEEWAY_KEY_FILE ?? besideDatabase(data.DATABASE_URL),
    origin: data.LEEWAY_ORIGIN ?? `http://localhost:${data.PORT}`,
    trustedProxies: data.LEEWAY_TRUSTED_PROXIES,
    identityHeaders: data.LEEWAY_IDENTITY_HEADERS.toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    logLevel: data.LOG_LEVEL,
  }
}
