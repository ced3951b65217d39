import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { decisions } from './decisions.ts'
import { pledges } from './pledges.ts'
import { ruleProposals } from './principles.ts'

/**
 * What the "never again" of an apology rests on: a proposal or a pledge; neither while its author
 * asks that there be one. Says nothing about who tied it.
 */
export const apologyTies = sqliteTable('apology_ties', {
  decisionId: text('decision_id')
    .primaryKey()
    .references(() => decisions.id),
  proposalId: text('proposal_id').references(() => ruleProposals.id),
  pledgeId: text('pledge_id').references(() => pledges.id),
})
