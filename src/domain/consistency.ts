import { byAuthor, type CountedCall } from './decision-figures.ts'
import { groupBy } from './group.ts'
import { medianOf } from './medians.ts'

/** How alike a situation is treated, 0-100 in steps of 5: chances that two calls differ in action. */
export type Consistency = {
  situation: string
  /** Two calls of different teams, and two of the same team by different people. */
  across: number
  within: number
  /** Highest team's median amount against the lowest's, in steps of a half; undefined without money. */
  ratio: number | undefined
}

/**
 * For each situation in which at least two teams have `k` authors or more. Each author weighs 1:
 * an author's calls stand for the shares in which they chose each action. Nothing tells which team
 * did what.
 */
export function measureConsistency(calls: CountedCall[], k: number): Consistency[] {
  return [...groupBy(calls, (call) => call.situation)].flatMap(([situation, own]) => {
    const teams = [...groupBy(own, (call) => call.unitId).values()]
      .map(byAuthor)
      .filter((authors) => authors.length >= k)
    if (teams.length < 2) return []
    const pairs = teams.flatMap((a, i) => teams.slice(i + 1).map((b) => [a, b] as const))
    const across = mean(pairs.map(([a, b]) => differ(mixOf(a), mixOf(b))))
    const within = mean(teams.map(differWithin))
    const medians = teams
      .map((team) => medianAmount(team, k))
      .filter((amount) => amount !== undefined)
    const ratio =
      medians.length === teams.length && Math.min(...medians) > 0
        ? Math.round((2 * Math.max(...medians)) / Math.min(...medians)) / 2
        : undefined
    return [{ situation, across: fives(across), within: fives(within), ratio }]
  })
}

type Mix = Map<string, number>

/** How often a random author's random call is of each action. */
function mixOf(authors: CountedCall[][]): Mix {
  const mix: Mix = new Map()
  for (const own of authors)
    for (const { action } of own)
      mix.set(action, (mix.get(action) ?? 0) + 1 / own.length / authors.length)
  return mix
}

const differ = (a: Mix, b: Mix): number =>
  1 - [...a].reduce((same, [action, share]) => same + share * (b.get(action) ?? 0), 0)

/** Two different authors of one team. */
function differWithin(authors: CountedCall[][]): number {
  const mixes = authors.map((own) => mixOf([own]))
  return mean(mixes.flatMap((a, i) => mixes.slice(i + 1).map((b) => differ(a, b))))
}

/** The median over authors of each author's median amount; undefined when fewer than `k` gave any. */
function medianAmount(authors: CountedCall[][], k: number): number | undefined {
  const own = authors.flatMap((calls) => {
    const amounts = calls.flatMap(({ amountMinor }) => amountMinor ?? [])
    return amounts.length > 0 ? [medianOf(amounts)] : []
  })
  return own.length >= k ? medianOf(own) : undefined
}

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
const fives = (share: number): number => 5 * Math.round(share * 20)
