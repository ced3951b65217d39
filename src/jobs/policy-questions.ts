import { notify } from '../../db/queries/notices.ts'
import {
  createPolicyPost,
  createQuestion,
  type PolicyReading,
  type Question,
  recordPolicyReading,
} from '../../db/queries/policy-readings.ts'
import type { House } from '../http/env.ts'
import { type By, notifyPublishers } from './publish-policy.ts'

type Change = Pick<PolicyReading, 'ruleKey' | 'mark' | 'version' | 'language'>

/** Notes that somebody has read a change of a rule. */
export const acknowledge = ({ db, clock }: House, change: Change, { actorId }: By): Promise<void> =>
  db.write((tx) =>
    recordPolicyReading(tx, { ...change, memberId: actorId, state: 'read', at: clock.now() }),
  )

/** Opens a thread about a change, and tells those who publish. Returns the thread's id. */
export const askAbout = (
  { db, clock }: House,
  { title, ...change }: Change & { title: string },
  text: string,
  { actorId, actorName }: By,
): Promise<string> =>
  db.write(async (tx) => {
    const at = clock.now()
    await recordPolicyReading(tx, { ...change, memberId: actorId, state: 'question', at })
    const { ruleKey, version } = change
    const asked = { askedBy: actorId, ruleKey, ruleTitle: title, version, at }
    const questionId = await createQuestion(tx, asked)
    await createPolicyPost(tx, { questionId, byId: actorId, byName: actorName, text, at })
    await notifyPublishers(tx, { kind: 'policy-question', detail: title, at, but: actorId })
    return questionId
  })

/** Goes on in a thread, and tells the other side. */
export const replyTo = (
  { db, clock }: House,
  question: Question,
  text: string,
  { actorId, actorName }: By,
): Promise<void> =>
  db.write(async (tx) => {
    const at = clock.now()
    const detail = question.ruleTitle
    const post = { questionId: question.id, byId: actorId, byName: actorName, text, at }
    await createPolicyPost(tx, post)
    if (actorId === question.askedBy)
      await notifyPublishers(tx, { kind: 'policy-question', detail, at, but: actorId })
    else await notify(tx, { memberId: question.askedBy, kind: 'policy-answer', detail, at })
  })
