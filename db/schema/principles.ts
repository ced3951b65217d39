import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../../src/domain/languages.ts'
import type { Cause, ProposalState, Tie, Verdict } from '../../src/domain/proposals.ts'
import { lessons } from './lessons.ts'
import { members } from './organisation.ts'

/** What several lessons say together. */
export const principles = sqliteTable('principles', {
  id: text().primaryKey(),
  statement: text().notNull(),
  language: text().$type<Language>().notNull(),
  /** Why it stands on fewer calls, people or teams than it should; empty where it does not. */
  exception: text().notNull(),
  createdOn: text('created_on').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => members.id),
  /** The day by which somebody looks whether it still holds. */
  reviewBy: text('review_by').notNull(),
  retiredOn: text('retired_on'),
  /** Rises with each change: tells a second editor that they came late. */
  revision: integer().notNull().default(1),
})

export const principleLessons = sqliteTable(
  'principle_lessons',
  {
    principleId: text('principle_id')
      .notNull()
      .references(() => principles.id),
    lessonId: text('lesson_id')
      .notNull()
      .references(() => lessons.id),
  },
  (t) => [
    primaryKey({ columns: [t.principleId, t.lessonId] }),
    index('principle_lessons_lesson').on(t.lessonId),
  ],
)

/** A change of the policy that a principle suggests. Never deleted. */
export const ruleProposals = sqliteTable(
  'rule_proposals',
  {
    id: text().primaryKey(),
    principleId: text('principle_id')
      .notNull()
      .references(() => principles.id),
    change: text().notNull(),
    state: text().$type<ProposalState>().notNull(),
    /** Worked into the policy's one draft, or into a version whose day has not come. */
    tied: text().$type<Tie>(),
    /** The version of the policy that it led to. */
    policyVersion: integer('policy_version'),
    /** Sixty days after it came into force, or its trial began. */
    reviewOn: text('review_on'),
    revision: integer().notNull(),
  },
  (t) => [index('rule_proposals_principle').on(t.principleId)],
)

/** Each step of it, with who took it and what they said. */
export const proposalSteps = sqliteTable(
  'proposal_steps',
  {
    proposalId: text('proposal_id')
      .notNull()
      .references(() => ruleProposals.id),
    number: integer().notNull(),
    state: text().$type<ProposalState>().notNull(),
    text: text().notNull(),
    byName: text('by_name').notNull(),
    on: text('on_day').notNull(),
    /** What happened to a version and so moved it; null where a person took the step. */
    cause: text().$type<Cause>(),
    version: integer(),
    /** What its review decided. */
    verdict: text().$type<Verdict>(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.number] })],
)
