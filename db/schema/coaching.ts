import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CoachingState } from '../../src/domain/coaching.ts'
import { decisions } from './decisions.ts'
import { members } from './organisation.ts'

/** A conversation between an author and their lead about one decision. */
export const coachings = sqliteTable(
  'coachings',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    leadId: text('lead_id')
      .notNull()
      .references(() => members.id),
    /** Unit of the author then: overdue replies are counted there. */
    unitId: text('unit_id').notNull(),
    begunBy: text('begun_by').$type<'author' | 'lead'>().notNull(),
    state: text().$type<CoachingState>().notNull(),
    begunAt: integer('begun_at').notNull(),
    /** What the author wants to know, or why the lead offers. */
    question: text().notNull(),
    /** Last day on which the lead's reply is in time; null while it waits for the author. */
    dueOn: text('due_on'),
    answeredOn: text('answered_on'),
    worked: text().notNull().default(''),
    asked: text().notNull().default(''),
    nextTime: text('next_time').notNull().default(''),
    /** What the author will try, and until when. */
    step: text().notNull().default(''),
    stepOn: text('step_on'),
  },
  (t) => [index('coachings_lead').on(t.leadId), index('coachings_decision').on(t.decisionId)],
)
