import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../../src/domain/languages.ts'
import type { StoredRule } from '../../src/domain/policy.ts'
import type { Replacement } from '../../src/domain/policy-overrides.ts'
import { members } from './organisation.ts'

export const policyVersions = sqliteTable('policy_versions', {
  number: integer().primaryKey(),
  inForceFrom: text('in_force_from').notNull(),
  changeNote: text('change_note').notNull(),
  publishedAt: integer('published_at').notNull(),
  publishedBy: text('published_by')
    .notNull()
    .references(() => members.id),
  rules: text({ mode: 'json' }).$type<StoredRule[]>().notNull(),
  isEditorial: integer('is_editorial', { mode: 'boolean' }).notNull().default(false),
  /** Units of a trial; null for the whole organisation. Units are removed, versions stay. */
  trialUnits: text('trial_units', { mode: 'json' }).$type<string[]>(),
  trialUntil: text('trial_until'),
  /** First day on which it holds no more, and why. */
  closedFrom: text('closed_from'),
  closedAs: text('closed_as').$type<'withdrawn' | 'adopted'>(),
  /** The trial it took over. */
  adopts: integer(),
})

/** The one draft of the next version; `revision` tells a second editor that they came late. */
export const policyDraft = sqliteTable('policy_draft', {
  id: integer().primaryKey(),
  revision: integer().notNull(),
  rules: text({ mode: 'json' }).$type<StoredRule[]>().notNull(),
  /** When it was last sent to review; null while it is only being written. */
  sentAt: integer('sent_at'),
})

/** Who looks after the whole policy, and by when they look whether it still fits. One row. */
export const policyCare = sqliteTable('policy_care', {
  id: integer().primaryKey(),
  ownerId: text('owner_id')
    .notNull()
    .references(() => members.id),
  reviewBy: text('review_by').notNull(),
})

/** What those who may publish say about a draft; kept with the version that it became. */
export const policyRemarks = sqliteTable('policy_remarks', {
  id: text().primaryKey(),
  /** Null while it is a draft. */
  version: integer(),
  byId: text('by_id')
    .notNull()
    .references(() => members.id),
  byName: text('by_name').notNull(),
  text: text().notNull(),
  at: integer().notNull(),
})

/** Units' own limits, day by day: rows are added, never changed. The unit may be gone by now. */
export const policyOverrides = sqliteTable(
  'policy_overrides',
  {
    id: text().primaryKey(),
    unitId: text('unit_id').notNull(),
    unitName: text('unit_name').notNull(),
    ruleKey: text('rule_key').notNull(),
    ruleTitle: text('rule_title').notNull(),
    fromDay: text('from_day').notNull(),
    /** Null ends what the unit had before. */
    replacement: text({ mode: 'json' }).$type<Replacement>(),
    note: text().notNull(),
    publishedAt: integer('published_at').notNull(),
    publishedBy: text('published_by')
      .notNull()
      .references(() => members.id),
    /** The version that ended it; the end counts for nothing once that is withdrawn. */
    endedBy: integer('ended_by'),
  },
  (t) => [index('policy_overrides_rule').on(t.ruleKey)],
)

/** Who has read which change of a rule, in which language, or asked about it. */
export const policyReadings = sqliteTable(
  'policy_readings',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    ruleKey: text('rule_key').notNull(),
    /** What changed the rule: "v3" for a version, "o" and an id for a unit's own. */
    mark: text().notNull(),
    version: integer().notNull(),
    language: text().$type<Language>().notNull(),
    state: text().$type<'read' | 'question'>().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.ruleKey, t.mark] })],
)

/** A thread about a rule: asked by one person, answered by whoever may publish. */
export const policyQuestions = sqliteTable(
  'policy_questions',
  {
    id: text().primaryKey(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => members.id),
    ruleKey: text('rule_key').notNull(),
    ruleTitle: text('rule_title').notNull(),
    version: integer().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('policy_questions_asked').on(t.askedBy)],
)

export const policyPosts = sqliteTable(
  'policy_posts',
  {
    id: text().primaryKey(),
    questionId: text('question_id')
      .notNull()
      .references(() => policyQuestions.id),
    byId: text('by_id')
      .notNull()
      .references(() => members.id),
    byName: text('by_name').notNull(),
    text: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('policy_posts_question').on(t.questionId)],
)
