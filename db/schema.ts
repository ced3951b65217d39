import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Role } from '../src/domain/access.ts'
import type {
  Action,
  Relation,
  Resolution,
  Situation,
  Visibility,
} from '../src/domain/decisions.ts'
import type { Measure } from '../src/domain/figures.ts'
import type { RotatingItem } from '../src/domain/items.ts'
import type { Language } from '../src/domain/languages.ts'
import type { Rule } from '../src/domain/policy.ts'

// Moments are ms since the epoch, days are "2026-11-23", ids are random text.

/** One row once set up, none before. */
export const installation = sqliteTable('installation', {
  id: integer().primaryKey(),
  organisation: text().notNull(),
  language: text().$type<Language>().notNull(),
  timeZone: text('time_zone').notNull(),
  /** A practice installation may move its clock. Set once, for good. */
  isPractice: integer('is_practice', { mode: 'boolean' }).notNull(),
  clockOffset: integer('clock_offset').notNull().default(0),
  minimumBlock: integer('minimum_block').notNull(),
  currency: text().notNull(),
  contacts: text().notNull().default(''),
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
  },
  (t) => [primaryKey({ columns: [t.memberId, t.unitId] })],
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

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the token in the cookie. */
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    expiresAt: integer('expires_at').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('sessions_member').on(t.memberId)],
)

export const signInLinks = sqliteTable('sign_in_links', {
  /** SHA-256 of the token in the link. */
  id: text().primaryKey(),
  memberId: text('member_id')
    .notNull()
    .references(() => members.id),
  expiresAt: integer('expires_at').notNull(),
})

/** Failed sign-ins by a hash of the account name, known or not. */
export const signInFailures = sqliteTable('sign_in_failures', {
  account: text().primaryKey(),
  count: integer().notNull(),
  blockedUntil: integer('blocked_until').notNull(),
})

export const pulses = sqliteTable('pulses', {
  id: text().primaryKey(),
  isoWeek: text('iso_week').notNull().unique(),
  /** open, then closed (figures stored) or void (destroyed uncounted). */
  state: text().$type<'open' | 'closed' | 'void'>().notNull(),
  opensAt: integer('opens_at').notNull(),
  closesAt: integer('closes_at').notNull(),
  publishesAt: integer('publishes_at').notNull(),
  minimumBlock: integer('minimum_block').notNull(),
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
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.unitId] })],
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

export const policyVersions = sqliteTable('policy_versions', {
  number: integer().primaryKey(),
  inForceFrom: text('in_force_from').notNull(),
  changeNote: text('change_note').notNull(),
  publishedAt: integer('published_at').notNull(),
  publishedBy: text('published_by')
    .notNull()
    .references(() => members.id),
  rules: text({ mode: 'json' }).$type<Rule[]>().notNull(),
})

/** The one draft of the next version; `revision` tells a second editor that they came late. */
export const policyDraft = sqliteTable('policy_draft', {
  id: integer().primaryKey(),
  revision: integer().notNull(),
  rules: text({ mode: 'json' }).$type<Rule[]>().notNull(),
})

export const decisions = sqliteTable(
  'decisions',
  {
    id: text().primaryKey(),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    /** The author's unit when it was logged. */
    unitId: text('unit_id'),
    situation: text().$type<Situation>().notNull(),
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

export const exports = sqliteTable('exports', {
  id: text().primaryKey(),
  createdBy: text('created_by')
    .notNull()
    .references(() => members.id),
  createdAt: integer('created_at').notNull(),
  purpose: text().notNull(),
  fromWeek: text('from_week').notNull(),
  toWeek: text('to_week').notNull(),
  ruleVersion: integer('rule_version').notNull(),
  file: blob({ mode: 'buffer' }).notNull(),
})

export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: text().primaryKey(),
    at: integer().notNull(),
    /** Null where nobody signed in did it: the command line, set-up. */
    actorId: text('actor_id').references(() => members.id),
    action: text().notNull(),
    detail: text().notNull(),
  },
  (t) => [index('audit_entries_at').on(t.at)],
)
