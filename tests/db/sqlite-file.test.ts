import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rowsOf, tablesIn } from '../../db/sqlite-file.ts'
import { staleIn } from '../../db/sqlite-stale.ts'
import { commitsIn, newestIn } from '../../db/sqlite-wal.ts'

let dir: string
let client: Client
const path = () => join(dir, 'some.db')
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-pages-'))
  client = createClient({ url: `file:${path()}`, concurrency: 1 })
  await client.execute('PRAGMA journal_mode=WAL')
  await client.execute('PRAGMA secure_delete=ON')
})
afterEach(() => {
  client.close()
  rmSync(dir, { recursive: true, force: true })
})

const bytes = () => {
  const wal = existsSync(`${path()}-wal`) ? readFileSync(`${path()}-wal`) : undefined
  return [readFileSync(path()), wal] as const
}
const rowsIn = (name: string) => {
  const pages = newestIn(...bytes())
  return rowsOf(pages, tablesIn(pages).find((table) => table.name === name)!.root)
}

describe('rows are read as SQLite reads them', () => {
  test.each([
    ['rows with numbers', 'CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c BLOB)', '1'],
    ['rows without', 'CREATE TABLE t (id TEXT PRIMARY KEY, a, b, c BLOB) WITHOUT ROWID', '0'],
  ])('%s, of all types and sizes', async (_, sql, hasNumbers) => {
    await client.execute(sql)
    await client.batch(
      Array.from({ length: 300 }, (_, i) => ({
        sql: 'INSERT INTO t VALUES (?, ?, ?, zeroblob(CAST(? AS INTEGER)))',
        args: [
          hasNumbers === '1' ? BigInt(i + 1) : `key ${i * 7919}`,
          i % 3 === 0 ? null : BigInt((i % 2 === 0 ? -1 : 1) * 7 ** (i % 18)),
          i % 2 === 0 ? i / 3 : `text ăη ${i}`,
          BigInt((i * 97) % 12_000),
        ],
      })),
      'write',
    )
    const { rows } = await client.execute('SELECT * FROM t ORDER BY id')
    const read = rowsIn('t')
    expect(read).toHaveLength(300)
    read.forEach(({ values, rowid }, i) => {
      const { id, a, b, c } = rows[i]!
      expect(rowid ?? values[0]).toBe(id)
      expect(values.slice(1, 3)).toEqual([a, b])
      expect(values[3]).toEqual(Buffer.from(c as ArrayBuffer))
    })
  })
})

test('each commit of the WAL is read, and nothing after a sum that does not fit', async () => {
  await client.execute('CREATE TABLE t (a)')
  for (let i = 0; i < 5; i++)
    await client.execute({ sql: 'INSERT INTO t VALUES (?)', args: [`${i}`] })
  const [file, wal] = bytes()
  const counts = (log: Buffer) =>
    commitsIn(file, log).map((pages) => {
      const table = tablesIn(pages).find(({ name }) => name === 't')
      return table ? rowsOf(pages, table.root).length : -1
    })
  expect(counts(wal!).slice(-6)).toEqual([0, 1, 2, 3, 4, 5])
  const damaged = Buffer.from(wal!)
  damaged[damaged.length - 10]! ^= 1
  expect(counts(damaged).at(-1)).toBe(4)
})

test.each([
  ['ON', false],
  ['OFF', true],
])('what was deleted stays with secure_delete %s: %s', async (setting, expected) => {
  await client.execute(`PRAGMA secure_delete=${setting}`)
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)')
  await client.batch(
    Array.from({ length: 400 }, (_, i) => ({
      sql: 'INSERT INTO t VALUES (?, ?)',
      args: [BigInt(i + 1), `secret ${i}`.repeat(9)],
    })),
    'write',
  )
  await client.execute('DELETE FROM t WHERE id % 3 = 0 OR id < 300')
  const { pages, blocks } = staleIn(newestIn(...bytes()))
  expect(pages > 0).toBe(expected)
  expect(blocks > 0).toBe(expected)
})
