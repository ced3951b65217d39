import { INDICES } from './scoring.ts'
import { type Attempt, attempt, type PublishedWeek, type StoredFigure } from './self-audit.ts'
import { cellsOf } from './self-audit-figures.ts'

/** A sum anyone can work out: how often each cell is in it, and from which figures it is made. */
type Sum = { cells: Map<string, number>; least: number; most: number }

/** Above this many independent sums not all of their combinations are tried. */
const ALL_SUBSETS = 12

/**
 * Works out everything that follows from the figures of a week by adding and subtracting, measure
 * by measure, and looks for a group of fewer than k among it. Weeks are not combined: each has
 * ballots of its own, so that no figure of one says anything exact about another.
 */
export function algebraAttempt(weeks: PublishedWeek[]): Attempt {
  const found = weeks.flatMap((week) =>
    [...new Set(week.figures.map((figure) => figure.measure))].flatMap((measure) =>
      smallGroups(
        week,
        week.figures.filter((figure) => figure.measure === measure),
      ).map((what) => `table figures, week ${week.pulse.isoWeek}, ${measure}: ${what}`),
    ),
  )
  return attempt(
    'Adding and subtracting all published figures',
    'the sum of the answers of fewer people than the smallest group.',
    found,
  )
}

function smallGroups(week: PublishedWeek, figures: StoredFigure[]): string[] {
  const owners = ownersOf(week)
  const sets = setsOf(week, figures, owners)
  const k = week.pulse.minimumBlock
  const isIndex = INDICES.some((index) => index === figures[0]?.measure)
  const shown = new Set([...sets.keys()])
  const found: string[] = []
  for (const sum of derivable([...sets.values()])) {
    const cells = [...sum.cells.keys()]
    if (cells.length === 0) continue
    const [cell] = cells
    const owner = owners.get(cell!)
    // An index is shown for every block; statements are not, so theirs can be such a difference.
    const isAlone = isIndex && cells.length === 1 && owner !== rootOf(week)
    if (sum.most < k) found.push(`a difference that is about fewer than ${k} people`)
    else if (isAlone && !shown.has(owner ?? ''))
      found.push('a withheld group that is the difference of shown ones')
  }
  return found
}

const rootOf = ({ units }: PublishedWeek) => units.find((unit) => unit.parentId === null)?.unitId

/** The unit at which each cell is counted. */
const ownersOf = ({ units }: PublishedWeek): Map<string, string> =>
  new Map(
    units.flatMap(({ teamCell, countedAt, leadsCell, leadsCountedAt }) => [
      ...(teamCell && countedAt ? [[teamCell, countedAt] as const] : []),
      ...(leadsCell && leadsCountedAt ? [[leadsCell, leadsCountedAt] as const] : []),
    ]),
  )

/** Each unit's line up to the root, itself first. */
function linesOf({ units }: PublishedWeek): Map<string, string[]> {
  const parents = new Map(units.map((unit) => [unit.unitId, unit.parentId]))
  const lineOf = (id: string | null | undefined): string[] =>
    id == null ? [] : [id, ...lineOf(parents.get(id))]
  return new Map(units.map(({ unitId }) => [unitId, lineOf(unitId)]))
}

/**
 * Which cells each figure is about, as anyone can tell: all in its unit where it covers all, else
 * those of the figures below it and the cells of the unit itself that fill the rest.
 */
function setsOf(week: PublishedWeek, figures: StoredFigure[], owners: Map<string, string>) {
  const lines = linesOf(week)
  const within = (cell: string, unitId: string) =>
    lines.get(owners.get(cell) ?? '')?.includes(unitId) ?? false
  const cells = [...cellsOf(week)]
  const depth = (unitId: string) => lines.get(unitId)?.length ?? 0
  const sets = new Map<string, Sum>()
  for (const figure of figures.toSorted((a, b) => depth(b.unitId) - depth(a.unitId))) {
    const { unitId, covered } = figure
    const all = cells.filter((cell) => within(cell, unitId))
    const below = all.filter((cell) =>
      [...sets].some(([id, set]) => lines.get(id)!.includes(unitId) && set.cells.has(cell)),
    )
    const own = all.filter((cell) => owners.get(cell) === unitId).slice(0, covered - below.length)
    const inside = covered === all.length ? all : [...below, ...own]
    const most = figure.bandHigh ?? week.receipts.length
    sets.set(unitId, {
      cells: new Map(inside.map((cell) => [cell, 1])),
      least: figure.bandLow,
      most,
    })
  }
  return sets
}

/** `a - times * b`, with the fewest and most people it could be about. */
function minus(a: Sum, b: Sum, times: number): Sum {
  const cells = new Map(a.cells)
  for (const [cell, n] of b.cells) {
    const left = (cells.get(cell) ?? 0) - times * n
    if (left === 0) cells.delete(cell)
    else cells.set(cell, left)
  }
  const [least, most] = times > 0 ? [b.most, b.least] : [b.least, b.most]
  return { cells, least: a.least - times * least, most: a.most - times * most }
}

const isGroup = ({ cells }: Sum): boolean => [...cells.values()].every((n) => n === 1)

/**
 * The groups of cells whose sum follows from these. Elimination from small sets to large leaves
 * what each adds to those below. Where sets lie within each other that is all there is; where they
 * cross, as they never should, all combinations with -1, 0 and 1 of what is left are tried too.
 */
function derivable(sums: Sum[]): Sum[] {
  const basis: Sum[] = []
  for (const sum of sums.toSorted((a, b) => a.cells.size - b.cells.size)) {
    let rest = sum
    for (const one of basis) {
      const [pivot, n] = [...one.cells][0]!
      const there = rest.cells.get(pivot)
      if (there !== undefined) rest = minus(rest, one, there / n)
    }
    if (rest.cells.size > 0) basis.push(rest)
  }
  const isNested = basis.every(isGroup)
  if (isNested || basis.length > ALL_SUBSETS) return [...basis, ...sums].filter(isGroup)
  let combined: Sum[] = [{ cells: new Map(), least: 0, most: 0 }]
  for (const one of basis)
    combined = combined.flatMap((sum) => [sum, minus(sum, one, -1), minus(sum, one, 1)])
  return [...basis, ...combined, ...sums].filter(isGroup)
}
