import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PledgeState } from '../../src/domain/pledges.ts'
import { decisionPeriods } from './decision-figures.ts'
import { members } from './organisation.ts'

/** Something a team said, and what is done about it. Never deleted. */
export const pledges = sqliteTable(
  'pledges',
  {
    id: text().primaryKey(),
    unitId: text('unit_id').notNull(),
    /** What was said, in the team's words. */
    said: text().notNull(),
    state: text().$type<PledgeState>().notNull(),
    heardOn: text('heard_on').notNull(),
    ownerId: text('owner_id').references(() => members.id),
    dueOn: text('due_on'),
    /** Rises with each step: tells a second editor that they came late. */
    revision: integer().notNull(),
  },
  (t) => [index('pledges_unit').on(t.unitId)],
)

/** Each step of it, with who took it and what they said. */
export const pledgeSteps = sqliteTable(
  'pledge_steps',
  {
    pledgeId: text('pledge_id')
      .notNull()
      .references(() => pledges.id),
    number: integer().notNull(),
    state: text().$type<PledgeState>().notNull(),
    text: text().notNull(),
    byName: text('by_name').notNull(),
    on: text('on_day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pledgeId, t.number] })],
)

/** Whether it helped somebody. Read by nobody but its giver; shown as a share, by period. */
export const pledgeMarks = sqliteTable(
  'pledge_marks',
  {
    pledgeId: text('pledge_id')
      .notNull()
      .references(() => pledges.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    hasHelped: integer('has_helped', { mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.pledgeId, t.memberId] })],
)

/** The share of those who said it helped, once a period, from five of them. */
export const pledgeFigures = sqliteTable(
  'pledge_figures',
  {
    pledgeId: text('pledge_id')
      .notNull()
      .references(() => pledges.id),
    fromDay: text('from_day')
      .notNull()
      .references(() => decisionPeriods.fromDay),
    value: integer().notNull(),
    bandLow: integer('band_low').notNull(),
    bandHigh: integer('band_high'),
  },
  (t) => [primaryKey({ columns: [t.pledgeId, t.fromDay] })],
)
