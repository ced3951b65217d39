import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isSqlite, type Pages, tablesIn } from '../../db/sqlite-file.ts'
import { staleIn } from '../../db/sqlite-stale.ts'
import { newestIn } from '../../db/sqlite-wal.ts'
import { type Attempt, attempt } from '../domain/self-audit.ts'
import { problemsInLog } from '../domain/self-audit-logs.ts'
import { orderProblems } from './self-audit-order.ts'

/** A file as it lay on the disk. */
export type KeptFile = { path: string; bytes: Buffer }

/** Everything the audit reads as files; `unread` were too large. */
export type KeptFiles = {
  all: KeptFile[]
  databases: { path: string; pages: Pages }[]
  logs: KeptFile[]
  unread: string[]
}

/** Folders or files: `beside` without their subfolders, and of their texts only what is named a log. */
export type Places = { beside: string[]; logs: string[]; backups: string[] }

const MOST_BYTES = 512 * 2 ** 20
const TRIES = 20
const PAUSE = 50
const NAMED_LOG = /\.log(?:[.-].*)?$/

/**
 * Reads databases, logs and other files of some places, the box directory left out. To be done
 * before this process opens the database: closing a file gives up every lock the process has on it.
 */
export function readKept({ beside, logs, backups }: Places, boxDir: string): KeptFiles {
  const below = (paths: string[], depth: number) =>
    paths.flatMap((path) => filesAt(resolve(path), resolve(boxDir), depth))
  const given = new Set(below(logs, Number.POSITIVE_INFINITY))
  const found = new Set([
    ...below(beside, 1),
    ...given,
    ...below(backups, Number.POSITIVE_INFINITY),
  ])
  const kept: KeptFiles = { all: [], databases: [], logs: [], unread: [] }
  for (const path of found) {
    if (sizeOf(path) > MOST_BYTES) {
      kept.unread.push(path)
      continue
    }
    const { bytes, wal } = readStill(path)
    kept.all.push({ path, bytes })
    const isLog = given.has(path) || NAMED_LOG.test(path)
    if (isSqlite(bytes)) kept.databases.push({ path, pages: newestIn(bytes, wal) })
    else if (isLog) kept.logs.push({ path, bytes: unpacked(path, bytes) })
  }
  return kept
}

/** Logs that were rotated are often packed; one that cannot be unpacked is read as it is. */
function unpacked(path: string, bytes: Buffer): Buffer {
  if (!path.endsWith('.gz')) return bytes
  try {
    return gunzipSync(bytes)
  } catch {
    return bytes
  }
}

/** A file and its WAL of one moment; of one that never rests, as they were at the last try. */
function readStill(path: string): { bytes: Buffer; wal: Buffer | undefined } {
  const marks = () => String([path, `${path}-wal`].map((one) => statSync(one, GENTLY)?.mtimeMs))
  for (let left = TRIES; ; left--) {
    const before = marks()
    const bytes = readFileSync(path)
    const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : undefined
    if (left === 0 || before === marks()) return { bytes, wal }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
}

const GENTLY = { throwIfNoEntry: false } as const
const sizeOf = (path: string): number => statSync(path, GENTLY)?.size ?? 0

function filesAt(path: string, inBox: string, depth: number): string[] {
  const stat = statSync(path, GENTLY)
  if (!stat || path === inBox) return []
  if (stat.isFile()) return stat.size > 0 ? [path] : []
  if (!stat.isDirectory() || depth === 0) return []
  return readdirSync(path).flatMap((name) => filesAt(join(path, name), inBox, depth - 1))
}

/** By these tables a copy of a pulse file is known. */
const OF_PULSES = ['roster', 'issue', 'cell']

/** `known`: the tables this version of Leeway has. */
export function fileAttempts(kept: KeptFiles, known: Set<string>): Attempt[] {
  const { all, logs, unread } = kept
  const namesIn = (pages: Pages) => tablesIn(pages).map(({ name }) => name)
  // Somebody else's database may lie in the same folder.
  const databases = kept.databases.filter(({ pages }) =>
    namesIn(pages).some((name) => known.has(name) || OF_PULSES.includes(name)),
  )
  const untried =
    unread.length > 0
      ? `too large to read: ${unread.map((path) => basename(path)).join(', ')}`
      : logs.length === 0
        ? 'no log was found: name them with --logs'
        : undefined
  const ofDatabases = (one: Attempt): Attempt =>
    databases.length > 0 ? one : { ...one, skipped: 'the database is no file of this machine' }
  return [
    ofDatabases(
      attempt(
        'Tables and columns that do not belong there',
        'rosters, tickets or ballots kept outside the box directory.',
        databases.flatMap(({ path, pages }) =>
          namesIn(pages)
            .filter((name) => !known.has(name))
            .map((name) => `file ${basename(path)}: table ${name}`),
        ),
      ),
    ),
    ofDatabases(
      attempt(
        'Deleted rows in free pages',
        'what was deleted, read from the places where it stood.',
        databases.flatMap(({ path, pages }) => {
          const stale = staleIn(pages)
          return [
            ...(stale.pages > 0
              ? [`file ${basename(path)}: ${stale.pages} free pages hold bytes`]
              : []),
            ...(stale.blocks > 0
              ? [`file ${basename(path)}: ${stale.blocks} free blocks hold bytes`]
              : []),
          ]
        }),
      ),
    ),
    attempt(
      'Copies of the box directory',
      'boxes with their keys, out of a backup.',
      all
        .map(({ path }) => path)
        .filter((path) => /\.keys$/.test(path) || basename(path) === 'CACHEDIR.TAG')
        .map((path) => `folder ${basename(dirname(path))}: a copy of the box directory`),
    ),
    {
      ...attempt(
        'Lines of logs',
        'who answered when, or what, from requests that were written down.',
        logs.flatMap(({ path, bytes }) =>
          [...problemsInLog(bytes.toString('utf8'))].map(
            ([what, n]) => `file ${basename(path)}: ${what}, ${n} lines`,
          ),
        ),
      ),
      ...(untried === undefined ? {} : { skipped: untried }),
    },
    ofDatabases(
      attempt(
        'Order of rows of comments and receipts',
        'in which order people answered, from the order in which rows lie.',
        databases.flatMap(({ path, pages }) =>
          orderProblems(pages).map((what) => `file ${basename(path)}: ${what}`),
        ),
      ),
    ),
  ]
}
