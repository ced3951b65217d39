import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../../src/domain/languages.ts'

/** Situations of the organisation's own, and those of ours that it does not want. */
export const situations = sqliteTable('situations', {
  key: text().primaryKey(),
  /** Names by language; empty for one of ours, whose names stand in the messages. */
  names: text({ mode: 'json' }).$type<Partial<Record<Language, string>>>().notNull(),
  isHidden: integer('is_hidden', { mode: 'boolean' }).notNull(),
  /** Days after which an author is asked how it turned out; null for what we propose. */
  followUpDays: integer('follow_up_days'),
})

/** How much of a currency one unit of the organisation's own makes, from a day on. */
export const exchangeRates = sqliteTable(
  'exchange_rates',
  {
    currency: text().notNull(),
    fromDay: text('from_day').notNull(),
    /** A decimal number as typed, such as "4.9765". */
    rate: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.currency, t.fromDay] })],
)
