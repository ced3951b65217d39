import { type Chance, chanceOf, meanOf, type Score } from './chance.ts'

export type Line = { name: string; scores: Score[]; mean: number; chance: Chance }

export const lineOf = (name: string, scores: Score[]): Line => ({
  ...{ name, scores },
  ...{ mean: meanOf(scores), chance: chanceOf(scores) },
})

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** What to print: links found, chance with the interval of 95 of 100 such means, runs. */
export function tableOf(lines: Line[]): string {
  const cells = lines.map(({ name, mean, chance, scores }) => [
    name,
    percent(mean),
    `${percent(chance.mean)} (${percent(chance.low)} to ${percent(chance.high)})`,
    String(scores.length),
  ])
  const rows = [['protection', 'links found', 'chance (95 %)', 'runs'], ...cells]
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')).join('\n')
}
