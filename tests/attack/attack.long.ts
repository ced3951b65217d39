import { expect, test } from 'vitest'
import { type Job, runAll } from './builds.ts'
import { TAKEN_OUT } from './protections.ts'
import type { Scores } from './score.ts'
import { type Line, lineOf, tableOf } from './table.ts'

// Forty people in five cells answer for three weeks, 200 times over, through the whole app. Two
// adversaries know everybody's cell, the order of all commits, and every ballot with its serial,
// receipt and codes, but not whose it is:
//
// (A) has every state of every file after every commit (database, pulse file, their write-ahead
// logs, log, reports, backups, signing keys made ahead) but the key file, of which they have one
// copy, made on the last evening or in the middle of the week, and nothing of it after the close.
// A copy made while a pulse is open opens one image of each box, so it tells which ballots lay
// there by then: that is said not to be protected, and chance is reckoned among the ballots inside
// that image, and among those outside it.
//
// (B) has everything the server received and sent, whose session each request carried, shuffled and
// without addresses and times, and does not run it. Those with a plain ticket are left out: the
// server made theirs. In four of five runs the pulse page is asked for once a cell only.

const RUNS = 200
const RUNS_WITHOUT = 4
const PARTS = 8
const WORKERS = 3
const LANGUAGES = 'protected, three languages in each cell'

type Attack = { name: string; of: string; score: (run: Scores) => Scores['evening'] }
const ATTACKS: Attack[] = [
  { name: 'none (A), keys of the last evening', of: 'protected', score: (run) => run.evening },
  { name: 'none (A), keys of mid-week', of: 'protected', score: (run) => run.midWeek },
  { name: 'none (B)', of: 'protected', score: (run) => run.transcript },
  {
    name: 'none (B), three languages in each cell',
    of: LANGUAGES,
    score: (run) => run.transcriptOfCell,
  },
]

const jobsFor = (from: number): Job[] => [
  ...Array.from({ length: PARTS }, (_, i): Job => {
    const first = from + (i * RUNS) / PARTS
    return { name: 'protected', first, last: first + RUNS / PARTS - 1 }
  }),
  { name: LANGUAGES, first: from, last: from + 19 },
]

test('links stay within chance, and every protection taken out gives them away', async () => {
  const without = TAKEN_OUT.map(({ name }): Job => ({ name, first: 1, last: RUNS_WITHOUT }))
  const results = await runAll([...jobsFor(1), ...without], WORKERS)
  const lines = ATTACKS.map(({ name, of, score }) => lineOf(name, results.get(of)!.map(score)))
  const open = TAKEN_OUT.map(({ name, by }) => {
    const scores = results.get(name)!.map((run) => (by === 'copies' ? run.evening : run.transcript))
    return lineOf(name, scores)
  })
  console.log(tableOf([...lines, ...open]))

  for (const line of open) expect(line.mean, line.name).toBeGreaterThanOrEqual(0.9)
  const doubtful = lines.filter((line) => !isChance(line))
  if (doubtful.length === 0) return
  // One of twenty honest lines lies outside by chance: as many fresh runs decide.
  const again = await runAll(jobsFor(1 + RUNS), WORKERS)
  for (const { name } of doubtful) {
    const { of, score } = ATTACKS.find((attack) => attack.name === name)!
    const line = lineOf(name, again.get(of)!.map(score))
    console.log(tableOf([line]))
    expect(isChance(line), `${name}: ${line.mean}`).toBe(true)
  }
}, 1_800_000)

const isChance = ({ mean, chance }: Line) => mean >= chance.low && mean <= chance.high
