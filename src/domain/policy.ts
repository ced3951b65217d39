import type { Action } from './decisions.ts'
import type { RuleTranslations } from './policy-translations.ts'

/** What a rule's limits count. `always` has no number: the zone either holds or it doesn't. */
export const LIMIT_UNITS = ['money', 'days', 'months', 'always'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** Zones with a limit, from most to least freedom. What lies beyond the last is not ours to give. */
export const LIMITED_ZONES = ['decide', 'tell', 'ask'] as const
export type LimitedZone = (typeof LIMITED_ZONES)[number]
export const ZONES = [...LIMITED_ZONES, 'never'] as const
export type Zone = (typeof ZONES)[number]

/**
 * How far each zone reaches: money in minor units, days or months as whole numbers, true for
 * `always`. A zone left out is not used by the rule.
 */
export type Limits = Partial<Record<LimitedZone, number | true>>

/** Whom an agent asks: the lead of the team, whoever leads the unit above it, the policy's owner. */
export const ESCALATIONS = ['lead', 'department', 'owner'] as const
export type Escalation = (typeof ESCALATIONS)[number]

/** When to talk to somebody first, although the limits would allow the call. */
export const CONSULT_REASONS = ['novel', 'precedent', 'safety', 'contentious', 'unclear'] as const
export type ConsultReason = (typeof CONSULT_REASONS)[number]

/** Whether units may replace the rule's limits: freely, not at all, or only to give more room. */
export const OVERRIDE_MODES = ['none', 'locked', 'floor'] as const
export type OverrideMode = (typeof OVERRIDE_MODES)[number]

export type Rule = {
  /** Stays the same over all versions. */
  key: string
  title: string
  text: string
  /** What it is about; an empty list means any. A rule that names neither is matched to no call. */
  actions: Action[]
  situations: string[]
  unit: LimitUnit
  /** ISO 4217, only with money. */
  currency: string | undefined
  limits: Limits
  /** Most for one customer over 12 months, and most that a team gives in a month; minor units. */
  perCustomer: number | undefined
  teamPool: number | undefined
  conditions: string[]
  escalateTo: Escalation | undefined
  /** Minutes. */
  answerWithin: number | undefined
  /** How far an agent may go when nobody answers in time, in the rule's unit; and what to do. */
  ifNoAnswer: number | undefined
  ifNoAnswerText: string
  consultIf: ConsultReason[]
  reason: string
  yesExample: string
  noExample: string
  override: OverrideMode
  /** Day by which somebody looks whether it still fits. */
  reviewBy: string | undefined
  /** The principle it stands on, by its id. */
  principle: string | undefined
  translations: RuleTranslations
}

/** A rule as it was stored, perhaps before some of the fields existed. */
export type StoredRule = Pick<Rule, 'key' | 'title' | 'text' | 'unit' | 'limits' | 'reason'> &
  Partial<Rule>

/** A rule to begin from, before it has the organisation's currency. */
export type StarterRule = StoredRule

/** The rule with every field, in one order, so that two of the same content are written alike. */
export const completeRule = (stored: StoredRule): Rule => ({
  key: stored.key,
  title: stored.title,
  text: stored.text,
  actions: stored.actions ?? [],
  situations: stored.situations ?? [],
  unit: stored.unit,
  currency: stored.currency,
  limits: inOrder(stored.limits),
  perCustomer: stored.perCustomer,
  teamPool: stored.teamPool,
  conditions: stored.conditions ?? [],
  escalateTo: stored.escalateTo,
  answerWithin: stored.answerWithin,
  ifNoAnswer: stored.ifNoAnswer,
  ifNoAnswerText: stored.ifNoAnswerText ?? '',
  consultIf: stored.consultIf ?? [],
  reason: stored.reason,
  yesExample: stored.yesExample ?? '',
  noExample: stored.noExample ?? '',
  override: stored.override ?? 'none',
  reviewBy: stored.reviewBy,
  principle: stored.principle,
  translations: stored.translations ?? {},
})

const inOrder = (limits: Limits): Limits =>
  Object.fromEntries(
    LIMITED_ZONES.flatMap((zone) => (limits[zone] === undefined ? [] : [[zone, limits[zone]]])),
  )

export type PolicyVersion = {
  number: number
  /** First day it applies, "2026-11-23". */
  inForceFrom: string
  changeNote: string
  publishedAt: number
  publishedBy: string
  rules: Rule[]
  /** Only the wording changed: nobody has to read the rules anew. */
  isEditorial: boolean
  /** The units it is tried out in, and the last day of that; undefined for the whole organisation. */
  trial: { unitIds: string[]; until: string } | undefined
  /** First day on which it holds no more, because it was withdrawn, or adopted after a trial. */
  closed: { from: string; as: 'withdrawn' | 'adopted' } | undefined
  /** The trial whose rules this version took over. */
  adopts: number | undefined
}

/** What a rule says to agents: two rules of the same content are the same rule. */
export const contentOf = (rule: Rule): string => {
  const beside = { translations: {}, reviewBy: undefined, principle: undefined }
  return JSON.stringify({ ...completeRule(rule), ...beside })
}

/** Keys of rules that the newer list has and the older has not, or has otherwise. */
export function compareRules(older: Rule[], newer: Rule[]) {
  const before = new Map(older.map((rule) => [rule.key, contentOf(rule)]))
  return {
    added: newer.filter((rule) => !before.has(rule.key)).map((rule) => rule.key),
    changed: newer
      .filter((rule) => before.has(rule.key) && before.get(rule.key) !== contentOf(rule))
      .map((rule) => rule.key),
  }
}

export const isCurrency = (code: string): boolean =>
  Intl.supportedValuesOf('currency').includes(code)
