import { randomFrom } from './random.ts'

/**
 * People among whom their ballots could be exchanged without any stored byte being another: those
 * of a cell. `guessed` of them were given a ballot of this same group; `correct` their own.
 */
export type Group = { size: number; guessed: number; correct: number }
/** What an attacker made of one run. */
export type Score = Group[]

export const shareOf = (score: Score): number =>
  sum(score.map((g) => g.correct)) / sum(score.map((g) => g.size))

export const meanOf = (scores: Score[]): number => sum(scores.map(shareOf)) / scores.length

export type Chance = { mean: number; low: number; high: number }

const SIMULATIONS = 2000

/**
 * What the same guesses would score if ballots lay among the people of each group at random: mean
 * over the runs, and the interval that holds this share of such means. By simulation, always the same.
 */
export function chanceOf(scores: Score[], share = 0.95): Chance {
  const random = randomFrom(20_260_724)
  const totals = scores.map((score) => sum(score.map((g) => g.size)))
  const means = Array.from({ length: SIMULATIONS }, () => {
    const shares = scores.map(
      (score, i) => sum(score.map((group) => fixedPoints(group, random))) / totals[i]!,
    )
    return sum(shares) / scores.length
  }).toSorted((a, b) => a - b)
  return {
    mean: sum(means) / SIMULATIONS,
    low: means[Math.floor(((1 - share) / 2) * SIMULATIONS)]!,
    high: means[Math.ceil(((1 + share) / 2) * SIMULATIONS) - 1]!,
  }
}

export const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)

/** How many of the first `guessed` stand at their own place after a random shuffle of `size`. */
function fixedPoints({ size, guessed }: Group, random: () => number): number {
  const order = Array.from({ length: size }, (_, i) => i)
  let fixed = 0
  // The first places of a shuffle are all that count.
  for (let i = 0; i < guessed; i++) {
    const j = i + Math.floor(random() * (size - i))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
    if (order[i] === i) fixed++
  }
  return fixed
}
