import type { Action, Relation } from './decisions.ts'
import { LIMITED_ZONES, type Rule, ZONES, type Zone } from './policy.ts'

export type Call = {
  situation: string
  action: Action
  amountMinor: number | undefined
  currency: string | undefined
  /** How many days the call gave or was late, for rules that count days or months. */
  days?: number
}

export type Derived = { relation: Relation; rule: Rule | undefined; zone: Zone | undefined }

/** Longest month: who is given one month has at most so many days. */
const MONTH = 31

/** The rules about such a call. A rule that names neither actions nor situations is about none. */
export const matchRules = (
  rules: Rule[],
  { situation, action }: { situation: string; action: Action },
): Rule[] =>
  rules.filter(
    (rule) =>
      rule.actions.length + rule.situations.length > 0 &&
      (rule.actions.length === 0 || rule.actions.includes(action)) &&
      (rule.situations.length === 0 || rule.situations.includes(situation)),
  )

/**
 * The zone of one rule in which an amount or a number of days lies; undefined when the rule counts
 * something that is not given, or money of another currency.
 */
export function zoneOf(rule: Rule, call: Omit<Call, 'situation' | 'action'>): Zone | undefined {
  const used = LIMITED_ZONES.filter((zone) => rule.limits[zone] !== undefined)
  if (used.length === 0) return 'never'
  const given = givenFor(rule, call)
  const zone = used.find((one) => {
    const limit = rule.limits[one]
    return limit === true || (given !== undefined && limit! >= given)
  })
  if (given === undefined && rule.unit !== 'always') return undefined
  return zone ?? 'never'
}

function givenFor(rule: Rule, { amountMinor, currency, days }: Omit<Call, 'situation' | 'action'>) {
  if (rule.unit === 'money') return currency === rule.currency ? amountMinor : undefined
  if (rule.unit === 'days') return days
  return rule.unit === 'months' && days !== undefined ? Math.ceil(days / MONTH) : undefined
}

/**
 * How a call lies to the rules: within (decide, tell), beyond (ask, never), silent without a rule
 * about it, conflicting when rules about it disagree, unsure when one of them cannot be told
 * without an amount. `rule` and `zone` are those of the strictest rule, or of the one that cannot
 * be told.
 */
export function deriveRelation(rules: Rule[], call: Call): Derived {
  const judged = matchRules(rules, call).map((rule) => ({ rule, zone: zoneOf(rule, call) }))
  const known = judged.flatMap(({ rule, zone }) => (zone ? [{ rule, zone }] : []))
  if (judged.length === 0) return { relation: 'silent', rule: undefined, zone: undefined }
  const relations = new Set(known.map(({ zone }) => relationOf(zone)))
  const [strictest] = known.toSorted((a, b) => ZONES.indexOf(b.zone) - ZONES.indexOf(a.zone))
  if (relations.size > 1) return { relation: 'conflicting', ...strictest! }
  const untold = judged.find(({ zone }) => zone === undefined)
  if (untold) return { relation: 'unsure', rule: untold.rule, zone: undefined }
  return { relation: relationOf(strictest!.zone), ...strictest! }
}

const relationOf = (zone: Zone): 'within' | 'beyond' =>
  zone === 'decide' || zone === 'tell' ? 'within' : 'beyond'
