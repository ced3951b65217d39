import type { Copies, Version } from './copies.ts'

// Reads what SQLite wrote, page by page and commit by commit, as somebody with copies of a database
// and its write-ahead log would (sqlite.org/fileformat2.html).

/** A row as it came to stand in a page: undefined rowid in tables without one and in indexes. */
export type Row = {
  step: number
  /** Rises with each commit of the file. */
  commit: number
  page: number
  /** Where in its page the row lies; SQLite fills pages from their end. */
  offset: number
  rowid: number | undefined
  columns: (Buffer | number | null)[]
}

type Pages = Map<number, Buffer>

/** The rows that came into a database file, in the order of the commits that brought them. */
export function rowsOf(copies: Copies, name: string): Row[] {
  const rows: Row[] = []
  const seen = new Set<string>()
  const pages: Pages = new Map()
  let commit = 0
  const look = (step: number, changed: Iterable<number>) => {
    commit++
    for (const number of changed) readLeaf(pages, number, { step, commit, seen, rows })
  }
  const files = copies.files.get(name) ?? []
  const stretches = copies.wals.get(`${name}-wal`) ?? []
  const base = (version: Version | undefined) => version && layOut(version.bytes, pages)
  const [first] = files
  if (first) look(first.step, base(first)!)
  for (const { bytes, ends } of stretches) {
    // What the log of the stretch before held has come into the file by now.
    base(files.findLast((version) => version.step <= (ends[0]?.step ?? 0)))
    const stepAt = (at: number) => ends.find(({ length }) => length >= at)?.step ?? 0
    for (const { frames, end } of commitsIn(bytes)) {
      for (const { number, page } of frames) pages.set(number, page)
      look(stepAt(end), new Set(frames.map(({ number }) => number)))
    }
  }
  return rows
}

function layOut(bytes: Buffer, pages: Pages): number[] {
  const stored = bytes.length >= 100 ? bytes.readUInt16BE(16) : 0
  const size = stored === 1 ? 65_536 : stored
  if (size === 0) return []
  const numbers = Array.from({ length: bytes.length / size }, (_, i) => i + 1)
  for (const number of numbers)
    pages.set(number, bytes.subarray((number - 1) * size, number * size))
  return numbers
}

type Frame = { number: number; page: Buffer }

function commitsIn(wal: Buffer): { frames: Frame[]; end: number }[] {
  if (wal.length < 32) return []
  const size = wal.readUInt32BE(8)
  const salt = wal.subarray(16, 24)
  const commits: { frames: Frame[]; end: number }[] = []
  let frames: Frame[] = []
  for (let at = 32; at + 24 + size <= wal.length; at += 24 + size) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break
    frames.push({ number: wal.readUInt32BE(at), page: wal.subarray(at + 24, at + 24 + size) })
    if (wal.readUInt32BE(at + 4) === 0) continue
    commits.push({ frames, end: at + 24 + size })
    frames = []
  }
  return commits
}

type Looking = { step: number; commit: number; seen: Set<string>; rows: Row[] }

function readLeaf(pages: Pages, number: number, { step, commit, seen, rows }: Looking): void {
  const page = pages.get(number)
  const start = number === 1 ? 100 : 0
  const kind = page?.[start]
  if (!page || (kind !== 0x0d && kind !== 0x0a)) return
  const cells = page.readUInt16BE(start + 3)
  for (let i = 0; i < cells; i++) {
    const offset = page.readUInt16BE(start + 8 + 2 * i)
    try {
      const cell = readCell(pages, page, offset, kind === 0x0d)
      const mark = `${cell.rowid} ${cell.payload.toString('latin1')}`
      if (seen.has(mark)) continue
      seen.add(mark)
      const columns = columnsOf(cell.payload)
      rows.push({ step, commit, page: number, offset, rowid: cell.rowid, columns })
    } catch (error) {
      // A page of another kind that looks like a leaf.
      if (!(error instanceof RangeError)) throw error
    }
  }
}

/** Follows the chain of pages where a payload does not fit its own. */
function readCell(pages: Pages, page: Buffer, offset: number, isTable: boolean) {
  const length = varint(page, offset)
  const rowid = isTable ? varint(page, length.end) : undefined
  const from = (rowid ?? length).end
  const usable = page.length
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length.value - least) % (usable - 4))
  const local = length.value <= most ? length.value : fitting <= most ? fitting : least
  const parts = [page.subarray(from, from + local)]
  let left = length.value - local
  let next = left > 0 ? page.readUInt32BE(from + local) : 0
  while (left > 0) {
    const more = pages.get(next)
    if (!more) throw new RangeError('a chain of pages ends early')
    parts.push(more.subarray(4, 4 + Math.min(left, usable - 4)))
    left -= usable - 4
    next = more.readUInt32BE(0)
  }
  return { rowid: rowid?.value, payload: Buffer.concat(parts) }
}

function columnsOf(payload: Buffer): Row['columns'] {
  const header = varint(payload, 0)
  let [place, at] = [header.end, header.value]
  const columns: Row['columns'] = []
  while (place < header.value) {
    const type = varint(payload, place)
    place = type.end
    const size = sizeOf(type.value)
    const bytes = payload.subarray(at, at + size)
    at += size
    columns.push(type.value >= 12 ? bytes : numberOf(type.value, bytes))
  }
  return columns
}

const SIZES = [0, 1, 2, 3, 4, 6, 8, 8]
const sizeOf = (type: number): number =>
  type >= 12 ? Math.floor((type - 12) / 2) : (SIZES[type] ?? 0)

function numberOf(type: number, bytes: Buffer): number | null {
  if (type === 0 || type === 7) return null
  if (type === 6) return Number(bytes.readBigInt64BE())
  return type === 9 ? 1 : bytes.length === 0 ? 0 : bytes.readIntBE(0, bytes.length)
}

function varint(bytes: Buffer, at: number): { value: number; end: number } {
  let value = 0
  for (let i = 0; i < 9; i++) {
    const byte = bytes.readUInt8(at + i)
    if (i === 8) return { value: value * 256 + byte, end: at + 9 }
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + i + 1 }
  }
  throw new RangeError('not a number')
}
