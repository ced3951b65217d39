import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DecisionMeasure } from '../../src/domain/decision-figures.ts'
import type { PatternKind } from '../../src/domain/decision-patterns.ts'

/** Periods whose decisions were counted, by their first day: once each, never again. */
export const decisionPeriods = sqliteTable('decision_periods', {
  fromDay: text('from_day').primaryKey(),
  countedAt: integer('counted_at').notNull(),
})

/** Published shares only; see domain/decision-figures.ts. */
export const decisionFigures = sqliteTable(
  'decision_figures',
  {
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    unitId: text('unit_id').notNull(),
    measure: text().$type<DecisionMeasure>().notNull(),
    value: integer().notNull(),
    low: integer().notNull(),
    high: integer().notNull(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [
    primaryKey({ columns: [t.fromDay, t.unitId, t.measure] }),
    index('decision_figures_unit').on(t.unitId),
  ],
)

/** Published median amounts, rounded; in the currency that was the organisation's own then. */
export const decisionAmounts = sqliteTable(
  'decision_amounts',
  {
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    unitId: text('unit_id').notNull(),
    currency: text().notNull(),
    amountMinor: integer('amount_minor').notNull(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [
    primaryKey({ columns: [t.fromDay, t.unitId] }),
    index('decision_amounts_unit').on(t.unitId),
  ],
)

/** What three periods together said about the policy, found when the last of them closed. */
export const decisionPatterns = sqliteTable(
  'decision_patterns',
  {
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    kind: text().$type<PatternKind>().notNull(),
    /** A rule's key, or a situation's. */
    about: text().notNull(),
    value: integer().notNull(),
    low: integer().notNull(),
    high: integer().notNull(),
    unknown: integer(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [primaryKey({ columns: [t.fromDay, t.kind, t.about] })],
)

/** How alike situations were treated across teams, over the same three periods. */
export const decisionConsistency = sqliteTable(
  'decision_consistency',
  {
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    situation: text().notNull(),
    across: integer().notNull(),
    within: integer().notNull(),
    /** Twice the ratio of the teams' median amounts: it stands in halves. */
    halves: integer(),
  },
  (t) => [primaryKey({ columns: [t.fromDay, t.situation] })],
)
