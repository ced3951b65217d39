import { recordAudit } from '../../db/queries/audit.ts'
import {
  createDraft,
  findDraft,
  findPolicyInForce,
  publishDraft,
  reviseDraft,
} from '../../db/queries/policy.ts'
import { dayAt } from '../domain/calendar.ts'
import { formOfRule, parsePublishing, parseRule, type Rule } from '../domain/policy.ts'
import type { SamplePolicy } from '../domain/sample-words.ts'
import type { House } from '../http/env.ts'
import { SAMPLE_ZONE } from './sample-plan.ts'

const CURRENCY = 'EUR'

/** Writes a version of the policy rule by rule into the draft, and publishes it from a day on. */
export async function publishSamplePolicy(
  { db, clock }: House,
  { changeNote, rules }: SamplePolicy,
  publishedBy: string,
  inForceFrom: string,
): Promise<void> {
  const publishedAt = clock.now()
  const today = dayAt(publishedAt, SAMPLE_ZONE)
  const inForce = (await findPolicyInForce(db, today))?.rules ?? []
  await db.write((tx) => createDraft(tx, inForce))
  for (const { key, ...fields } of rules) {
    const { revision, rules: drafted } = (await findDraft(db))!
    const before = drafted.find((rule) => rule.key === key)
    const form = before ? formOfRule(before) : { currency: CURRENCY }
    const parsed = parseRule(key, { ...form, ...fields })
    if (!parsed.ok) throw new Error(`a rule of the sample does not hold: ${key}`)
    await db.write((tx) => reviseDraft(tx, revision, withRule(drafted, parsed.rule)))
  }
  const parsed = parsePublishing({ inForceFrom, changeNote }, today)
  if (!parsed.ok) throw new Error(`a policy of the sample does not hold: ${parsed.errors.join()}`)
  const { revision } = (await findDraft(db))!
  await db.write(async (tx) => {
    const given = { revision, ...parsed.publishing, publishedAt, publishedBy }
    const number = await publishDraft(tx, given)
    const detail = `Policy ${number}`
    const audit = { at: publishedAt, actorId: publishedBy, detail } as const
    await recordAudit(tx, { ...audit, action: 'policy-published' })
  })
}

const withRule = (rules: Rule[], changed: Rule): Rule[] =>
  rules.some(({ key }) => key === changed.key)
    ? rules.map((rule) => (rule.key === changed.key ? changed : rule))
    : [...rules, changed]
