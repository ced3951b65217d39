import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../src/domain/access.ts'

/**
 * The rules that protect answers, each change a new row for good. A version is in force from the
 * first pulse opened under it (`pulses.rules`); the newest one waits until then.
 */
export const ruleVersions = sqliteTable('rule_versions', {
  /** 1, 2, 3, without gaps. */
  number: integer().primaryKey(),
  minimumBlock: integer('minimum_block').notNull(),
  commentMinimum: integer('comment_minimum').notNull(),
  /** The roles that may make reports. */
  exporters: text({ mode: 'json' }).$type<Role[]>().notNull(),
  setAt: integer('set_at').notNull(),
})

/** Runs of the self-audit: when, of which version of the program, and what came of it. */
export const selfAudits = sqliteTable('self_audits', {
  id: text().primaryKey(),
  at: integer().notNull(),
  version: text().notNull(),
  attempts: integer().notNull(),
  findings: integer().notNull(),
})
