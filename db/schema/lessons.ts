import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Language } from '../../src/domain/languages.ts'
import type { LessonState, LinkKind, OfferReason } from '../../src/domain/lessons.ts'
import { decisionPeriods } from './decision-figures.ts'
import { decisions } from './decisions.ts'
import { members } from './organisation.ts'

/** What a call taught, for others: situation, what was tried, what happened, what to do next time. */
export const lessons = sqliteTable(
  'lessons',
  {
    id: text().primaryKey(),
    /** Null for starter lessons. Shown to nobody unless `isNamed`. */
    authorId: text('author_id').references(() => members.id),
    isNamed: integer('is_named', { mode: 'boolean' }).notNull(),
    /** The author's unit when it was written; told to nobody. */
    unitId: text('unit_id'),
    /** Which starter lesson it was taken over from. */
    starterKey: text('starter_key'),
    situation: text().notNull(),
    title: text().notNull(),
    tried: text().notNull(),
    happened: text().notNull(),
    nextTime: text('next_time').notNull(),
    language: text().$type<Language>().notNull(),
    state: text().$type<LessonState>().notNull(),
    createdOn: text('created_on').notNull(),
    changedOn: text('changed_on').notNull(),
    /** The last day on which it helped somebody, was used in a call or was kept. */
    lastUsedOn: text('last_used_on').notNull(),
    /** Rises with each change: tells a second editor that they came late. */
    revision: integer().notNull(),
  },
  (t) => [
    index('lessons_author').on(t.authorId),
    index('lessons_used').on(t.lastUsedOn, t.id),
    uniqueIndex('lessons_starter').on(t.starterKey, t.language),
  ],
)

/** Calls a lesson came from, and calls in which it was used again. */
export const lessonDecisions = sqliteTable(
  'lesson_decisions',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    kind: text().$type<LinkKind>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lessonId, t.decisionId] }),
    index('lesson_decisions_decision').on(t.decisionId),
  ],
)

/** What a lesson said before somebody mended it. */
export const lessonRevisions = sqliteTable(
  'lesson_revisions',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    number: integer().notNull(),
    on: text('on_day').notNull(),
    editorId: text('editor_id')
      .notNull()
      .references(() => members.id),
    before: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.lessonId, t.number] })],
)

/** "I have seen this hold too", from somebody other than the author. */
export const lessonReaders = sqliteTable(
  'lesson_readers',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    on: text('on_day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.lessonId, t.memberId] })],
)

/** What somebody holds against a lesson. One open at a time for each person. */
export const lessonFlags = sqliteTable(
  'lesson_flags',
  {
    id: text().primaryKey(),
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    reason: text().notNull(),
    on: text('on_day').notNull(),
    /** Mended, or looked at by a lead. */
    closedOn: text('closed_on'),
  },
  (t) => [index('lesson_flags_lesson').on(t.lessonId)],
)

/** "This helped me": read by nobody but its giver; counted by period, never by author. */
export const lessonMarks = sqliteTable(
  'lesson_marks',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    on: text('on_day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lessonId, t.memberId, t.on] }),
    index('lesson_marks_member').on(t.memberId),
  ],
)

/** How many people a lesson has helped, as a band, once a period, from five of them. */
export const lessonFigures = sqliteTable(
  'lesson_figures',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [primaryKey({ columns: [t.lessonId, t.fromDay] })],
)

/** Questions that bring a lesson back to whoever it helped. Theirs alone. */
export const lessonRecalls = sqliteTable(
  'lesson_recalls',
  {
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    number: integer().notNull(),
    dueOn: text('due_on').notNull(),
    seenOn: text('seen_on'),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.lessonId, t.number] }),
    index('lesson_recalls_due').on(t.memberId, t.seenOn, t.dueOn),
  ],
)

/** The lesson a lead chose for a team's week; shown once its author has agreed. */
export const lessonsOfWeek = sqliteTable(
  'lessons_of_week',
  {
    unitId: text('unit_id').notNull(),
    isoWeek: text('iso_week').notNull(),
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
    reason: text().$type<OfferReason>().notNull(),
    chosenBy: text('chosen_by')
      .notNull()
      .references(() => members.id),
    /** Null until the author has said yes or no. */
    isAgreed: integer('is_agreed', { mode: 'boolean' }),
  },
  (t) => [
    primaryKey({ columns: [t.unitId, t.isoWeek] }),
    index('lessons_of_week_lesson').on(t.lessonId),
  ],
)
