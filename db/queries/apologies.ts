import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { apologyTies, decisions, pledges, principles, ruleProposals } from '../schema.ts'

/**
 * What the "never again" of a call rests on: a proposal, a pledge, or neither yet while its author
 * asks for one. Undefined while nobody has said.
 */
export async function findApologyTie({ read }: Db, decisionId: string) {
  const row = await read
    .select({ proposal: ruleProposals, pledge: pledges })
    .from(apologyTies)
    .leftJoin(ruleProposals, eq(ruleProposals.id, apologyTies.proposalId))
    .leftJoin(pledges, eq(pledges.id, apologyTies.pledgeId))
    .where(eq(apologyTies.decisionId, decisionId))
    .get()
  return row && { proposal: row.proposal ?? undefined, pledge: row.pledge ?? undefined }
}
export type ApologyTie = NonNullable<Awaited<ReturnType<typeof findApologyTie>>>

type Tie = { proposalId: string | null; pledgeId: string | null }

/** Says what a "never again" rests on; without a tie it rests on nothing again. */
export async function setApologyTie(tx: Tx, decisionId: string, tie: Tie | undefined) {
  await tx.delete(apologyTies).where(eq(apologyTies.decisionId, decisionId))
  if (tie) await tx.insert(apologyTies).values({ decisionId, ...tie })
}

/** Proposals on which something may come to rest: suggested and not yet decided or in force. */
export const listOpenProposals = (db: Db) =>
  db.read
    .select({ id: ruleProposals.id, change: ruleProposals.change, statement: principles.statement })
    .from(ruleProposals)
    .innerJoin(principles, eq(principles.id, ruleProposals.principleId))
    .where(inArray(ruleProposals.state, ['suggested', 'gathering', 'accepted', 'trial']))
    .orderBy(asc(ruleProposals.id))

/** Calls of which the author asks their lead for something that makes an apology last. */
export async function listAskingCalls(db: Db): Promise<string[]> {
  const rows = await db.read
    .select({ id: decisions.id })
    .from(apologyTies)
    .innerJoin(decisions, eq(decisions.id, apologyTies.decisionId))
    .where(
      and(
        isNull(apologyTies.proposalId),
        isNull(apologyTies.pledgeId),
        isNull(decisions.withdrawnAt),
        ne(decisions.apologyNever, ''),
        inArray(decisions.visibility, ['manager', 'team_named']),
      ),
    )
  return rows.map(({ id }) => id)
}
