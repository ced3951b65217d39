import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../src/domain/access.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { Schedule } from '../../src/domain/schedule.ts'

/** One row once set up, none before. */
export const installation = sqliteTable('installation', {
  id: integer().primaryKey(),
  organisation: text().notNull(),
  language: text().$type<Language>().notNull(),
  timeZone: text('time_zone').notNull(),
  /** A practice installation may move its clock. Set once, for good. */
  isPractice: integer('is_practice', { mode: 'boolean' }).notNull(),
  clockOffset: integer('clock_offset').notNull().default(0),
  currency: text().notNull(),
  contacts: text().notNull().default(''),
  /** Days and hours at which pulses open, close and are published. */
  schedule: text({ mode: 'json' }).$type<Schedule>().notNull(),
  /** Pulses open by themselves from this moment on; null while they are not begun or paused. */
  runsFrom: integer('runs_from'),
  setUpAt: integer('set_up_at').notNull(),
})

export const units = sqliteTable('units', {
  id: text().primaryKey(),
  parentId: text('parent_id'),
  name: text().notNull(),
})

export const members = sqliteTable(
  'members',
  {
    id: text().primaryKey(),
    /** The organisation's own key for the person, where its lists have one. */
    externalId: text('external_id'),
    name: text().notNull(),
    /** Lower case: two spellings of one address are one person. */
    email: text().notNull(),
    language: text().$type<Language>().notNull(),
    unitId: text('unit_id').references(() => units.id),
    isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
    /** Rises with each change: tells a second editor that they came late. */
    revision: integer().notNull().default(1),
    /** Null until the first sign-in by link. */
    passwordHash: text('password_hash'),
  },
  (t) => [
    uniqueIndex('members_email').on(t.email),
    uniqueIndex('members_external_id').on(t.externalId),
    index('members_unit').on(t.unitId),
  ],
)

export const memberRoles = sqliteTable(
  'member_roles',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    role: text().$type<Role>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.role] })],
)

export const managedUnits = sqliteTable(
  'managed_units',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** Stands in for the lead: manages alike, but "my lead" does not mean them. */
    isDeputy: integer('is_deputy', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.unitId] })],
)

/** Long leaves, past ones too: who is away on the day a pulse opens is not asked. */
export const absences = sqliteTable(
  'absences',
  {
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    fromDay: text('from_day').notNull(),
    /** First day back. */
    untilDay: text('until_day').notNull(),
  },
  (t) => [index('absences_member').on(t.memberId)],
)

/** Who began or ceased to count somewhere, so that cell-mates can be told before answering. */
export const placements = sqliteTable(
  'placements',
  {
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** `placeKey` of the places, null for none. */
    fromPlace: text('from_place'),
    toPlace: text('to_place'),
    at: integer().notNull(),
  },
  (t) => [index('placements_at').on(t.at)],
)
