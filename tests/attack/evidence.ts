import { type Image, imagesIn } from './boxes.ts'
import type { Copies } from './copies.ts'
import { type Hit, Needles, tracesOf } from './needles.ts'
import { type Row, rowsOf } from './sqlite.ts'
import type { Drawn, Moment } from './timeline.ts'

/** What lies before the adversary of a week, and what they know without looking. */
export type Case = {
  copies: Copies
  pulseId: string
  /** Steps of the copies that were made in this week. */
  steps: { from: number; to: number }
  /** By person: writings by which they are known, and their cell. */
  marks: string[][]
  cellOf: number[]
  /** Copies of the key file, made at one moment. */
  keyFiles: Buffer[]
  /** Every ballot of the week, handed over in the order of serials, without its person. */
  ballots: { serial: Buffer; cell: number; commentBytes: number }[]
}

/** One place where things happen in an order: a database file, or the log. */
export type Stream = {
  /** When a person's name first came up by itself. */
  drawn: Drawn[]
  /** When a trace of a ballot first came up. */
  shown: (Moment & { ballot: number })[]
  /** Lists of ballots that came up together, in the order in which they stand. */
  lists: List[]
}
/** `isCertain` by row numbers; places in pages are lost where SQLite splits a page. */
export type List = { ballots: number[]; isCertain: boolean }

/** A person and a ballot found near each other; `gap` in bytes. */
export type Near = { person: number; ballot: number; gap: number }
export type Evidence = { streams: Stream[]; images: Image[]; near: Near[]; files: Buffer[] }

const PERSON = 'person '
const BALLOT = 'ballot '
const NEAR = 160
/** More than so many at once did not come one by one. */
const FEW = 4

export function gather(given: Case): Evidence {
  const { copies, pulseId, steps } = given
  const isOfWeek = ({ step }: { step: number }) => step >= steps.from && step <= steps.to
  const needles = new Needles()
  for (const [person, marks] of given.marks.entries())
    for (const mark of marks) needles.add(Buffer.from(mark), `${PERSON}${person}`)
  for (const [ballot, { serial }] of given.ballots.entries())
    for (const trace of tracesOf(serial)) needles.add(trace, `${BALLOT}${ballot}`)
  const log = linesOf(copies).filter(isOfWeek)
  const files = [...copies.files].flatMap(([name, versions]) =>
    name === 'log' ? [] : versions.map(({ bytes }) => bytes),
  )
  const wals = [...copies.wals.values()].flat().map(({ bytes }) => bytes)
  const near = [...files, ...wals, ...log.map(({ bytes }) => bytes)].flatMap((bytes) =>
    nearIn(needles.find(bytes)),
  )
  const rows = rowsOf(copies, `box/${pulseId}.db`)
  const published = rowsOf(copies, 'data/leeway.db').filter(isOfWeek)
  const streams = [
    streamOfRows(rows, needles),
    streamOfRows(published, needles),
    streamOf(
      log.map(({ step, bytes }, i) => ({ step, group: i, at: i, hits: needles.find(bytes) })),
    ),
  ]
  return { streams, images: imagesIn(rows), near, files }
}

function linesOf(copies: Copies): { step: number; bytes: Buffer }[] {
  const versions = copies.files.get('log') ?? []
  const whole = versions.at(-1)?.bytes ?? Buffer.alloc(0)
  const lines: { step: number; bytes: Buffer }[] = []
  let version = 0
  for (let at = 0; at < whole.length; ) {
    const end = whole.indexOf(10, at) + 1 || whole.length
    while (versions[version]!.bytes.length < end) version++
    lines.push({ step: versions[version]!.step, bytes: whole.subarray(at, end) })
    at = end
  }
  return lines
}

const indexIn = (hits: Hit[], kind: string): number[] => [
  ...new Set(
    hits.filter((h) => h.owner.startsWith(kind)).map((h) => Number(h.owner.slice(kind.length))),
  ),
]

function nearIn(hits: Hit[]): Near[] {
  const people = hits.filter(({ owner }) => owner.startsWith(PERSON))
  return hits
    .filter(({ owner }) => owner.startsWith(BALLOT))
    .flatMap((hit) => {
      const gaps = people
        .map((one) => ({
          one,
          gap: Math.max(one.at - hit.at - hit.length, hit.at - one.at - one.length, 0),
        }))
        .filter(({ gap }) => gap <= NEAR)
      return gaps.map(({ one, gap }) => ({
        person: Number(one.owner.slice(PERSON.length)),
        ballot: Number(hit.owner.slice(BALLOT.length)),
        gap,
      }))
    })
}

/** Something that came up at a moment; `group` is what it came up with: a commit, a line. */
type Event = Moment & { group: number; hits: Hit[] }

function streamOfRows(rows: Row[], needles: Needles): Stream {
  const events = rows.map((row): Event & { row: Row } => {
    const texts = row.columns.filter((one) => Buffer.isBuffer(one) && one.length < 2000)
    const hits = texts.flatMap((text) => needles.find(text as Buffer))
    // Within a commit what came first lies nearer to the end of its page.
    const at = row.commit + 0.9 * (1 - row.offset / 65_536)
    return { step: row.step, group: row.commit, at, hits, row }
  })
  const byGroup = groupBy(events, ({ group }) => group)
  const lists = [...byGroup.values()].flatMap((together) => {
    const kinds = groupBy(together, ({ row }) => `${row.rowid === undefined} ${row.columns.length}`)
    return [...kinds.values()].flatMap((kind) =>
      listIn(kind.map(({ row, hits }) => ({ row, hits }))),
    )
  })
  return { ...streamOf(events), lists }
}

/**
 * Ballots of rows in the order of row numbers, or else of places in pages, which SQLite fills from
 * the end; unless those rows are sorted by what they hold.
 */
function listIn(rows: { row: Row; hits: Hit[] }[]): List[] {
  const sorted = rows
    .filter(({ hits }) => indexIn(hits, BALLOT).length === 1)
    .toSorted(({ row: a }, { row: b }) =>
      a.rowid === undefined ? a.page - b.page || b.offset - a.offset : a.rowid - b.rowid!,
    )
  if (sorted.length < 3) return []
  const width = sorted[0]!.row.columns.length
  const isSorted = Array.from({ length: width }, (_, i) =>
    isRising(sorted.map(({ row }) => textOf(row.columns[i]!))),
  ).some(Boolean)
  const ballots = sorted.map(({ hits }) => indexIn(hits, BALLOT)[0]!)
  return isSorted ? [] : [{ ballots, isCertain: sorted[0]!.row.rowid !== undefined }]
}

const textOf = (value: Buffer | number | null): string =>
  Buffer.isBuffer(value) ? value.toString('latin1') : String(value).padStart(20, '0')

export const isRising = (texts: string[]): boolean =>
  texts.every((text, i) => i === 0 || texts[i - 1]! < text)

function streamOf(events: Event[]): Stream {
  const drawn = new Map<number, Drawn>()
  const shown = new Map<number, Stream['shown'][number]>()
  for (const together of groupBy(events, ({ group }) => group).values()) {
    const hits = together.flatMap((event) => event.hits)
    const isFewPeople = indexIn(hits, PERSON).length <= FEW
    const isFewBallots = indexIn(hits, BALLOT).length <= FEW
    for (const { step, at, hits } of together) {
      const [people, ballots] = [indexIn(hits, PERSON), indexIn(hits, BALLOT)]
      if (isFewPeople && people.length === 1 && !drawn.has(people[0]!))
        drawn.set(people[0]!, { step, at, person: people[0]! })
      if (isFewBallots && ballots.length === 1 && !shown.has(ballots[0]!))
        shown.set(ballots[0]!, { step, at, ballot: ballots[0]! })
    }
  }
  return { drawn: [...drawn.values()], shown: [...shown.values()], lists: [] }
}

export function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
