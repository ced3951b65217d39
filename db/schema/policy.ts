import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Rule } from '../../src/domain/policy.ts'
import { members } from './organisation.ts'

export const policyVersions = sqliteTable('policy_versions', {
  number: integer().primaryKey(),
  inForceFrom: text('in_force_from').notNull(),
  changeNote: text('change_note').notNull(),
  publishedAt: integer('published_at').notNull(),
  publishedBy: text('published_by')
    .notNull()
    .references(() => members.id),
  rules: text({ mode: 'json' }).$type<Rule[]>().notNull(),
})

/** The one draft of the next version; `revision` tells a second editor that they came late. */
export const policyDraft = sqliteTable('policy_draft', {
  id: integer().primaryKey(),
  revision: integer().notNull(),
  rules: text({ mode: 'json' }).$type<Rule[]>().notNull(),
})
