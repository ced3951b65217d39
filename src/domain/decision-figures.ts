import { type Band, bandOf } from './bands.ts'
import { planCells } from './cells.ts'
import { RELATIONS, RESOLUTIONS, type Relation, type Resolution } from './decisions.ts'
import { type Tally, unionsOf } from './disclosure.ts'
import type { Outcome } from './follow-ups.ts'
import { groupBy } from './group.ts'
import type { UnitTree } from './units.ts'
import { wilson } from './wilson.ts'

/** A logged call as it is counted: no words, and nothing that is published as it is. */
export type CountedCall = {
  authorId: string
  unitId: string
  situation: string
  action: string
  /** Meant for everyone without name: counts for the whole organisation only. */
  isUnnamed: boolean
  claimed: Relation
  /** By the rules in force for the author's unit that day. */
  derived: Relation
  /** The rule that decided it; undefined where policy is silent. */
  ruleKey: string | undefined
  resolution: Resolution
  hasLesson: boolean
  outcome: Outcome | undefined
  /** Share of the rule's own limit that was used, 0-1 and above; undefined without one. */
  used: number | undefined
  amountMinor: number | undefined
  currency: string | undefined
}

/** What shares are of: each variable counts the calls that have it, and is a set of authors of its own. */
const VARIABLES = {
  mix: [
    ...RELATIONS.map((relation) => `claimed-${relation}` as const),
    ...RESOLUTIONS.map((resolution) => `settled-${resolution}` as const),
    'lesson' as const,
  ],
  fit: ['agrees', 'freedom-unknown', 'limit-unclear'],
  outcome: ['good', 'bad', 'silent'],
} as const
type Variable = keyof typeof VARIABLES
export type DecisionMeasure = (typeof VARIABLES)[Variable][number]

export const DECISION_MEASURES: readonly DecisionMeasure[] = Object.values(VARIABLES).flat()

const GOOD: readonly Outcome[] = ['held', 'came_back']
const BAD: readonly Outcome[] = ['reopened', 'complained_again', 'left']

declare const published: unique symbol
/** A share that passed disclosure control. All numbers on 0-100; nothing finer is kept anywhere. */
export type PublishedShare = {
  readonly [published]: true
  unitId: string
  measure: DecisionMeasure
  /** A multiple of 5. */
  value: number
  low: number
  high: number
  /** Authors, never calls. */
  band: Band
}
/** For `discloseDecisions` and the query that reads what it made. */
export const asPublishedShare = (share: Omit<PublishedShare, typeof published>) =>
  share as PublishedShare

/** Fewest authors of records without name for these to count at all. */
export const UNNAMED_AUTHORS = 10

/** Calls of which those without name are left out while fewer than ten people wrote them. */
export function withoutFewUnnamed(calls: CountedCall[]): CountedCall[] {
  const authors = new Set(calls.filter((call) => call.isUnnamed).map((call) => call.authorId))
  return authors.size >= UNNAMED_AUTHORS ? calls : calls.filter((call) => !call.isUnnamed)
}

export type Members = { id: string; unitId: string | undefined }

/**
 * The shares of a closed period that may be published. `calls` were logged in it, `told` are calls
 * whose outcome was told in it. Authors go through the block rule with `k`, unit by unit; within a
 * union each author weighs 1, however many calls they logged. Records without name count for the
 * root alone, and there from ten authors.
 */
export function discloseDecisions(
  tree: UnitTree,
  members: Members[],
  { calls, told }: { calls: CountedCall[]; told: CountedCall[] },
  k: number,
): PublishedShare[] {
  const variables: Record<Variable, CountedCall[]> = {
    mix: calls,
    fit: calls.filter(({ derived }) => derived !== 'unsure' && derived !== 'conflicting'),
    outcome: told.filter(({ outcome }) => outcome && outcome !== 'not_applicable'),
  }
  return (Object.keys(VARIABLES) as Variable[]).flatMap((variable) =>
    discloseVariable(tree, members, variables[variable], k, VARIABLES[variable]),
  )
}

const discloseVariable = (
  tree: UnitTree,
  members: Members[],
  counted: CountedCall[],
  k: number,
  measures: readonly DecisionMeasure[],
): PublishedShare[] =>
  authorsByUnion(tree, members, counted, k).flatMap(({ unitId, authors, roster }) =>
    measures.map((measure) => shareOf(unitId, measure, authors, roster)),
  )

/**
 * The unions of blocks about which something may be published: one entry an author, the author's
 * calls, and how many people there are, at least as many as authors.
 */
export const authorsByUnion = (
  tree: UnitTree,
  members: Members[],
  counted: CountedCall[],
  k: number,
): { unitId: string; authors: CountedCall[][]; roster: number }[] => {
  const named = counted.filter((call) => !call.isUnnamed)
  const unnamed = counted.filter((call) => call.isUnnamed)
  return unionsOf(tree, talliesOf(tree, members, named, k), k).map(({ unitId, tallies }) => {
    const inside = tallies.flatMap((tally) => tally.answers)
    const roster = tallies.reduce((sum, { cell }) => sum + cell.memberIds.length, 0)
    // At the root those without name join in, or it is as if there were none.
    const authors =
      unitId === tree.root.id && new Set(unnamed.map((c) => c.authorId)).size >= UNNAMED_AUTHORS
        ? byAuthor([...inside.flat(), ...unnamed])
        : inside
    return { unitId, authors, roster: Math.max(roster, authors.length) }
  })
}

/**
 * The cells of a pulse, with teams too small merged by their rosters; in each one entry an author,
 * the author's calls. Who logged in two teams counts in that of the newest call.
 */
function talliesOf(
  tree: UnitTree,
  members: Members[],
  calls: CountedCall[],
  k: number,
): Tally<CountedCall[]>[] {
  const authors = byAuthor(calls)
  const unitOf = new Map([
    ...members.flatMap(({ id, unitId }) => (unitId ? [[id, unitId] as const] : [])),
    ...authors.map((own) => [own[0]!.authorId, own.at(-1)!.unitId] as const),
  ])
  const people = [...unitOf].map(([id, unitId]) => ({ id, unitId, manages: [] }))
  return planCells(people, tree, k).map((cell) => ({
    cell,
    answers: authors.filter((own) => cell.memberIds.includes(own[0]!.authorId)),
  }))
}

export const byAuthor = (calls: CountedCall[]): CountedCall[][] => [
  ...groupBy(calls, (call) => call.authorId).values(),
]

const HAS: Record<DecisionMeasure, (call: CountedCall) => boolean> = {
  ...(Object.fromEntries([
    ...RELATIONS.map((r) => [`claimed-${r}`, (call: CountedCall) => call.claimed === r]),
    ...RESOLUTIONS.map((r) => [`settled-${r}`, (call: CountedCall) => call.resolution === r]),
  ]) as Record<`claimed-${Relation}` | `settled-${Resolution}`, (call: CountedCall) => boolean>),
  lesson: (call) => call.hasLesson,
  agrees: ({ claimed, derived }) => claimed === derived,
  'freedom-unknown': ({ claimed, derived }) => claimed === 'beyond' && derived === 'within',
  'limit-unclear': ({ claimed, derived }) => claimed === 'within' && derived === 'beyond',
  good: ({ outcome }) => outcome !== undefined && GOOD.includes(outcome),
  bad: ({ outcome }) => outcome !== undefined && BAD.includes(outcome),
  silent: ({ outcome }) => outcome === 'silent',
}

/**
 * The mean over authors of the share of each author's own calls, 0-100. To nine decimals: thirds are
 * no exact numbers, and the order of authors must not decide between two steps.
 */
export const meanShare = (authors: CountedCall[][], has: (call: CountedCall) => boolean): number =>
  Number(
    (
      (100 * authors.reduce((sum, own) => sum + own.filter(has).length / own.length, 0)) /
      authors.length
    ).toFixed(9),
  )

function shareOf(
  unitId: string,
  measure: DecisionMeasure,
  authors: CountedCall[][],
  roster: number,
): PublishedShare {
  const band = bandOf(authors.length, roster)
  const value = 5 * Math.round(meanShare(authors, HAS[measure]) / 5)
  return asPublishedShare({ unitId, measure, value, ...wilson(value, band.low), band })
}
