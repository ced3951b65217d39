import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Language } from '../../src/domain/languages.ts'
import type { CaseMeasure } from '../../src/domain/vignette-figures.ts'
import type { CaseSource, Choice } from '../../src/domain/vignettes.ts'
import { members } from './organisation.ts'

/** Cases put together for the next check; only those who publish the policy see them. */
export const vignetteDrafts = sqliteTable(
  'vignette_drafts',
  {
    id: text().primaryKey(),
    situation: text().notNull(),
    /** Masked. Empty once the call it came from was taken back. */
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    sourceKind: text('source_kind').$type<CaseSource['kind']>(),
    sourceId: text('source_id'),
    addedAt: integer('added_at').notNull(),
    /** Rises with each change: tells a second editor that they came late. */
    revision: integer().notNull(),
  },
  (t) => [uniqueIndex('vignette_drafts_source').on(t.sourceId)],
)

/** A quarter's five cases, as they were sent: one check a quarter, named "2026-Q4". */
export const vignetteChecks = sqliteTable('vignette_checks', {
  quarter: text().primaryKey(),
  sentAt: integer('sent_at').notNull(),
  sentBy: text('sent_by')
    .notNull()
    .references(() => members.id),
  closesAt: integer('closes_at').notNull(),
  /** Of the amounts answered. */
  currency: text().notNull(),
  /** Null until its answers were counted: once, never again. */
  countedAt: integer('counted_at'),
})

export const vignetteCases = sqliteTable(
  'vignette_cases',
  {
    quarter: text()
      .notNull()
      .references(() => vignetteChecks.quarter),
    number: integer().notNull(),
    situation: text().notNull(),
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** What it was made from, so that it is not offered again. */
    sourceKind: text('source_kind').$type<CaseSource['kind']>(),
    sourceId: text('source_id'),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.number] })],
)

/**
 * What somebody would do in a case. Read by nobody but its giver, counted once without the name,
 * deleted four weeks after the close. No time is kept.
 */
export const vignetteAnswers = sqliteTable(
  'vignette_answers',
  {
    quarter: text()
      .notNull()
      .references(() => vignetteChecks.quarter),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    number: integer().notNull(),
    /** Where they were when they answered. */
    unitId: text('unit_id').notNull(),
    choice: text().$type<Choice>().notNull(),
    amountMinor: integer('amount_minor'),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.memberId, t.number] })],
)

/** Published figures only; see domain/vignette-figures.ts. */
export const vignetteFigures = sqliteTable(
  'vignette_figures',
  {
    quarter: text()
      .notNull()
      .references(() => vignetteChecks.quarter),
    number: integer().notNull(),
    unitId: text('unit_id').notNull(),
    measure: text().$type<CaseMeasure>().notNull(),
    value: integer().notNull(),
    low: integer(),
    high: integer(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.number, t.unitId, t.measure] })],
)
