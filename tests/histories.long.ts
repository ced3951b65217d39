import { randomInt } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPeople } from '../db/queries/people.ts'
import { findOpenPulse } from '../db/queries/pulses.ts'
import { loadTree } from '../db/queries/units.ts'
import type { Ballot } from '../src/domain/ballot.ts'
import { type Cell, planCells } from '../src/domain/cells.ts'
import { type Tally, unionsOf } from '../src/domain/disclosure.ts'
import { INDEX_ITEMS, INDICES, type Index, pointsOver } from '../src/domain/scoring.ts'
import type { UnitTree } from '../src/domain/units.ts'
import { closePulse } from '../src/jobs/close-pulse.ts'
import { importPeople } from '../src/jobs/import-people.ts'
import { openPulse } from '../src/jobs/open-pulse.ts'
import { checkSpan } from './support/block-rule.ts'
import { type Organisation, openOrganisation } from './support/organisation.ts'
import type { Visitor } from './support/visitor.ts'

// A year of real pulses with people who come, go and move, read as HR reads it: by files.

const WEEKS = 52
const K = 5
const TEAMS = ['East / Returns', 'East / Orders', 'West / Chat', 'West / Billing', 'North']
const HEAD = 'name,email,unit,language,manages,roles'
const FIXED = [
  'Hana HR,hana@test.example,,en,,hr',
  'Adam Admin,adam@test.example,,en,,administrator',
]
const NAME = { morale: 'Morale', empowerment: 'Empowerment' }

type Somebody = { name: string; team: number }
type Counted = { tree: UnitTree; cells: { cell: Cell; ballots: Ballot[] }[] }

let org: Organisation
let hana: Visitor
let staff: Somebody[] = Array.from({ length: 34 }, (_, i) => ({ name: `p${i}`, team: i % 5 }))
const csvOf = () =>
  [
    HEAD,
    ...FIXED,
    ...staff.map(({ name, team }) => `${name},${name}@test.example,${TEAMS[team]},en,,`),
  ].join('\n')

beforeAll(async () => {
  org = await openOrganisation('practice', { csv: csvOf() })
  hana = await org.signIn('hana')
})
afterAll(() => org.close())

/** One in fifteen leaves, one in fifteen moves, up to three join. */
function change(week: number): void {
  staff = staff
    .filter(() => randomInt(15) > 0)
    .map((one) => (randomInt(15) > 0 ? one : { ...one, team: randomInt(5) }))
  for (let i = randomInt(4) + (staff.length < 28 ? 3 : 0); i > 0; i--)
    staff.push({ name: `w${week}n${i}`, team: randomInt(5) })
}

const scoreOrNone = () => (randomInt(12) === 0 ? undefined : (randomInt(5) as 0 | 1 | 2 | 3 | 4))
function ballotOf(): Ballot {
  const items = (['M1', 'M2', 'M3', 'E1', 'E2'] as const).map((item) => [item, scoreOrNone()])
  return {
    answers: Object.fromEntries(items.filter(([, score]) => score !== undefined)),
    comment: '',
  }
}

async function runWeek(): Promise<{ isoWeek: string; counted: Counted }> {
  const { db, room } = org.house
  expect((await openPulse(org.house)).ok).toBe(true)
  const pulse = (await findOpenPulse(db))!
  const tree = await loadTree(db)
  const cells = planCells(await listPeople(db), tree, K).map((cell) => ({
    cell,
    ballots: [] as Ballot[],
  }))
  for (const { cell, ballots } of cells)
    await Promise.all(
      cell.memberIds.map(async (memberId) => {
        if (randomInt(10) > 7) return
        const drawn = await room.draw(pulse.id, memberId)
        const ballot = ballotOf()
        const ticket = drawn.outcome === 'drawn' ? drawn.ticket : ''
        expect((await room.cast(ticket, 1, ballot)).outcome).toBe('stored')
        ballots.push(ballot)
      }),
    )
  expect((await closePulse(org.house)).ok).toBe(true)
  return { isoWeek: pulse.isoWeek, counted: { tree, cells } }
}

const tallied = ({ cells }: Counted, index: Index): Tally[] =>
  cells.map(({ cell, ballots }) => ({
    cell,
    answers: ballots
      .map(({ answers }) => answers)
      .filter((answers) => pointsOver(answers, INDEX_ITEMS[index]) !== undefined),
  }))

/** What a union of cells may show at most: the mean, rounded to 5 and kept within 10 to 90. */
function shown(tallies: Tally[], index: Index): number {
  const items = INDEX_ITEMS[index]
  const totals = tallies.flatMap(({ answers }) => answers.map((a) => pointsOver(a, items)!))
  const mean = totals.reduce((a, b) => a + b, 0) / (totals.length * items.length)
  if (totals.length >= 30) return Math.round(mean)
  return Math.min(90, Math.max(10, Math.round(mean / 5) * 5))
}

test('no group below five can be worked out from a year of reports', async () => {
  const history = new Map<string, Counted>()
  for (let week = 0; week < WEEKS; week++) {
    if (week > 0) {
      change(week)
      const imported = await importPeople(org.house, Buffer.from(csvOf()), {
        ...{ isDryRun: false, isAnyway: true },
      })
      expect(imported.ok).toBe(true)
    }
    const { isoWeek, counted } = await runWeek()
    history.set(isoWeek, counted)
  }
  const weeks = [...history.keys()]
  const report = { purpose: 'A year of figures, to be checked', from: weeks[0]!, to: weeks.at(-1)! }
  expect((await hana.post('/app/exports', report)).status).toBe(303)
  const list = await (await hana.get('/app/exports')).text()
  const path = /href="(\/app\/exports\/\w+\/csv)"/.exec(list)![1]!
  const file = await (await hana.get(path)).text()
  const rows: string[][] = parse(file, { bom: true, relaxColumnCount: true })
  let figures = 0
  for (const [isoWeek, counted] of history)
    for (const index of INDICES) {
      const tallies = tallied(counted, index)
      checkSpan(counted.tree, tallies, K)
      const unions = new Map(
        unionsOf(counted.tree, tallies, K).map((union) => [
          counted.tree.units.find(({ id }) => id === union.unitId)!.name,
          union.tallies,
        ]),
      )
      const published = rows.filter(
        (row) => row[0] === isoWeek && row[2] === NAME[index] && /^\d+$/.test(row[3]!),
      )
      // Figures over those sets stand in the file, over no other, and no finer.
      expect(published.map((row) => row[1]).toSorted()).toEqual([...unions.keys()].toSorted())
      for (const row of published) expect(Number(row[3])).toBe(shown(unions.get(row[1]!)!, index))
      figures += published.length
    }
  console.log(`${history.size} weeks, ${figures} figures read from the file`)
  expect(history.size).toBe(WEEKS)
  expect(figures).toBeGreaterThan(200)
}, 900_000)
