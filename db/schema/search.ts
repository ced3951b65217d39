import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { decisions } from './decisions.ts'
import { lessons } from './lessons.ts'

// Triggers carry these rows into FTS5 tables, which drizzle does not know: see the migration
// "lessons". Texts are folded by domain/fold.ts, which SQLite could not do.

/** Lessons that can be found: neither begun nor archived ones. */
export const lessonTexts = sqliteTable('lesson_texts', {
  id: integer().primaryKey(),
  lessonId: text('lesson_id')
    .notNull()
    .unique()
    .references(() => lessons.id),
  situation: text().notNull(),
  isValidated: integer('is_validated', { mode: 'boolean' }).notNull(),
  title: text().notNull(),
  body: text().notNull(),
})

/** Calls that somebody else may read, as they may read them. Private ones are never here. */
export const decisionTexts = sqliteTable(
  'decision_texts',
  {
    id: integer().primaryKey(),
    decisionId: text('decision_id')
      .notNull()
      .unique()
      .references(() => decisions.id),
    /** The unit whose people or leads may read it; null for everyone. */
    unitId: text('unit_id'),
    situation: text().notNull(),
    body: text().notNull(),
  },
  (t) => [index('decision_texts_unit').on(t.unitId)],
)

/** Words of both, with the number of texts that hold them: rare ones find, unknown ones are mended. */
export const searchWords = sqliteTable('search_words', {
  id: integer().primaryKey(),
  word: text().notNull().unique(),
  lessons: integer().notNull(),
  decisions: integer().notNull(),
})
