import { newId } from '../../db/ids.ts'
import { addRevision, changeDecision } from '../../db/queries/decision-changes.ts'
import { dropDecisionDraft } from '../../db/queries/decision-drafts.ts'
import { createDecision, type Decision, recordOutcome } from '../../db/queries/decisions.ts'
import { findPolicyInForce } from '../../db/queries/policy.ts'
import { findRate, listSituations } from '../../db/queries/settings.ts'
import { changesOf, isTraceless } from '../domain/decision-changes.ts'
import type { DecisionContent } from '../domain/decisions.ts'
import { type FollowUp, followUpDay } from '../domain/follow-ups.ts'
import type { Language } from '../domain/languages.ts'
import { daysUntilAsked } from '../domain/situations.ts'
import type { House } from '../http/env.ts'

type Author = { id: string; unitId: string | undefined; language: Language }
/** The moment, and the day it is in the organisation's time zone. */
type At = { now: number; today: string }

/** Logs a decision whose texts are masked, with the policy of its day; returns its id. */
export async function logDecision(
  house: Pick<House, 'db' | 'caseRefs'>,
  author: Author,
  content: DecisionContent,
  { now, today }: At,
): Promise<string> {
  const { db, caseRefs } = house
  const id = newId()
  const policy = await findPolicyInForce(db, content.decidedOn)
  const log = {
    ...{ authorId: author.id, unitId: author.unitId, language: author.language },
    ...{ policyVersion: policy?.number, loggedAt: now },
    rate: content.currency ? await findRate(db, content.currency, content.decidedOn) : undefined,
    followUpOn: await whenToAsk(house, content, today),
    caseRef: caseRefs.encrypt(id, content.caseRef),
  }
  await db.write(async (tx) => {
    await createDecision(tx, content, log, id)
    await dropDecisionDraft(tx, author.id)
  })
  return id
}

/**
 * Replaces what a decision says. Once others may read it and the time for typing mistakes is over,
 * what stood there before stays to be seen.
 */
export async function correctDecision(
  house: Pick<House, 'db' | 'caseRefs'>,
  decision: Decision,
  content: DecisionContent,
  { now, loggedOn, reason }: { now: number; loggedOn: string; reason: string },
): Promise<void> {
  const { db, caseRefs } = house
  const changed = isTraceless(decision, now) ? {} : changesOf(decision, content)
  // Kept beside what changed: whom it was shared with then may read it, nobody else.
  const before = { ...changed, visibility: decision.visibility }
  const change = {
    caseRef: caseRefs.encrypt(decision.id, content.caseRef),
    rate: content.currency ? await findRate(db, content.currency, content.decidedOn) : undefined,
    followUpOn: await whenToAsk(house, content, loggedOn),
    before: Object.keys(changed).length > 0 ? before : undefined,
    ...{ reason, at: now },
  }
  await db.write((tx) => changeDecision(tx, decision.id, content, change))
}

/** Writes how a decision turned out; a lesson that others could read before it stays to be seen. */
export async function tellOutcome(
  { db }: Pick<House, 'db'>,
  decision: Decision,
  followUp: FollowUp,
  { now, today, learned }: At & { learned: string },
): Promise<void> {
  const { id, visibility } = decision
  const isNew = learned !== '' && decision.learned !== '' && learned !== decision.learned
  const before = { learned: decision.learned, visibility }
  await db.write(async (tx) => {
    await recordOutcome(tx, id, followUp, { on: today, learned })
    if (isNew && !isTraceless(decision, now))
      await addRevision(tx, id, { at: now, before, reason: '' })
  })
}

async function whenToAsk({ db }: Pick<House, 'db'>, content: DecisionContent, loggedOn: string) {
  const days = daysUntilAsked(content.situation, await listSituations(db))
  return followUpDay(loggedOn, days, content.promiseDue)
}
