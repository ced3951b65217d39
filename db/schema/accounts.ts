import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { members } from './organisation.ts'

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the token in the cookie. */
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    expiresAt: integer('expires_at').notNull(),
    createdAt: integer('created_at').notNull(),
    /** Browser and system in words, so that one's list of sessions can be read. */
    device: text().notNull().default(''),
    /** Begun with a second factor or a passkey. */
    isStrong: integer('is_strong', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('sessions_member').on(t.memberId)],
)

export const signInLinks = sqliteTable('sign_in_links', {
  /** SHA-256 of the token in the link. */
  id: text().primaryKey(),
  memberId: text('member_id')
    .notNull()
    .references(() => members.id),
  expiresAt: integer('expires_at').notNull(),
})

/** Failed sign-ins by a hash of the account name, known or not. */
export const signInFailures = sqliteTable('sign_in_failures', {
  account: text().primaryKey(),
  count: integer().notNull(),
  blockedUntil: integer('blocked_until').notNull(),
})

/** A one-time-password app of a person, set up and confirmed by a first code. */
export const totps = sqliteTable('totps', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  /** Base32. Has to be readable to check codes: a copy of the database holds it. */
  secret: text().notNull(),
  /** The newest time step of which a code was accepted: no code works twice. */
  lastStep: integer('last_step').notNull(),
})

/** Codes for whoever lost the second factor; each works once. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    /** SHA-256 of the code. */
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
  },
  (t) => [index('recovery_codes_member').on(t.memberId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    /** The credential's id, base64url. */
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
    counter: integer().notNull(),
    transports: text({ mode: 'json' }).$type<string[]>().notNull(),
    name: text().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('passkeys_member').on(t.memberId)],
)

/** Something begun in a browser and not finished: a sign-in after its password, a passkey. */
export const ceremonies = sqliteTable('ceremonies', {
  /** SHA-256 of the token in the browser's cookie. */
  id: text().primaryKey(),
  /** Whose password was right; null where a passkey will say who it is. */
  memberId: text('member_id').references(() => members.id),
  /** What the authenticator has to sign, or a new app's secret; null where a code is awaited. */
  challenge: text(),
  tries: integer().notNull().default(0),
  expiresAt: integer('expires_at').notNull(),
})
