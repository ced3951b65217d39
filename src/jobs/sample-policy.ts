import { createDraft, findDraft, findPolicyInForce, reviseDraft } from '../../db/queries/policy.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import type { Rule } from '../domain/policy.ts'
import { formOfRule, parseRule } from '../domain/policy-rule-form.ts'
import { parseTranslation } from '../domain/policy-translations.ts'
import type { SamplePolicy } from '../domain/sample-words.ts'
import type { House } from '../http/env.ts'
import { hashOfWords } from './policy-words.ts'
import { type By, publishPolicy } from './publish-policy.ts'
import { todayIn } from './sample-plan.ts'

const CURRENCY = 'EUR'
const LANGUAGE = 'en'
/** The language into which some rules are translated. */
const OTHER = 'ro'

type Given = {
  by: By
  inForceFrom: string
  /** The principle on which rules of one situation stand from now on. */
  principle?: { id: string; situation: string } | undefined
}

/** Writes a version of the policy rule by rule into the draft, and publishes it from a day on. */
export async function publishSamplePolicy(
  house: House,
  { changeNote, rules, translations = {} }: SamplePolicy,
  { by, inForceFrom, principle }: Given,
): Promise<void> {
  const { db } = house
  const today = todayIn(house)
  const inForce = (await findPolicyInForce(db, today))?.rules ?? []
  await db.write((tx) => createDraft(tx, inForce))
  for (const { key, ...fields } of rules)
    await draftRule(house, key, (before) => {
      const form = before ? formOfRule(before, LANGUAGE) : { currency: CURRENCY }
      const isBased = principle && before?.situations.includes(principle.situation)
      const given = { ...form, ...fields, ...(isBased ? { principle: principle.id } : {}) }
      const principles = principle ? [principle.id] : []
      const options = { language: LANGUAGE, situations: SITUATIONS, principles, before } as const
      const parsed = parseRule(key, given, options)
      return parsed.ok ? parsed.rule : undefined
    })
  for (const [key, words] of Object.entries(translations))
    await draftRule(house, key, (rule) => {
      const parsed =
        rule && parseTranslation(rule, { ...words, isReviewed: 'yes' }, hashOfWords(rule))
      return parsed?.ok
        ? { ...rule!, translations: { ...rule!.translations, [OTHER]: parsed.translation } }
        : undefined
    })
  const { revision } = (await findDraft(db))!
  const form = { inForceFrom, changeNote, revision: String(revision) }
  const done = await publishPolicy(house, form, { ...by, today })
  if (!done.ok) throw new Error(`a policy of the sample: ${done.problem}`)
}

/** Changes one rule of the draft, or adds it. */
async function draftRule(
  { db }: House,
  key: string,
  change: (before: Rule | undefined) => Rule | undefined,
): Promise<void> {
  const { revision, rules } = (await findDraft(db))!
  const changed = change(rules.find((rule) => rule.key === key))
  if (!changed) throw new Error(`a rule of the sample does not hold: ${key}`)
  const isNew = rules.every((rule) => rule.key !== key)
  const after = isNew
    ? [...rules, changed]
    : rules.map((rule) => (rule.key === key ? changed : rule))
  await db.write((tx) => reviseDraft(tx, revision, after))
}
