import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { members } from './organisation.ts'

export const exports = sqliteTable('exports', {
  id: text().primaryKey(),
  createdBy: text('created_by')
    .notNull()
    .references(() => members.id),
  createdAt: integer('created_at').notNull(),
  purpose: text().notNull(),
  fromWeek: text('from_week').notNull(),
  toWeek: text('to_week').notNull(),
  ruleVersion: integer('rule_version').notNull(),
  file: blob({ mode: 'buffer' }).notNull(),
})

export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: text().primaryKey(),
    at: integer().notNull(),
    /** Null where nobody signed in did it: the command line, set-up. */
    actorId: text('actor_id').references(() => members.id),
    action: text().notNull(),
    detail: text().notNull(),
  },
  (t) => [index('audit_entries_at').on(t.at)],
)
