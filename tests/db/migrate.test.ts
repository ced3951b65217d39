import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDb } from '../../db/client.ts'
import { migrateDb, pathOf } from '../../db/migrate.ts'
import { units } from '../../db/schema.ts'
import { ROOT } from '../../src/root.ts'

const MIGRATIONS = join(ROOT, 'db/migrations')
const DAY = 86_400_000

type Journal = { entries: { idx: number; when: number; tag: string }[] }
const journalOf = (folder: string): Journal =>
  JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))

let dir: string
let folder: string
let url: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-migrate-'))
  folder = join(dir, 'migrations')
  cpSync(MIGRATIONS, folder, { recursive: true })
  url = `file:${join(dir, 'leeway.db')}`
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** What the next release of Leeway would bring. */
function addMigration(...statements: string[]) {
  const journal = journalOf(folder)
  const last = journal.entries.at(-1)!
  const tag = `${String(last.idx + 1).padStart(4, '0')}_next`
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal))
  writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
}

const copies = () => readdirSync(dir).filter((name) => name.startsWith('leeway.db.before-'))

async function ask(path: string, query: string): Promise<unknown[]> {
  const client = createClient({ url: `file:${path}` })
  const { rows } = await client.execute(query)
  client.close()
  return rows.map((row) => ({ ...row }))
}
const live = () => join(dir, 'leeway.db')
const columnsOf = (path: string) => ask(path, "SELECT name FROM pragma_table_info('units')")

/** A database of the release before, with somebody's data in it. */
async function openOlder() {
  await migrateDb(url, folder)
  const db = await openDb(url)
  await db.write((tx) => tx.insert(units).values({ id: 'u1', parentId: null, name: 'Old House' }))
  return db
}

describe('a new database', () => {
  test('gets every table, and no copy is made of nothing', async () => {
    await migrateDb(url, folder)
    const [{ n }] = (await ask(live(), 'SELECT count(*) AS n FROM __drizzle_migrations')) as [
      { n: number },
    ]
    expect(n).toBe(journalOf(folder).entries.length)
    for (const table of ['installation', 'members', 'decisions', 'figures', 'receipts'])
      expect(await ask(live(), `SELECT * FROM ${table}`)).toEqual([])
    expect(copies()).toEqual([])
  })

  test('migrated again it stays as it is', async () => {
    await (await openOlder()).close()
    await migrateDb(url, folder)
    expect(await ask(live(), 'SELECT name FROM units')).toEqual([{ name: 'Old House' }])
    expect(copies()).toEqual([])
  })
})

describe('a database of the release before', () => {
  test('is copied first, and the copy holds the old data in the old shape', async () => {
    await (await openOlder()).close()
    addMigration("ALTER TABLE units ADD colour text NOT NULL DEFAULT 'grey'")
    await migrateDb(url, folder)
    expect(await ask(live(), 'SELECT name, colour FROM units')).toEqual([
      { name: 'Old House', colour: 'grey' },
    ])
    expect(copies()).toHaveLength(1)
    const copy = join(dir, copies()[0]!)
    expect(await ask(copy, 'SELECT name FROM units')).toEqual([{ name: 'Old House' }])
    expect(await columnsOf(copy)).not.toContainEqual({ name: 'colour' })
  })

  test('copies even what is still in the WAL of a process that was killed', async () => {
    const db = await openOlder()
    addMigration('CREATE TABLE more (id integer)')
    await migrateDb(url, folder)
    await db.close()
    const copy = join(dir, copies()[0]!)
    expect(await ask(copy, 'SELECT name FROM units')).toEqual([{ name: 'Old House' }])
  })

  test('two releases later all steps are made after one copy', async () => {
    await (await openOlder()).close()
    addMigration('CREATE TABLE one (id integer)')
    addMigration('CREATE TABLE two (id integer)')
    await migrateDb(url, folder)
    expect(await ask(live(), 'SELECT * FROM one, two')).toEqual([])
    expect(copies()).toHaveLength(1)
  })
})

describe('a migration that fails', () => {
  test.each([
    ['at its second statement', ['CREATE TABLE half (id integer)', 'SELECT nonsense FROM nowhere']],
    [
      'by breaking references',
      [
        'CREATE TABLE half (id integer)',
        "INSERT INTO managed_units (member_id, unit_id) VALUES ('nobody', 'nowhere')",
      ],
    ],
  ])('%s leaves the old database usable and names the copy', async (_, statements) => {
    await (await openOlder()).close()
    addMigration(...statements)
    const failing = await migrateDb(url, folder).then(
      () => undefined,
      (error: Error) => error.message,
    )
    expect(copies()).toHaveLength(1)
    expect(failing).toMatch(/^The database could not be migrated and is as it was: /)
    expect(failing).toContain(`A copy from before is kept as ${join(dir, copies()[0]!)}.`)

    expect(await ask(live(), "SELECT * FROM sqlite_master WHERE name = 'half'")).toEqual([])
    const db = await openDb(url)
    await db.write((tx) => tx.insert(units).values({ id: 'u2', parentId: 'u1', name: 'Later' }))
    expect((await db.read.select().from(units)).map((u) => u.name)).toEqual(['Old House', 'Later'])
    await db.close()
  })
})

describe('copies', () => {
  test.each([
    ['29 days', 29 * DAY, 1],
    ['30 days and a minute', 30 * DAY + 60_000, 0],
  ])('of %s', async (_, age, kept) => {
    await (await openOlder()).close()
    const old = join(dir, 'leeway.db.before-2026-01-01T00-00-00-000Z')
    const other = join(dir, 'leeway.db.backup')
    for (const path of [old, other]) {
      writeFileSync(path, 'a copy')
      utimesSync(path, new Date(Date.now() - age), new Date(Date.now() - age))
    }
    await migrateDb(url, folder)
    expect(copies()).toHaveLength(kept)
    expect(readdirSync(dir)).toContain('leeway.db.backup')
  })
})

test('the journal’s times strictly rise, or a later step would be passed over', () => {
  const { entries } = journalOf(MIGRATIONS)
  const times = entries.map((entry) => entry.when)
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
  expect(entries.map((entry) => entry.idx)).toEqual(entries.map((_, i) => i))
  for (const { tag } of entries) expect(readdirSync(MIGRATIONS)).toContain(`${tag}.sql`)
})

test.each([
  ['file:data/leeway.db', 'data/leeway.db'],
  ['file:/var/lib/leeway.db', '/var/lib/leeway.db'],
  ['file:///var/lib/my%20leeway.db', '/var/lib/my leeway.db'],
])('%s lies at %s', (given, path) => {
  expect(pathOf(given)).toBe(path)
})
