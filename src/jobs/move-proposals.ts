import type { Tx } from '../../db/client.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import {
  findHolding,
  handBack,
  listArrived,
  listOfVersion,
  moveProposal,
} from '../../db/queries/proposal-versions.ts'
import { addDays, dayAt } from '../domain/calendar.ts'
import type { PolicyVersion } from '../domain/policy.ts'
import { REVIEW_DAYS, stateAfterWithdrawal } from '../domain/proposals.ts'
import type { House } from '../http/env.ts'

/** Moves the proposals whose version's first day has come; called by the clock. */
export async function settleProposals({ db, clock }: House): Promise<void> {
  const installation = await findInstallation(db)
  if (!installation) return
  const today = dayAt(clock.now(), installation.timeZone)
  // Most of the time there are none, and nothing is to be written.
  if ((await listArrived(db, today)).length > 0) await db.write((tx) => moveArrived(tx, today))
}

/** The same within the writing that published a version. */
export async function moveArrived(tx: Tx, today: string): Promise<void> {
  for (const { proposal, version, publisher } of await listArrived(tx, today)) {
    const { number, inForceFrom, trialUnits } = version
    await moveProposal(tx, proposal, {
      state: trialUnits ? 'trial' : 'in_force',
      policyVersion: number,
      reviewOn: addDays(inForceFrom, REVIEW_DAYS),
      step: { cause: 'published', version: number, byName: publisher, on: inForceFrom },
    })
  }
}

/**
 * A version was withdrawn: what it brought is not in force any more and may be worked into another.
 * What it was to take over from a trial goes on there; what is in the draft by now stays there.
 */
export async function releaseProposals(
  tx: Tx,
  { number, adopts }: PolicyVersion,
  { today, byName, isScheduled }: { today: string; byName: string; isScheduled: boolean },
): Promise<void> {
  if (isScheduled && adopts !== undefined) await handBack(tx, number, adopts)
  for (const proposal of await listOfVersion(tx, number)) {
    const { state, tied, reviewOn } = proposal
    if (state === 'declined' || (state === 'reviewed' && !tied)) continue
    const step = { cause: 'withdrawn' as const, version: number, byName, on: today }
    // Before its day it never moved the proposal, which goes on where it was.
    const held = tied === 'version' ? await findHolding(tx, proposal.id) : undefined
    await moveProposal(tx, proposal, {
      state: tied === 'version' ? state : stateAfterWithdrawal(state),
      tied: tied === 'draft' ? tied : null,
      policyVersion: held ?? null,
      reviewOn: held === undefined ? null : reviewOn,
      step,
    })
  }
}
