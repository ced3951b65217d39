import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { notifyAll } from '../../db/queries/notices.ts'
import {
  closeVersion,
  createVersion,
  deleteDraft,
  findDraft,
  listAllVersions,
  publishDraft,
  reopenVersion,
} from '../../db/queries/policy.ts'
import { listPublishers } from '../../db/queries/policy-care.ts'
import { createRemark, markSent } from '../../db/queries/policy-review.ts'
import { handOver, tieToVersion } from '../../db/queries/proposal-versions.ts'
import { untieFromDraft } from '../../db/queries/proposals.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { NoticeKind } from '../domain/notices.ts'
import type { PolicyVersion } from '../domain/policy.ts'
import { statusOf } from '../domain/policy-life.ts'
import { type Plan, type PublishingErrors, parsePublishing } from '../domain/policy-publishing.ts'
import type { House } from '../http/env.ts'
import { endOverrides } from './end-overrides.ts'
import { moveArrived, releaseProposals } from './move-proposals.ts'

export type By = { actorId: string; actorName: string }
type Form = Record<string, string>

export type Published =
  | { ok: true; number: number }
  | { ok: false; problem: 'conflict' }
  | { ok: false; problem: 'empty' }
  | { ok: false; problem: 'missing' }
  | { ok: false; problem: 'wrong'; errors: PublishingErrors; with?: PolicyVersion | undefined }

/** Publishes the draft as the form says: for everybody from a day on, or on trial in some units. */
export async function publishPolicy(
  house: House,
  form: Form,
  { today, ...by }: By & { today: string },
): Promise<Published> {
  if ((await findDraft(house.db))?.rules.length === 0) return { ok: false, problem: 'empty' }
  return publishing(house, form, today, undefined, async (tx, plan, known) => {
    const draft = await findDraft(tx)
    if (!draft) return { ok: false, problem: 'missing' }
    const given = { ...plan, publishedAt: known.at, publishedBy: by.actorId }
    const number = await publishDraft(tx, { revision: Number(form.revision), ...given })
    if (number === undefined) return { ok: false, problem: 'conflict' }
    await tieToVersion(tx, number)
    await moveArrived(tx, today)
    const detail = detailOf(number, plan)
    await recordAudit(tx, { at: known.at, actorId: by.actorId, action: 'policy-published', detail })
    if (!plan.trial) await endOverrides(tx, { number, rules: draft.rules, plan, at: known.at, by })
    return { ok: true, number }
  })
}

/** Makes a version for everybody out of a trial; the trial ends on its first day. */
export const adoptTrial = (
  house: House,
  trial: PolicyVersion,
  form: Form,
  { today, ...by }: By & { today: string },
): Promise<Published> =>
  publishing(house, form, today, trial.number, async (tx, plan, { at }) => {
    const given = { ...plan, publishedAt: at, publishedBy: by.actorId, adopts: trial.number }
    const number = await createVersion(tx, trial.rules, given)
    await closeVersion(tx, trial.number, { from: plan.inForceFrom, as: 'adopted' })
    await handOver(tx, trial.number, number)
    await moveArrived(tx, today)
    const detail = `Policy ${trial.number} > Policy ${number}`
    await recordAudit(tx, { at, actorId: by.actorId, action: 'policy-adopted', detail })
    await endOverrides(tx, { number, rules: trial.rules, plan, at, by })
    return { ok: true, number }
  })

/** Ends a version from today on. False when it holds no more anyway. */
export const withdrawPolicy = (
  { db, clock, inTurn }: House,
  version: PolicyVersion,
  { today, actorId, actorName }: By & { today: string },
): Promise<boolean> =>
  inTurn(() =>
    db.write(async (tx) => {
      const versions = await listAllVersions(tx)
      const still = versions.find(({ number }) => number === version.number)
      const status = still && statusOf(still, versions, today)
      if (status !== 'scheduled' && status !== 'trial' && status !== 'in_force') return false
      await closeVersion(tx, version.number, { from: today, as: 'withdrawn' })
      // The trial that it was to take over goes on.
      if (still?.adopts !== undefined && status === 'scheduled')
        await reopenVersion(tx, still.adopts)
      const isScheduled = status === 'scheduled'
      await releaseProposals(tx, version, { today, byName: actorName, isScheduled })
      const at = clock.now()
      const detail = `Policy ${version.number}`
      await recordAudit(tx, { at, actorId, action: 'policy-withdrawn', detail })
      return true
    }),
  )

/** Sends the draft to all others who may publish; with a remark, if one is given. */
export const sendToReview = ({ db, clock, inTurn }: House, { actorId }: By): Promise<void> =>
  inTurn(() =>
    db.write(async (tx) => {
      const at = clock.now()
      if (!(await markSent(tx, at))) return
      await notifyPublishers(tx, { kind: 'policy-review', detail: '', at, but: actorId })
      await recordAudit(tx, { at, actorId, action: 'policy-reviewed', detail: '' })
    }),
  )

/** Throws the draft away, with its remarks; what was worked into it is free again. */
export const dropDraft = (house: House, { actorId }: By, revision: number): Promise<boolean> =>
  house.inTurn(() =>
    house.db.write(async (tx) => {
      if (!(await deleteDraft(tx, revision))) return false
      await untieFromDraft(tx)
      const at = house.clock.now()
      await recordAudit(tx, { at, actorId, action: 'policy-draft-dropped', detail: '' })
      return true
    }),
  )

export const addRemark = ({ db, clock }: House, text: string, by: By): Promise<void> =>
  db.write((tx) =>
    createRemark(tx, { byId: by.actorId, byName: by.actorName, text, at: clock.now() }),
  )

/** Tells all who may publish the policy, but for one. */
export async function notifyPublishers(
  tx: Tx,
  { but, ...notice }: { kind: NoticeKind; detail: string; at: number; but: string },
): Promise<void> {
  const publishers = (await listPublishers(tx)).filter(({ id }) => id !== but)
  await notifyAll(
    tx,
    publishers.map(({ id }) => ({ memberId: id, ...notice })),
  )
}

type Known = { at: number }

/** A trial under way that nobody has ended from a later day on. */
const isRunning = (trial: PolicyVersion, versions: PolicyVersion[], today: string): boolean =>
  trial.closed === undefined && statusOf(trial, versions, today) === 'trial'

/** Reads the form against what is known within the transaction, so that two cannot cross. */
const publishing = (
  { db, clock, inTurn }: House,
  form: Form,
  today: string,
  adopted: number | undefined,
  work: (tx: Tx, plan: Plan, known: Known) => Promise<Published>,
): Promise<Published> =>
  inTurn(() =>
    db.write(async (tx) => {
      const versions = await listAllVersions(tx)
      const trial = versions.find(({ number }) => number === adopted)
      if (adopted !== undefined && !(trial && isRunning(trial, versions, today)))
        return { ok: false, problem: 'conflict' }
      const known = { today, tree: await loadTree(tx), versions }
      const parsed = parsePublishing(form, adopted === undefined ? known : { ...known, adopted })
      if (!parsed.ok)
        return { ok: false, problem: 'wrong', errors: parsed.errors, with: parsed.with }
      return work(tx, parsed.plan, { at: clock.now() })
    }),
  )

const detailOf = (number: number, { trial, inForceFrom }: Plan): string =>
  trial ? `Policy ${number}, ${inForceFrom} – ${trial.until}` : `Policy ${number}`
