import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type {
  Area,
  EscalatedFor,
  Expected,
  Fault,
  HistoryChecked,
  Pressure,
  PromiseOrigin,
} from '../../src/domain/decision-details.ts'
import type { Action, Relation, Resolution, Visibility } from '../../src/domain/decisions.ts'
import type { Again, Outcome, PromiseState } from '../../src/domain/follow-ups.ts'
import type { Language } from '../../src/domain/languages.ts'
import { members } from './organisation.ts'

export const decisions = sqliteTable(
  'decisions',
  {
    id: text().primaryKey(),
    /** Null once its author has cut their name from it. */
    authorId: text('author_id').references(() => members.id),
    /** The author's unit when it was logged. */
    unitId: text('unit_id'),
    situation: text().notNull(),
    action: text().$type<Action>().notNull(),
    relation: text().$type<Relation>().notNull(),
    resolution: text().$type<Resolution>().notNull(),
    escalatedFor: text('escalated_for').$type<EscalatedFor>(),
    visibility: text().$type<Visibility>().notNull(),
    decided: text().notNull(),
    why: text().notNull(),
    learned: text().notNull(),
    amountMinor: integer('amount_minor'),
    currency: text(),
    /** How much of its currency made one of the organisation's own that day; null for the own one. */
    rate: text(),
    /** 1 to 5, and what its author expected: neither changes after logging. */
    confidence: integer(),
    expected: text().$type<Expected>(),
    fault: text().$type<Fault>(),
    area: text().$type<Area>(),
    historyChecked: text('history_checked').$type<HistoryChecked>(),
    pressure: text({ mode: 'json' }).$type<Pressure[]>().notNull().default([]),
    promise: text().notNull().default(''),
    promiseDue: text('promise_due'),
    promiseOrigin: text('promise_origin').$type<PromiseOrigin>(),
    promiseState: text('promise_state').$type<PromiseState>(),
    apologyWhy: text('apology_why').notNull().default(''),
    apologyFix: text('apology_fix').notNull().default(''),
    apologyNever: text('apology_never').notNull().default(''),
    /** The case's number, encrypted: see src/http/case-refs.ts. */
    caseRef: text('case_ref'),
    language: text().$type<Language>().notNull(),
    /** Version in force that day; null before the first. */
    policyVersion: integer('policy_version'),
    /** The rule its author meant. */
    ruleKey: text('rule_key'),
    decidedOn: text('decided_on').notNull(),
    loggedAt: integer('logged_at').notNull(),
    /** First day on which its author is asked how it turned out. */
    followUpOn: text('follow_up_on'),
    outcome: text().$type<Outcome>(),
    again: text().$type<Again>(),
    outcomeOn: text('outcome_on'),
    /** Taken back after others could read it: its texts are gone, that it was there stays. */
    withdrawnAt: integer('withdrawn_at'),
    /** SHA-256 of the code by which whoever cut their name from it can still come back. */
    receipt: text(),
  },
  (t) => [
    index('decisions_author').on(t.authorId),
    index('decisions_unit').on(t.unitId),
    index('decisions_receipt').on(t.receipt),
  ],
)

/** Changes made after the time for typing mistakes: what was there before, field by field. */
export const decisionRevisions = sqliteTable(
  'decision_revisions',
  {
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    number: integer().notNull(),
    at: integer().notNull(),
    before: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.number] })],
)

/** What somebody began to log: the form's fields, texts masked. One a person. */
export const decisionDrafts = sqliteTable('decision_drafts', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  form: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  revision: integer().notNull(),
  savedAt: integer('saved_at').notNull(),
})

/**
 * A record on its way to everyone, without its author's name: as others will read it. What is
 * corrected after it went out stays with its author: no second reader has seen it.
 */
export const decisionReleases = sqliteTable(
  'decision_releases',
  {
    decisionId: text('decision_id')
      .primaryKey()
      .references(() => decisions.id),
    situation: text().notNull(),
    action: text().$type<Action>().notNull(),
    relation: text().$type<Relation>().notNull(),
    resolution: text().$type<Resolution>().notNull(),
    amountMinor: integer('amount_minor'),
    currency: text(),
    decidedOn: text('decided_on').notNull(),
    decided: text().notNull(),
    why: text().notNull(),
    learned: text().notNull(),
    /** The unit as it is told; null for the whole organisation. */
    unitName: text('unit_name'),
    /** Null until the second reader has decided; then whether it may go out. */
    isApproved: integer('is_approved', { mode: 'boolean' }),
    curatorId: text('curator_id').references(() => members.id),
    note: text().notNull().default(''),
    /** The weekly publishing with which it goes out, and its place among the others, drawn by lot. */
    releasedAt: integer('released_at'),
    place: integer(),
  },
  (t) => [index('decision_releases_out').on(t.releasedAt)],
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
    /** What the reader was called then. */
    readerName: text('reader_name').notNull(),
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

/** Who has read which version of the charter. */
export const charterReaders = sqliteTable(
  'charter_readers',
  {
    version: integer().notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.version, t.memberId] })],
)

/** A record opened against its author's choice, for what the charter excepts: two people ask. */
export const unsealings = sqliteTable('unsealings', {
  id: text().primaryKey(),
  decisionId: text('decision_id')
    .notNull()
    .references(() => decisions.id),
  exception: text().notNull(),
  reason: text().notNull(),
  askedBy: text('asked_by')
    .notNull()
    .references(() => members.id),
  askedAt: integer('asked_at').notNull(),
  agreedBy: text('agreed_by').references(() => members.id),
  agreedAt: integer('agreed_at'),
})
