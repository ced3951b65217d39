import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
