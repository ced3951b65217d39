import { type Band, bandOf } from './bands.ts'
import { byAuthor, type CountedCall, meanShare } from './decision-figures.ts'
import { groupBy } from './group.ts'
import { wilson } from './wilson.ts'

/** What several calls together say about the policy. */
export const PATTERNS = [
  'raise-limit',
  'write-rule',
  'delegate',
  'limit-binds',
  'fix-rule',
  'teach',
] as const
export type PatternKind = (typeof PATTERNS)[number]

/** A pattern found over three periods. Shares on 0-100 in steps of 5, authors as a band. */
export type Pattern = {
  kind: PatternKind
  /** The rule it is about; for a missing one the situation. */
  about: string
  value: number
  low: number
  high: number
  /** Calls whose outcome nobody knows, where outcomes matter. */
  unknown: number | undefined
  band: Band
}

/** Fewest calls for anything to be said, as `empowerment.md` section 5 has them. */
const CALLS = 10
const SILENT_CALLS = 5
const HELD = 80
const REOPENED = 30
const BINDING = 25
/** The top tenth of a limit. */
const TOP = 0.9

type Is = (call: CountedCall) => boolean

const isKnown: Is = ({ outcome }) =>
  outcome !== undefined && outcome !== 'silent' && outcome !== 'not_applicable'
const isUnknown: Is = ({ outcome }) => outcome === undefined || outcome === 'silent'
const isGood: Is = ({ outcome }) => outcome === 'held' || outcome === 'came_back'
const isReopened: Is = ({ outcome }) => outcome === 'reopened' || outcome === 'complained_again'

/**
 * The patterns of three periods' calls over the whole organisation. A rule's pattern needs
 * `fewest` authors, and nobody or as many besides, so that no difference isolates fewer.
 * `unusedRules` and `feltLow` come from elsewhere: rules that no call used, and whether people said
 * in the pulse that they know too little of what they may decide.
 */
export function findPatterns(
  calls: CountedCall[],
  {
    roster,
    unusedRules,
    feltLow,
    fewest: k,
  }: { roster: number; unusedRules: string[]; feltLow: boolean; fewest: number },
): Pattern[] {
  const everybody = new Set(calls.map((call) => call.authorId)).size
  const isSafe = (some: CountedCall[]): boolean => {
    const authors = new Set(some.map((call) => call.authorId)).size
    const others = everybody - authors
    return authors >= k && (others === 0 || others >= k)
  }
  const pattern = (
    kind: PatternKind,
    about: string,
    { of, has, atLeast, fewest }: { of: CountedCall[]; has: Is; atLeast: number; fewest: number },
    unknown?: number,
  ): Pattern[] => {
    if (of.length < fewest || !isSafe(of)) return []
    const authors = byAuthor(of)
    const share = meanShare(authors, has)
    if (share < atLeast) return []
    const band = bandOf(authors.length, Math.max(roster, authors.length))
    const value = 5 * Math.round(share / 5)
    return [{ kind, about, value, ...wilson(value, band.low), unknown, band }]
  }
  // Over the same authors: a share over others beside it would tell of the few between them.
  const shareUnknown = (some: CountedCall[]): number | undefined => {
    const authors = new Set(some.filter(isKnown).map((call) => call.authorId))
    const theirs = some.filter((call) => authors.has(call.authorId))
    return theirs.length > 0
      ? 5 * Math.round(meanShare(byAuthor(theirs), isUnknown) / 5)
      : undefined
  }

  const rules = groupBy(
    calls.filter((call) => call.ruleKey !== undefined),
    (call) => call.ruleKey!,
  )
  const byRule = [...rules].flatMap(([rule, own]) => {
    const beyond = own.filter((call) => call.derived === 'beyond')
    const within = own.filter((call) => call.derived === 'within')
    const escalated = own.filter((call) => call.resolution === 'escalated')
    const limited = own.filter((call) => call.used !== undefined && call.used <= 1)
    return [
      ...pattern(
        'raise-limit',
        rule,
        { of: beyond.filter(isKnown), has: isGood, atLeast: HELD, fewest: CALLS },
        shareUnknown(beyond),
      ),
      ...pattern('delegate', rule, {
        ...{ of: escalated, has: (call) => call.derived === 'beyond' && !isReopened(call) },
        ...{ atLeast: HELD, fewest: CALLS },
      }),
      ...pattern('limit-binds', rule, {
        ...{ of: limited, has: (call) => call.used! >= TOP, atLeast: BINDING, fewest: CALLS },
      }),
      ...pattern(
        'fix-rule',
        rule,
        { of: within.filter(isKnown), has: isReopened, atLeast: REOPENED, fewest: CALLS },
        shareUnknown(within),
      ),
    ]
  })
  const silent = groupBy(
    calls.filter((call) => call.derived === 'silent'),
    (call) => call.situation,
  )
  const bySituation = [...silent].flatMap(([situation, of]) =>
    pattern('write-rule', situation, { of, has: () => true, atLeast: 0, fewest: SILENT_CALLS }),
  )
  const teach = feltLow && everybody >= k ? unusedRules : []
  const band = everybody >= k ? bandOf(everybody, Math.max(roster, everybody)) : undefined
  return [
    ...byRule,
    ...bySituation,
    ...teach.map((about): Pattern => {
      return { kind: 'teach', about, value: 0, low: 0, high: 0, unknown: undefined, band: band! }
    }),
  ]
}
