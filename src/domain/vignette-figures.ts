import { type Band, bandOf } from './bands.ts'
import { planCells } from './cells.ts'
import { type Tally, type Union, unionsOf } from './disclosure.ts'
import { groupBy } from './group.ts'
import { medianOf, roundAmount } from './medians.ts'
import type { UnitTree } from './units.ts'
import { CHOICES, type Choice } from './vignettes.ts'
import { wilson } from './wilson.ts'

/** One person's answer to one case, without the person. */
export type CaseAnswer = { unitId: string; choice: Choice; amountMinor: number | undefined }

/** Chances that two people's answers differ: anywhere in the unit, in one team, of two teams. */
export const SPREADS = ['differ', 'within', 'across'] as const
export type CaseMeasure = Choice | (typeof SPREADS)[number] | 'median'

declare const published: unique symbol
/** What passed disclosure control about one case in one unit; nothing finer is kept anywhere. */
export type CaseFigure = {
  readonly [published]: true
  unitId: string
  measure: CaseMeasure
  /** A share or chance on 0-100, a multiple of 5; for `median` an amount in minor units. */
  value: number
  /** Of shares alone. */
  low: number | undefined
  high: number | undefined
  /** People it rests on. */
  band: Band
}
/** For `discloseCase` and the query that reads what it made. */
export const asCaseFigure = (figure: Omit<CaseFigure, typeof published>) => figure as CaseFigure

/** Answers from which on a share may say that everybody or nobody does. */
const WHOLE_FROM = 30

/** From here on, in percent, answers lie so far apart that a rule may be missing. */
export const WIDE = 50

/**
 * What may be published of one case. Those who answered it go through the block rule with `k`, unit
 * by unit; those who gave an amount do so by themselves. `roster` are the people who were asked.
 * Shares too small to be told at all are left out. Teams, for the chances within and across, are
 * those with figures of their own.
 */
export function discloseCase(
  tree: UnitTree,
  roster: { id: string; unitId: string }[],
  answers: CaseAnswer[],
  k: number,
): CaseFigure[] {
  const unions = unionsOf(tree, talliesOf(tree, roster, answers, k), k)
  const teams = unions.filter(({ unitId }) => tree.isLeaf(unitId))
  const withAmount = answers.filter(({ amountMinor }) => amountMinor !== undefined)
  return [
    ...unions.flatMap((union) => [
      ...sharesOf(union),
      ...spreadsOf(
        union,
        teams.filter(({ unitId }) => tree.isWithin(unitId, union.unitId)),
      ),
    ]),
    ...unionsOf(tree, talliesOf(tree, roster, withAmount, k), k).map(amountOf),
  ]
}

/** The cells of a pulse, with teams too small merged by their rosters, and what was answered in each. */
export function talliesOf(
  tree: UnitTree,
  roster: { id: string; unitId: string }[],
  answers: CaseAnswer[],
  k: number,
): Tally<CaseAnswer>[] {
  const people = [...roster, ...movedAway(roster, answers)]
  return planCells(
    people.map((person) => ({ ...person, manages: [] })),
    tree,
    k,
  ).map((cell) => ({
    cell,
    answers: answers.filter(({ unitId }) => cell.places.includes(`team:${unitId}`)),
  }))
}

/** Who answered in a unit and is not there any more counts there: a roster holds its answers. */
function movedAway(roster: { unitId: string }[], answers: CaseAnswer[]) {
  const here = groupBy(roster, ({ unitId }) => unitId)
  return [...groupBy(answers, ({ unitId }) => unitId)].flatMap(([unitId, own]) => {
    const missing = Math.max(0, own.length - (here.get(unitId)?.length ?? 0))
    return Array.from({ length: missing }, (_, i) => ({ id: `${unitId} moved ${i}`, unitId }))
  })
}

type CaseUnion = Union<CaseAnswer>

const answersIn = ({ tallies }: CaseUnion): CaseAnswer[] =>
  tallies.flatMap((tally) => tally.answers)

function bandFor(union: CaseUnion): Band {
  const roster = union.tallies.reduce((sum, { cell }) => sum + cell.memberIds.length, 0)
  return bandOf(answersIn(union).length, roster)
}

function sharesOf(union: CaseUnion): CaseFigure[] {
  const answers = answersIn(union)
  const band = bandFor(union)
  return CHOICES.flatMap((measure) => {
    const share = answers.filter(({ choice }) => choice === measure).length / answers.length
    if (fives(share) === 0) return []
    const value = told(share, band)
    return [
      asCaseFigure({ unitId: union.unitId, measure, value, ...wilson(value, band.low), band }),
    ]
  })
}

function spreadsOf(union: CaseUnion, teams: CaseUnion[]): CaseFigure[] {
  const band = bandFor(union)
  const spread = (measure: CaseMeasure, chance: number) =>
    asCaseFigure({
      ...{ unitId: union.unitId, measure, value: told(chance, band), band },
      ...{ low: undefined, high: undefined },
    })
  const whole = spread('differ', differWithin(answersIn(union)))
  if (teams.length < 2) return [whole]
  const own = teams.map(answersIn)
  const pairs = own.flatMap((a, i) => own.slice(i + 1).map((b) => differ(a, b)))
  return [whole, spread('within', mean(own.map(differWithin))), spread('across', mean(pairs))]
}

function amountOf(union: CaseUnion): CaseFigure {
  const amounts = answersIn(union).flatMap(({ amountMinor }) => amountMinor ?? [])
  const value = roundAmount(medianOf(amounts))
  return asCaseFigure({
    ...{ unitId: union.unitId, measure: 'median', value, band: bandFor(union) },
    ...{ low: undefined, high: undefined },
  })
}

type Counts = Map<Choice, number>

const countsOf = (answers: CaseAnswer[]): Counts =>
  new Map(
    [...groupBy(answers, ({ choice }) => choice)].map(([choice, own]) => [choice, own.length]),
  )

/** Two different people of one group. */
function differWithin(answers: CaseAnswer[]): number {
  const n = answers.length
  const alike = [...countsOf(answers).values()].reduce((sum, m) => sum + m * (m - 1), 0)
  return 1 - alike / (n * (n - 1))
}

/** One of each of two groups. */
function differ(a: CaseAnswer[], b: CaseAnswer[]): number {
  const inB = countsOf(b)
  const alike = [...countsOf(a)].reduce((sum, [choice, n]) => sum + n * (inB.get(choice) ?? 0), 0)
  return 1 - alike / (a.length * b.length)
}

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
const fives = (share: number): number => 5 * Math.round(share * 20)

/** As rule 8 has it for figures of the pulse: of few people never that all of them agree. */
const told = (share: number, { low }: Band): number =>
  low < WHOLE_FROM ? Math.min(90, Math.max(10, fives(share))) : fives(share)

/**
 * What most people of one unit, or of the first with figures, would do, all of it where shares are
 * the same; undefined without any.
 */
export function mostChosen(
  figures: CaseFigure[],
): { choices: Choice[]; value: number } | undefined {
  const unitId = figures[0]?.unitId
  const shares = figures.flatMap((figure) => {
    const choice = CHOICES.find((known) => known === figure.measure)
    return choice && figure.unitId === unitId ? [{ choice, value: figure.value }] : []
  })
  if (shares.length === 0) return undefined
  const value = Math.max(...shares.map((one) => one.value))
  return { value, choices: shares.flatMap((one) => (one.value === value ? [one.choice] : [])) }
}
