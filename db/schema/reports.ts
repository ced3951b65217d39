import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { members } from './organisation.ts'

export const exports = sqliteTable('exports', {
  id: text().primaryKey(),
  createdBy: text('created_by')
    .notNull()
    .references(() => members.id),
  /** What they were called then. */
  createdByName: text('created_by_name').notNull(),
  createdAt: integer('created_at').notNull(),
  purpose: text().notNull(),
  /** The unit it is about, with all below it, and its name then; null for the organisation. */
  unitId: text('unit_id'),
  unitName: text('unit_name'),
  fromWeek: text('from_week').notNull(),
  toWeek: text('to_week').notNull(),
  ruleVersion: integer('rule_version').notNull(),
  file: blob({ mode: 'buffer' }).notNull(),
})
