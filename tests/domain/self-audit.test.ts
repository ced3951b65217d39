import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, planCells } from '../../src/domain/cells.ts'
import { disclose } from '../../src/domain/disclosure.ts'
import type { PublishedWeek, StoredFigure } from '../../src/domain/self-audit.ts'
import { algebraAttempt } from '../../src/domain/self-audit-algebra.ts'
import { figureAttempts } from '../../src/domain/self-audit-figures.ts'
import { columnsThatTell } from '../../src/domain/self-audit-links.ts'
import { problemsInLog } from '../../src/domain/self-audit-logs.ts'
import { problemsInReport } from '../../src/domain/self-audit-reports.ts'
import { weekAttempts } from '../../src/domain/self-audit-weeks.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import { type Built, organisations } from '../support/trees.ts'

const pulse = {
  ...{ id: 'p', isoWeek: '2026-W10', state: 'closed' as const, epoch: 1 },
  ...{ opensAt: 0, closesAt: 600 * 3_600_000, publishesAt: 606 * 3_600_000 },
  ...{ minimumBlock: 5, commentMinimum: 8, rules: 1 },
}

/** A week as it is stored, counted by the real rules from answers that a stream decides. */
function weekOf({ tree, people }: Built, k: number, next: () => number): PublishedWeek {
  const cells = planCells(people, tree, k)
  const ballots = cells.map((cell) => ({
    cell,
    ballots: cell.memberIds.flatMap(() => {
      if (next() > 7) return []
      const score = () => ([0, 1, 2, 3, 4] as const)[next() % 5]!
      const answers = { M1: score(), M2: score(), M3: score(), E1: score(), E2: score() }
      // Some leave a statement out, so that indices have ballots of their own.
      const { M2, ...without } = answers
      return [{ answers: next() === 0 ? without : answers, comment: '' }]
    }),
  }))
  const rosters = cells.map((cell) => cell.memberIds.length)
  const roster = rosters.reduce((a, b) => a + b, 0)
  return {
    pulse: { ...pulse, minimumBlock: k },
    units: unitsOf(tree, cells),
    figures: disclose(tree, ballots, k, undefined).map(
      ({ band, half, ...rest }): StoredFigure => ({
        ...rest,
        ...{ bandLow: band.low, bandHigh: band.high ?? null, half: half ?? null },
      }),
    ),
    comments: [],
    receipts: Array.from({ length: roster }, () => 'a'.repeat(64)),
    keys: rosters.map((people, cell) => ({ cell, epoch: 1, roster: people, spki: `${cell}` })),
  }
}

function unitsOf(tree: UnitTree, cells: Cell[]): PublishedWeek['units'] {
  const cellOf = new Map(cells.flatMap((cell) => cell.places.map((place) => [place, cell])))
  return tree.units.map(({ id, parentId, name }) => ({
    ...{ unitId: id, parentId: parentId ?? null, name },
    countedAt: cellOf.get(`team:${id}`)?.ownerId ?? null,
    teamCell: cellOf.get(`team:${id}`)?.id ?? null,
    leadsCountedAt: cellOf.get(`leads:${id}`)?.ownerId ?? null,
    leadsCell: cellOf.get(`leads:${id}`)?.id ?? null,
  }))
}

const random = fc.record({
  built: organisations(14),
  k: fc.integer({ min: 5, max: 7 }),
  answers: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
})
const log = [
  { at: 0, action: 'pulse-opened', detail: '2026-W10' },
  { at: 1, action: 'pulse-closed', detail: '2026-W10' },
]
const rulesOf = ({ pulse: { minimumBlock, commentMinimum } }: PublishedWeek) => ({
  ...{ number: 1, minimumBlock, commentMinimum },
})
const findings = (week: PublishedWeek) =>
  [
    ...figureAttempts([week]),
    algebraAttempt([week]),
    ...weekAttempts([week], log, { isPractice: true, clockOffset: 0, rules: [rulesOf(week)] }),
  ].flatMap(({ found }) => found)

describe('figures of random organisations', () => {
  test('counted by the rules give no finding', () => {
    let figures = 0
    fc.assert(
      fc.property(random, ({ built, k, answers }) => {
        const week = weekOf(built, k, () => answers.next().value!)
        week.pulse.closesAt = week.pulse.opensAt + 3_600_000
        figures += week.figures.length
        expect(findings(week)).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(figures).toBeGreaterThan(1000)
  })

  test.each<[string, (figure: StoredFigure) => Partial<StoredFigure>]>([
    ['a value one finer', ({ value }) => ({ value: value + 1 })],
    ['an interval one narrower', ({ low, value }) => ({ low: low === 0 ? value : low + 1 })],
    ['a band one narrower', ({ bandLow }) => ({ bandLow: bandLow + 1 })],
    ['fewer covered than its index', ({ covered }) => ({ covered: covered + 1 })],
  ])('%s is found', (_, change) => {
    fc.assert(
      fc.property(random, ({ built, k, answers }) => {
        const week = weekOf(built, k, () => answers.next().value!)
        const at = week.figures.findIndex(
          ({ measure, bandLow }) => measure === 'M1' && bandLow < 30,
        )
        fc.pre(at >= 0)
        Object.assign(week.figures[at]!, change(week.figures[at]!))
        expect(findings(week)).not.toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('who drew', () => {
  const roster = Array.from({ length: 40 }, (_, i) => `m${i}`)
  const drew = new Set(roster.slice(0, 12))
  const rows = (value: (id: string, i: number) => number | null) =>
    roster.map((id, i) => ({ member_id: id, seen: value(id, i) }))
  const told = (value: (id: string, i: number) => number | null, of = drew) =>
    columnsThatTell([{ name: 't', columns: ['member_id', 'seen'], rows: rows(value) }], {
      ...{ roster, drew: of, since: 1_700_000_000_000 },
    })

  test('shows in a number that only they have, or lack, or have more of', () => {
    expect(told((id) => (drew.has(id) ? 1 : null))).toEqual(['table t, column seen'])
    expect(told((id) => (drew.has(id) ? 0 : 1))).toEqual(['table t, column seen'])
    expect(told((id, i) => (drew.has(id) ? 100 + i : i))).toEqual(['table t, column seen'])
  })
  test('does not show in what others have too', () => {
    expect(told((_, i) => i % 7)).toEqual([])
    expect(told(() => 1_800_000_000_000)).toEqual([])
  })
  test('cannot be told from four', () =>
    expect(told(() => 1, new Set(roster.slice(0, 4)))).toBeUndefined())
})

describe('lines of logs', () => {
  test.each([
    [
      '10.0.0.7 - - [01/Dec/2026:09:00:01] "POST /ballots HTTP/1.1" 200',
      'a request for a ballot page',
    ],
    ['{"route":"/app/pulse/ticket","ms":3}', 'a request for a ballot page'],
    [`ticket=abc.1.0.${'A'.repeat(43)}.${'B'.repeat(43)}`, 'a ticket'],
    ['{"code":"ABCDEFGHIJKLMNOPQRSTUVWX23"}', 'a receipt or thread code'],
    ['{"form":{"M1":"4"}}', 'answers'],
  ])('%s', (line, what) => expect([...problemsInLog(line).keys()]).toContain(what))

  test('of other pages hold nothing', () => {
    const lines = '{"route":"/app/calendar","ms":3}\n"GET /app/receipt-help"\nLeeway is at http://x'
    expect(problemsInLog(lines).size).toBe(0)
  })
})

describe('a report', () => {
  const week: PublishedWeek = {
    pulse,
    units: [
      {
        unitId: 'u',
        parentId: null,
        name: '+Team',
        countedAt: 'u',
        leadsCountedAt: null,
        teamCell: 'c',
        leadsCell: null,
      },
    ],
    figures: [
      {
        ...{ unitId: 'u', measure: 'morale', value: 60, low: 50, high: 70, bandLow: 12 },
        ...{ bandHigh: 20, covered: 1, cells: 1, half: true, ruleVersion: 1 },
      },
    ],
    ...{ comments: [], receipts: [], keys: [] },
  }
  const head = 'Week,Unit,Measure,Value,Low,High,Answers,Covered,Groups,Response,Rules'
  const row = "2026-W10,'+Team,Morale,60,50,70,12–20,1,1,Half or more,1"
  const withheld = "2026-W10,'+Team,Empowerment,Withheld,,,,,,,"
  const purpose = 'Quarterly review'
  const problems = (lines: string[], createdAt = pulse.publishesAt) =>
    problemsInReport({ bytes: Buffer.from(lines.join('\r\n')), createdAt, purpose }, [week])

  test('of stored figures passes', () =>
    expect(problems([head, row, withheld, `Purpose,${purpose}`])).toEqual([]))
  test.each([
    ['a finer number', [head, row.replace('60', '60.25'), `Purpose,${purpose}`]],
    ['another unit', [head, row.replace('Team', 'Other'), `Purpose,${purpose}`]],
    ['a row of another shape', [head, `${row},7`, `Purpose,${purpose}`]],
    ['no purpose', [head, row, row]],
  ])('with %s is found', (_, lines) => expect(problems(lines)).not.toEqual([]))
  test('made before its week was published is found', () =>
    expect(problems([head, row, `Purpose,${purpose}`], pulse.publishesAt - 1)).not.toEqual([]))
})
