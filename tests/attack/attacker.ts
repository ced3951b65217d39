import { assign } from './assignment.ts'
import { type Image, keysIn, unseal } from './boxes.ts'
import { type Case, type Evidence, gather, isRising, type Stream } from './evidence.ts'
import { type Caster, castersOf, type Drawn, type Write } from './timeline.ts'

/** The ballot that the attacker takes for a person's, by person. */
export type Guesses = Map<number, number>

/** An image of a box, and the ballots found in it in the order of their places; all images of a cell in order. */
type Seen = Image & { found: number[] | undefined }

/**
 * Links people to ballots by everything stored: traces of ballots beside names, ballots that came
 * up after a name did, boxes opened with every key that lies anywhere, what came into a box between
 * two images, order within lists and boxes, sizes of boxes. One program for every build.
 */
export function attackCopies(given: Case, evidence: Evidence = gather(given)): Guesses {
  const guesses: Guesses = new Map()
  // Old ones may lie in a file that was kept.
  const keys = keysIn([...given.keyFiles, ...evidence.files])
  for (const cell of new Set(given.cellOf)) {
    const ballots = [...given.ballots.keys()].filter((i) => given.ballots[i]!.cell === cell)
    const people = [...given.cellOf.keys()].filter((i) => given.cellOf[i] === cell)
    if (ballots.length === 0) continue
    const weights = weigh({ given, evidence, keys, cell, ballots, people })
    assign(weights).forEach((column, row) => {
      guesses.set(people[column]!, ballots[row]!)
    })
  }
  return guesses
}

type Cell = {
  given: Case
  evidence: Evidence
  keys: Buffer[]
  cell: number
  ballots: number[]
  people: number[]
}

/** How much speaks for each ballot (row) being that person's (column). */
function weigh(of: Cell): number[][] {
  const { evidence, ballots, people } = of
  const weights = ballots.map(() => people.map(() => 0))
  const add = (ballot: number, person: number, weight: number) => {
    const row = weights[ballots.indexOf(ballot)]
    const column = people.indexOf(person)
    if (row && column >= 0) row[column]! += weight
  }
  for (const [pair, gap] of nearest(evidence)) {
    const [person, ballot] = pair.split(' ').map(Number)
    add(ballot!, person!, 1000 / (1 + gap))
  }
  const [main] = evidence.streams
  const drawn = main!.drawn.filter(({ person }) => people.includes(person))
  // Who never drew has no ballot.
  if (drawn.length >= ballots.length)
    for (const ballot of ballots) for (const { person } of drawn) add(ballot, person, 10)
  const seen = openAll(of)
  const shownInBox = shownIn(seen)
  const streams = [{ drawn, shown: shownInBox }, ...evidence.streams]
  for (const stream of streams)
    for (const { ballot, at, step } of stream.shown)
      for (const one of stream.drawn)
        if (one.at < at) add(ballot, one.person, 60 * Math.exp((one.step - step) / 2))

  const writes = writesOf(seen, drawn)
  const casters = castersOf(drawn, writes, ballots.length)
  for (const list of listsOf(of, seen)) {
    if (list.until === undefined && list.ballots.length !== ballots.length) continue
    const until = list.until
    const order = casters.filter(({ write }) => until === undefined || write.at <= until)
    list.ballots.forEach((ballot, i) => {
      for (const [j, { person }] of order.entries())
        add(
          ballot,
          person,
          (list.isCertain ? 4 : 1) * (i === j ? 5 : Math.abs(i - j) === 1 ? 1.5 : 0),
        )
    })
  }
  for (const { ballot, person } of bySize(of, writes, casters)) add(ballot, person, 40)
  for (const image of seen) {
    if (!image.found) continue
    const early = casters.filter(({ write }) => write.at <= image.commit)
    for (const ballot of ballots)
      for (const person of people) {
        const isIn = image.found.includes(ballot)
        if (isIn === early.some((one) => one.person === person)) add(ballot, person, 1)
      }
  }
  casters.forEach(({ person }, i) => {
    if (ballots[i] !== undefined) add(ballots[i], person, 0.001)
  })
  return weights
}

function nearest({ near }: Evidence): Map<string, number> {
  const gaps = new Map<string, number>()
  for (const { person, ballot, gap } of near) {
    const pair = `${person} ${ballot}`
    gaps.set(pair, Math.min(gap, gaps.get(pair) ?? gap))
  }
  return gaps
}

function openAll({ given, evidence, keys, cell, ballots }: Cell): Seen[] {
  return evidence.images
    .filter((image) => image.cell === cell)
    .toSorted((a, b) => a.commit - b.commit)
    .map((image) => {
      const opened = unseal(image.sealed, keys)
      const inside = placesIn(opened ?? image.sealed, given, ballots)
      return { ...image, found: opened || inside.length > 0 ? inside : undefined }
    })
}

function placesIn(plain: Buffer, { ballots }: Case, among: number[]): number[] {
  return among
    .map((ballot) => ({ ballot, at: plain.indexOf(ballots[ballot]!.serial) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ ballot }) => ballot)
}

/** Ballots that one image holds and one shortly before did not. */
function shownIn(seen: Seen[]): Stream['shown'] {
  return seen.flatMap(({ step, commit, found }, i) => {
    const before = i === 0 ? [] : seen.slice(Math.max(0, i - 3), i).findLast((s) => s.found)?.found
    const fresh = found && before ? found.filter((ballot) => !before.includes(ballot)) : []
    return fresh.map((ballot) => ({ step, at: commit, ballot }))
  })
}

/** Writings of a box at which nobody of the cell drew: somebody sent. */
function writesOf(seen: Seen[], drawn: Drawn[]): Write[] {
  const drawing = new Set(drawn.map(({ at }) => Math.floor(at)))
  return seen
    .slice(1)
    .map(({ step, commit, sealed }) => ({ step, at: commit, size: sealed.length }))
    .filter(({ at }) => !drawing.has(at))
}

/** Ballots of this cell in lists and in the last box that opened, where not in sorted order. */
function listsOf({ given, evidence, ballots }: Cell, seen: Seen[]) {
  const lists = evidence.streams.flatMap(({ lists }) =>
    lists.map((list) => ({
      isCertain: list.isCertain,
      ballots: list.ballots.filter((ballot) => ballots.includes(ballot)),
      until: undefined as number | undefined,
    })),
  )
  const last = seen.findLast(({ found }) => found && found.length > 0)
  const places = last?.found ?? []
  const serials = places.map((ballot) => given.ballots[ballot]!.serial.toString('hex'))
  if (!isRising(serials)) lists.push({ isCertain: true, ballots: places, until: last?.commit })
  return lists
}

/** Where boxes grow with what is in them: the ballot as long as what came at each sending. */
function bySize({ given, ballots }: Cell, writes: Write[], casters: Caster[]) {
  const sizes = writes.map(({ size }) => size)
  if (new Set(sizes).size < 2) return []
  const lengthOf = (ballot: number) => given.ballots[ballot]!.commentBytes
  const comments = ballots.reduce((total, ballot) => total + lengthOf(ballot), 0)
  const each = Math.round((sizes.at(-1)! - 28 - comments) / ballots.length)
  return casters.flatMap(({ person, write }) => {
    const before = writes[writes.indexOf(write) - 1]?.size ?? 28
    const grown = write.size - before - each
    return ballots
      .filter((ballot) => lengthOf(ballot) === grown)
      .map((ballot) => ({ ballot, person }))
  })
}
