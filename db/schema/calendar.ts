import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Weeks without a pulse, chosen beforehand. */
export const skippedWeeks = sqliteTable('skipped_weeks', {
  isoWeek: text('iso_week').primaryKey(),
  reason: text().notNull(),
})

/** Days on which the organisation does not work. */
export const holidays = sqliteTable('holidays', {
  day: text().primaryKey(),
  name: text().notNull(),
})
