import { existsSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import {
  commitsIn,
  newestIn,
  type Pages,
  type Row,
  rowsOf,
  tablesIn,
} from '../../db/sqlite-file.ts'
import { type Item, itemsAsked } from '../domain/items.ts'
import { type Box, openBox } from './box.ts'
import { KeyFile } from './keys.ts'
import { pathsOf } from './live-pulse.ts'
import type { PulsePlan } from './messages.ts'

/** One version of one cell's box, out of the file or an image of it that the WAL still holds. */
export type Image = { cell: number; generation: number; sealed: Buffer }

/** What the two files of the open pulse hold, keys and ballots included. Leaves no trace on disk. */
export type Evidence = {
  plan: PulsePlan
  items: Item[]
  tables: { name: string; sql: string }[]
  /** As they are now, by cell. */
  current: Image[]
  /** Every version that can still be read, the current ones included. */
  images: Image[]
  issues: Row[]
  /** The opened box of each cell; undefined where the keys do not fit. */
  boxes: (Box | undefined)[]
  /** All keys found for a cell: of the box as it is, of the one before and of the next. */
  keys: { generation: number; key: Buffer }[][]
  /** The private keys that sign blind tickets, PKCS #8. */
  signing: Buffer[]
}

const TRIES = 20

/**
 * Reads an open pulse from the bytes of its files, so that no lock is needed and the room is not
 * disturbed; what it commits meanwhile makes this begin again. Must not run in the process that
 * holds the pulse open: closing a file gives up every lock the process has on it.
 */
export async function readEvidence(boxDir: string, pulseId: string): Promise<Evidence | undefined> {
  const { file, keys } = pathsOf(boxDir, pulseId)
  if (!existsSync(file)) return undefined
  const marks = () =>
    [file, `${file}-wal`, keys].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs)
  for (let left = TRIES; ; left--) {
    const before = marks()
    const evidence = evidenceIn(readFileSync(file), readIfThere(`${file}-wal`), keys)
    if (left === 0 || String(before) === String(marks())) return evidence
    await pause(50)
  }
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)

function evidenceIn(file: Buffer, wal: Buffer | undefined, keyPath: string): Evidence | undefined {
  const pages = newestIn(file, wal)
  const tables = tablesIn(pages)
  const rows = (name: string, of: Pages = pages) => {
    const table = tablesIn(of).find((one) => one.name === name)
    return table ? rowsOf(of, table.root) : []
  }
  const [stored] = rows('plan')
  if (!stored) return undefined
  const plan = JSON.parse(String(stored.values[1])) as PulsePlan
  for (const { values } of rows('roster'))
    plan.cells[Number(values[1])]?.memberIds.push(String(values[0]))
  const imagesOf = (of: Pages): Image[] =>
    rows('cell', of).map(({ values, rowid }) => ({
      cell: rowid ?? 0,
      generation: Number(values[1]),
      sealed: values[3] as Buffer,
    }))
  const items = itemsAsked(plan.rotatingItem)
  const current = imagesOf(pages)
  const { keys, signing } = keysFor(keyPath, current)
  const boxes = current.map(({ cell, sealed, generation }) => {
    const own = keys[cell]?.find((one) => one.generation === generation)
    return own && openBox(sealed, items, own.key)
  })
  const images = [...commitsIn(file, wal, { isWithEarlier: true })].flatMap((of) =>
    tolerant(() => imagesOf(of)),
  )
  return {
    plan,
    items,
    tables,
    current,
    images: distinct(images),
    issues: rows('issue'),
    boxes,
    keys,
    signing,
  }
}

/** Pages of an earlier round may be half overwritten and then hold no rows that can be read. */
function tolerant(read: () => Image[]): Image[] {
  try {
    return read().filter(({ sealed }) => Buffer.isBuffer(sealed) && sealed.length > 0)
  } catch {
    return []
  }
}

const distinct = (images: Image[]): Image[] => [
  ...new Map(images.map((one) => [`${one.cell} ${one.sealed.toString('latin1')}`, one])).values(),
]

function keysFor(path: string, current: Image[]): Pick<Evidence, 'keys' | 'signing'> {
  if (!existsSync(path)) return { keys: [], signing: [] }
  const file = new KeyFile(path)
  try {
    return {
      keys: current.map(({ cell, generation }) =>
        [generation - 1, generation, generation + 1].flatMap((one) => file.boxKey(cell, one) ?? []),
      ),
      signing: current.flatMap(({ cell }) => file.signingKey(cell) ?? []),
    }
  } finally {
    file.close()
  }
}
