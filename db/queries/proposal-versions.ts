import { and, desc, eq, lte } from 'drizzle-orm'
import { type Cause, goesOn, type ProposalState, type Tie } from '../../src/domain/proposals.ts'
import type { Db, Tx } from '../client.ts'
import { members, policyVersions, proposalSteps, ruleProposals } from '../schema.ts'

// Proposals on their way with a version of the policy.

/** The draft became a version, which its proposals wait for from now on. */
export const tieToVersion = (tx: Tx, number: number) =>
  tx
    .update(ruleProposals)
    .set({ tied: 'version', policyVersion: number })
    .where(eq(ruleProposals.tied, 'draft'))

/** A version takes over a trial, and so its proposals; they wait for its day. */
export async function handOver(tx: Tx, from: number, to: number): Promise<void> {
  for (const one of await listOfVersion(tx, from))
    if (goesOn(one))
      await tx
        .update(ruleProposals)
        .set({ tied: 'version', policyVersion: to })
        .where(eq(ruleProposals.id, one.id))
}

/** Gives a trial back what a version was to take over, whose day never came. */
export const handBack = (tx: Tx, from: number, to: number) =>
  tx
    .update(ruleProposals)
    .set({ tied: null, policyVersion: to })
    .where(and(eq(ruleProposals.policyVersion, from), eq(ruleProposals.tied, 'version')))

export const listOfVersion = (tx: Tx, number: number) =>
  tx.select().from(ruleProposals).where(eq(ruleProposals.policyVersion, number))

/** Proposals whose version holds from today or an earlier day on, with that version. */
export const listArrived = (db: Db | Tx, today: string) =>
  ('read' in db ? db.read : db)
    .select({ proposal: ruleProposals, version: policyVersions, publisher: members.name })
    .from(ruleProposals)
    .innerJoin(policyVersions, eq(policyVersions.number, ruleProposals.policyVersion))
    .innerJoin(members, eq(members.id, policyVersions.publishedBy))
    .where(and(eq(ruleProposals.tied, 'version'), lte(policyVersions.inForceFrom, today)))

/**
 * The version that brought a proposal last, while that one is not withdrawn; undefined when none
 * did. A trial that ran out still says what came of it.
 */
export async function findHolding(tx: Tx, proposalId: string): Promise<number | undefined> {
  const row = await tx
    .select({ number: policyVersions.number, closedAs: policyVersions.closedAs })
    .from(proposalSteps)
    .innerJoin(policyVersions, eq(policyVersions.number, proposalSteps.version))
    .where(and(eq(proposalSteps.proposalId, proposalId), eq(proposalSteps.cause, 'published')))
    .orderBy(desc(proposalSteps.number))
    .get()
  return row && row.closedAs !== 'withdrawn' ? row.number : undefined
}

type Move = {
  state: ProposalState
  tied?: Tie | null
  policyVersion: number | null
  reviewOn: string | null
  step: { cause: Cause; version: number; byName: string; on: string }
}

/** Moves a proposal because of what happened to a version. */
export async function moveProposal(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  { step, tied = null, ...move }: Move,
): Promise<void> {
  const number = revision + 1
  await tx
    .update(ruleProposals)
    .set({ ...move, tied, revision: number })
    .where(eq(ruleProposals.id, id))
  const { state } = move
  await tx.insert(proposalSteps).values({ proposalId: id, number, state, text: '', ...step })
}
