import { cut, isSqlite, type Pages, pageSizeOf } from './sqlite-file.ts'

// SQLite's write-ahead log (sqlite.org/fileformat2, 4): a header of 32 bytes, then frames of 24
// bytes (page number, size of the database after a commit or 0, two salts, a running sum) and a
// page each. It begins anew from the start of the file once its pages are in the database; what it
// does not overwrite then stays, and with it every version of a page.

const WAL_HEADER = 32
const FRAME_HEADER = 24

/** Tells rounds of a WAL apart: each begins at the file's start with salts of its own. */
export const saltsOf = (wal: Buffer | undefined): string =>
  wal?.subarray(16, 24).toString('hex') ?? ''

/** The sum that each frame carries on over all before it (fileformat2, 4.2). */
function sum(bytes: Buffer, isBig: boolean, [a, b]: [number, number]): [number, number] {
  const word = (at: number) => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0
    b = (b + word(at + 4) + a) >>> 0
  }
  return [a, b]
}

/**
 * The database after each commit that file and WAL hold, oldest first, the newest last. What an
 * earlier round of the WAL left behind its end is not part of it; see `remnantsIn`.
 */
export const commitsIn = (file: Buffer, wal: Buffer | undefined): Pages[] =>
  read(file, wal, true).commits

/**
 * The newest database with commits laid over it that the WAL's earlier rounds left. Pages of several
 * moments meet in it: good for finding what can still be read, not for what was there at once.
 */
export const remnantsIn = (file: Buffer, wal: Buffer | undefined): Pages[] =>
  read(file, wal, true).remnants

function read(file: Buffer, wal: Buffer | undefined, isEach: boolean) {
  const hasFile = isSqlite(file)
  const commits: Pages[] = hasFile ? [cut(file, pageSizeOf(file))] : []
  const remnants: Pages[] = []
  if (!wal || wal.length <= WAL_HEADER) return { commits, remnants }
  const size = wal.readUInt32BE(8)
  const isBig = (wal.readUInt32BE(0) & 1) === 1
  let sums = sum(wal.subarray(0, 24), isBig, [0, 0])
  let isCurrent = true
  let next = [...(commits[0] ?? [])]
  for (let at = WAL_HEADER; at + FRAME_HEADER + size <= wal.length; at += FRAME_HEADER + size) {
    const data = wal.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size)
    if (isCurrent) {
      sums = sum(data, isBig, sum(wal.subarray(at, at + 8), isBig, sums))
      const isSum = sums[0] === wal.readUInt32BE(at + 16) && sums[1] === wal.readUInt32BE(at + 20)
      isCurrent = isSum && wal.subarray(at + 8, at + 16).equals(wal.subarray(16, 24))
      if (!isCurrent) next = [...(commits.at(-1) ?? [])]
    }
    const length = wal.readUInt32BE(at + 4)
    next[wal.readUInt32BE(at) - 1] = data
    if (length === 0) continue
    const state = next.slice(0, length)
    if (isCurrent) commits.splice(isEach ? commits.length : 0, 1, state)
    else if (isEach) remnants.push(state)
    next = [...(isCurrent ? state : (commits.at(-1) ?? []))]
  }
  return { commits, remnants }
}

/** The database as it is: the newest commit; no pages when there is none. */
export const newestIn = (file: Buffer, wal: Buffer | undefined): Pages =>
  read(file, wal, false).commits.at(-1) ?? []
