import { existsSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Pages, type Row, rowsOf, tablesIn } from '../../db/sqlite-file.ts'
import { commitsIn, newestIn, remnantsIn, saltsOf } from '../../db/sqlite-wal.ts'
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
  /** Every version since the WAL began anew, the current ones included. */
  images: Image[]
  /** What earlier rounds of the WAL left, possibly of several versions each. */
  remnants: Image[]
  issues: Row[]
  /** The opened box of each cell; undefined where the keys do not fit. */
  boxes: (Box | undefined)[]
  /** All keys found for a cell: of the box as it is, of the one before and of the next. */
  keys: { generation: number; key: Buffer }[][]
  /** The private keys that sign blind tickets, PKCS #8. */
  signing: Buffer[]
}

const TRIES = 20
const PAUSE = 50
/** A key is overwritten a moment after the commit it was for: what stays longer, stays. */
const MOMENT = 300

/**
 * Reads an open pulse from the bytes of its files, so that no lock is needed and the room is not
 * disturbed; what it commits meanwhile makes this begin again. Must not run in the process that
 * holds the pulse open: closing a file gives up every lock the process has on it.
 */
export async function readEvidence(boxDir: string, pulseId: string): Promise<Evidence | undefined> {
  const paths = pathsOf(boxDir, pulseId)
  const read = await readStill(paths)
  if (!read) return undefined
  const isOlder = (cell: number, generation: number) => generation < read.current[cell]!.generation
  const isSettled = read.keys.every((keys, i) => keys.every((key) => !isOlder(i, key.generation)))
  if (isSettled) return evidenceIn(read)
  await pause(MOMENT)
  const later = (await readStill(paths))?.keys ?? []
  const isThere = (cell: number, { key }: { key: Buffer }) =>
    later[cell]?.some((one) => one.key.equals(key)) ?? false
  const keys = read.keys.map((of, cell) =>
    of.filter((key) => !isOlder(cell, key.generation) || isThere(cell, key)),
  )
  return evidenceIn({ ...read, keys })
}

type Read = Pick<Evidence, 'plan' | 'current' | 'keys' | 'signing'> & {
  file: Buffer
  wal: Buffer | undefined
  pages: Pages
}

/**
 * All of one moment. The file itself changes only when the WAL begins anew, and what is added to
 * the WAL meanwhile does no harm; the keys, read last, have to fit the boxes. Of a pulse that never
 * rests, as it was at the last try.
 */
async function readStill({ file, keys }: ReturnType<typeof pathsOf>): Promise<Read | undefined> {
  for (let left = TRIES; existsSync(file); left--) {
    const before = statSync(file).mtimeMs
    const bytes = readFileSync(file)
    const wal = readIfThere(`${file}-wal`)
    const isStill =
      before === statSync(file, { throwIfNoEntry: false })?.mtimeMs &&
      saltsOf(wal) === saltsOf(readIfThere(`${file}-wal`))
    const [read] = isStill ? tolerant(() => [readOnce(bytes, wal, keys)]) : []
    const isFitting = read?.current.every(({ cell, generation }) =>
      read.keys[cell]?.some((key) => key.generation === generation),
    )
    if (left === 0 || (read && (isFitting || left < TRIES / 2))) return read
    await pause(PAUSE)
  }
  return undefined
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path) : undefined)

function readOnce(file: Buffer, wal: Buffer | undefined, keyPath: string): Read | undefined {
  const pages = newestIn(file, wal)
  const [stored] = rowsNamed(pages, 'plan')
  if (!stored) return undefined
  const plan = JSON.parse(String(stored.values[1])) as PulsePlan
  for (const { values } of rowsNamed(pages, 'roster'))
    plan.cells[Number(values[1])]?.memberIds.push(String(values[0]))
  const current = imagesIn(pages)
  return { file, wal, pages, plan, current, ...keysFor(keyPath, current) }
}

function rowsNamed(pages: Pages, name: string): Row[] {
  const table = tablesIn(pages).find((one) => one.name === name)
  return table ? rowsOf(pages, table.root) : []
}

const imagesIn = (pages: Pages): Image[] =>
  rowsNamed(pages, 'cell').map(({ values, rowid }) => ({
    cell: rowid ?? 0,
    generation: Number(values[1]),
    sealed: values[3] as Buffer,
  }))

function evidenceIn({ file, wal, pages, ...read }: Read): Evidence {
  const items = itemsAsked(read.plan.rotatingItem)
  const boxes = read.current.map(({ cell, sealed, generation }) => {
    const own = read.keys[cell]?.find((one) => one.generation === generation)
    return own && openBox(sealed, items, own.key)
  })
  const all = (of: Pages[]) =>
    distinct(of.flatMap((one) => tolerant(() => imagesIn(one).filter(isWhole))))
  const images = all(commitsIn(file, wal))
  const remnants = all(remnantsIn(file, wal))
  const issues = rowsNamed(pages, 'issue')
  return { ...read, items, tables: tablesIn(pages), images, remnants, issues, boxes }
}

const isWhole = ({ sealed }: Image) => Buffer.isBuffer(sealed)

/** Nothing where pages cannot be read: half overwritten ones of an earlier round hold no rows. */
function tolerant<T>(read: () => T[]): T[] {
  try {
    return read()
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
