import { recordAudit } from '../../db/queries/audit.ts'
import {
  createDraft,
  findDraft,
  findPolicyInForce,
  listAllVersions,
  publishDraft,
  reviseDraft,
} from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt } from '../domain/calendar.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import type { Rule } from '../domain/policy.ts'
import { parsePublishing } from '../domain/policy-publishing.ts'
import { formOfRule, parseRule } from '../domain/policy-rule-form.ts'
import type { SamplePolicy } from '../domain/sample-words.ts'
import type { House } from '../http/env.ts'
import { SAMPLE_ZONE } from './sample-plan.ts'

const CURRENCY = 'EUR'
const LANGUAGE = 'en'
const OPTIONS = { language: LANGUAGE, situations: SITUATIONS, principles: [] } as const

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
    const form = before ? formOfRule(before, LANGUAGE) : { currency: CURRENCY }
    const parsed = parseRule(key, { ...form, ...fields }, OPTIONS)
    if (!parsed.ok) throw new Error(`a rule of the sample does not hold: ${key}`)
    await db.write((tx) => reviseDraft(tx, revision, withRule(drafted, parsed.rule)))
  }
  const known = { today, tree: await loadTree(db), versions: await listAllVersions(db) }
  const parsed = parsePublishing({ inForceFrom, changeNote }, known)
  if (!parsed.ok) throw new Error('a policy of the sample does not hold')
  const { revision } = (await findDraft(db))!
  await db.write(async (tx) => {
    const given = { revision, ...parsed.plan, publishedAt, publishedBy }
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
