import { and, asc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import type { ProposalState, ProposalStep } from '../../src/domain/proposals.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { principles, proposalSteps, ruleProposals } from '../schema.ts'

type By = { name: string; on: string }

export async function createProposal(
  tx: Tx,
  { principleId, change }: { principleId: string; change: string },
  { name, on }: By,
): Promise<string> {
  const id = newId()
  const state: ProposalState = 'suggested'
  await tx.insert(ruleProposals).values({ id, principleId, change, state, revision: 1 })
  await tx
    .insert(proposalSteps)
    .values({ proposalId: id, number: 1, state, text: '', byName: name, on })
  return id
}

/** Adds a step of a person's; false, storing nothing, when somebody else took one in between. */
export async function takeProposalStep(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  { state, text, policyVersion, verdict = undefined }: ProposalStep,
  { name, on, reviewOn }: By & { reviewOn: string | undefined },
): Promise<boolean> {
  const number = revision + 1
  const changed = await tx
    .update(ruleProposals)
    .set({
      ...{ state, revision: number },
      // What is declined, or in force by another way, is worked into no draft any more.
      ...(state === 'declined' || state === 'in_force' ? { tied: null } : {}),
      ...(policyVersion === undefined ? {} : { policyVersion }),
      ...(reviewOn === undefined ? {} : { reviewOn }),
    })
    .where(and(eq(ruleProposals.id, id), eq(ruleProposals.revision, revision)))
    .returning({ id: ruleProposals.id })
  if (changed.length === 0) return false
  const step = { proposalId: id, number, state, text, byName: name, on }
  await tx.insert(proposalSteps).values({ ...step, verdict: verdict ?? null })
  return true
}

/** What a principle suggests, each with its steps, oldest first. */
export const listProposals = (db: Db, principleId: string) =>
  loadProposals(db, eq(ruleProposals.principleId, principleId))

/** A proposal with its steps. */
export const findProposal = async (db: Db, id: string): Promise<Proposal | undefined> =>
  (await loadProposals(db, eq(ruleProposals.id, id)))[0]

async function loadProposals({ read }: Db, which: ReturnType<typeof eq>) {
  const rows = await read.select().from(ruleProposals).where(which).orderBy(asc(ruleProposals.id))
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const steps = await read
    .select()
    .from(proposalSteps)
    .where(inArray(proposalSteps.proposalId, ids))
    .orderBy(asc(proposalSteps.number))
  return rows.map((row) => {
    const own = steps.filter((step) => step.proposalId === row.id)
    const verdict = own.findLast((step) => step.verdict !== null)?.verdict ?? undefined
    return { ...row, steps: own, verdict }
  })
}
/** `verdict`: what its last review decided. */
export type Proposal = Awaited<ReturnType<typeof loadProposals>>[number]

/** Ties a proposal to the draft; false when somebody else changed it since `revision` was read. */
export async function tieToDraft(tx: Tx, { id, revision }: { id: string; revision: number }) {
  const tied = await tx
    .update(ruleProposals)
    .set({ tied: 'draft', revision: revision + 1 })
    .where(
      and(
        eq(ruleProposals.id, id),
        eq(ruleProposals.revision, revision),
        isNull(ruleProposals.tied),
      ),
    )
    .returning({ id: ruleProposals.id })
  return tied.length === 1
}

/** Takes one proposal off the draft, or all. */
export const untieFromDraft = (tx: Tx, id?: string) =>
  tx
    .update(ruleProposals)
    .set({ tied: null })
    .where(and(eq(ruleProposals.tied, 'draft'), id ? eq(ruleProposals.id, id) : undefined))

/** The proposals worked into the draft, with the principle behind each. */
export const listInDraft = (db: Db) => listWorkedIn(db, eq(ruleProposals.tied, 'draft'))

/** The proposals that a version brought, or will bring on its day. */
export const listBrought = (db: Db, number: number) =>
  listWorkedIn(db, eq(ruleProposals.policyVersion, number))

const listWorkedIn = async ({ read }: Db, which: ReturnType<typeof eq>) =>
  read
    .select({
      ...{ id: ruleProposals.id, change: ruleProposals.change, principleId: principles.id },
      ...{ statement: principles.statement, language: principles.language },
    })
    .from(ruleProposals)
    .innerJoin(principles, eq(principles.id, ruleProposals.principleId))
    .where(which)
    .orderBy(asc(ruleProposals.id))

/** Proposals that nobody has looked at yet, the oldest principle's first. */
export const listSuggested = (db: Db) =>
  db.read
    .select()
    .from(ruleProposals)
    .where(eq(ruleProposals.state, 'suggested'))
    .orderBy(asc(ruleProposals.principleId), asc(ruleProposals.id))

/** Proposals whose review is due by a day, the one that waits longest first. */
export const listReviewsDue = (db: Db, today: string) =>
  db.read
    .select()
    .from(ruleProposals)
    .where(
      and(
        inArray(ruleProposals.state, ['trial', 'in_force']),
        isNotNull(ruleProposals.reviewOn),
        lte(ruleProposals.reviewOn, today),
      ),
    )
    .orderBy(asc(ruleProposals.reviewOn))
