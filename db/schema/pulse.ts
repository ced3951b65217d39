import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Measure } from '../../src/domain/figures.ts'
import type { RotatingItem } from '../../src/domain/items.ts'

export const pulses = sqliteTable('pulses', {
  id: text().primaryKey(),
  isoWeek: text('iso_week').notNull().unique(),
  /** open, then closed (figures stored) or void (destroyed uncounted). */
  state: text().$type<'open' | 'closed' | 'void'>().notNull(),
  opensAt: integer('opens_at').notNull(),
  closesAt: integer('closes_at').notNull(),
  publishesAt: integer('publishes_at').notNull(),
  minimumBlock: integer('minimum_block').notNull(),
  /** Fewest respondents beside whom comments may stand. */
  commentMinimum: integer('comment_minimum').notNull().default(8),
  /** The version of the rules it was opened under. */
  rules: integer().notNull().default(1),
  rotatingItem: text('rotating_item').$type<RotatingItem>(),
  /** Rises when boxes were lost and members are asked again. */
  epoch: integer().notNull().default(1),
})

/** The tree a pulse was opened with. */
export const pulseUnits = sqliteTable(
  'pulse_units',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    unitId: text('unit_id').notNull(),
    parentId: text('parent_id'),
    name: text().notNull(),
    /** Unit at which this unit's own people are counted; null when they are in no cell. */
    countedAt: text('counted_at'),
    /** The same for the leads of the units below it. */
    leadsCountedAt: text('leads_counted_at'),
    /** The cells in which its people, and the leads of the units below it, were counted. */
    teamCell: text('team_cell'),
    leadsCell: text('leads_cell'),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.unitId] })],
)

/** The public half of each cell's key, and how many people it was made for: the key directory. */
export const pulseKeys = sqliteTable(
  'pulse_keys',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    cell: integer().notNull(),
    /** As in `pulses.epoch`: the one in which this key was made. */
    epoch: integer().notNull(),
    roster: integer().notNull(),
    /** SubjectPublicKeyInfo in DER, base64url. */
    spki: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.cell] })],
)

/** Who was on leave when a pulse opened: noted then, since leave can be changed later. */
export const pulseAbsences = sqliteTable(
  'pulse_absences',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    memberId: text('member_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.memberId] })],
)

/** Published values only, written once at close. See domain/figures.ts. */
export const figures = sqliteTable(
  'figures',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    unitId: text('unit_id').notNull(),
    measure: text().$type<Measure>().notNull(),
    value: integer().notNull(),
    low: integer().notNull(),
    high: integer().notNull(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
    covered: integer().notNull(),
    cells: integer().notNull(),
    half: integer({ mode: 'boolean' }),
    ruleVersion: integer('rule_version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.unitId, t.measure] })],
)

/** Comments, apart from any scores; `id` is random and gives the order shown. */
export const comments = sqliteTable(
  'comments',
  {
    id: text().primaryKey(),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    unitId: text('unit_id').notNull(),
    text: text().notNull(),
    /** SHA-256 of the thread code, known to the author alone. Never shown. */
    thread: text().notNull(),
  },
  (t) => [
    index('comments_pulse').on(t.pulseId, t.unitId),
    uniqueIndex('comments_thread').on(t.thread),
  ],
)

/** What was written back and forth under a comment. Released at the weekly publishing. */
export const threadPosts = sqliteTable(
  'thread_posts',
  {
    id: text().primaryKey(),
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
    by: text().$type<'author' | 'reader'>().notNull(),
    text: text().notNull(),
    /** The pulse week in which it is released: no finer time is kept. */
    releasedAt: integer('released_at').notNull(),
  },
  (t) => [index('thread_posts_comment').on(t.commentId)],
)

export const receipts = sqliteTable(
  'receipts',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulses.id),
    sha256: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.sha256] })],
)
