import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Action, Relation, Resolution, Visibility } from '../../src/domain/decisions.ts'
import type { Language } from '../../src/domain/languages.ts'
import { members } from './organisation.ts'

export const decisions = sqliteTable(
  'decisions',
  {
    id: text().primaryKey(),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    /** The author's unit when it was logged. */
    unitId: text('unit_id'),
    situation: text().notNull(),
    action: text().$type<Action>().notNull(),
    relation: text().$type<Relation>().notNull(),
    resolution: text().$type<Resolution>().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    decided: text().notNull(),
    why: text().notNull(),
    learned: text().notNull(),
    amountMinor: integer('amount_minor'),
    currency: text(),
    language: text().$type<Language>().notNull(),
    /** Version in force that day; null before the first. */
    policyVersion: integer('policy_version'),
    decidedOn: text('decided_on').notNull(),
    loggedAt: integer('logged_at').notNull(),
  },
  (t) => [index('decisions_author').on(t.authorId), index('decisions_unit').on(t.unitId)],
)

/** Every showing of a decision's text to somebody other than its author. */
export const readings = sqliteTable(
  'readings',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    readerId: text('reader_id')
      .notNull()
      .references(() => members.id),
    /** What the reader was called then. */
    readerName: text('reader_name').notNull(),
    at: integer().notNull(),
  },
  (t) => [index('readings_decision').on(t.decisionId)],
)

export const charterSignatures = sqliteTable('charter_signatures', {
  version: integer().primaryKey(),
  signedBy: text('signed_by')
    .notNull()
    .references(() => members.id),
  signedAt: integer('signed_at').notNull(),
})
