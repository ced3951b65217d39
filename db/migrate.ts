import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'

/** Copies made before migrating are removed once they are this old: old data shall not pile up. */
const COPY_DAYS = 30
const DAY = 86_400_000
/** Nothing else runs yet, so waiting inside SQLite for whoever still holds the file is fine. */
const BUSY_TIMEOUT = 10_000

/**
 * Brings the database to the newest schema, keeping a copy beside a file first. Throws with a
 * sentence for the administrator when a step fails; the database is then as it was.
 */
export async function migrateDb(url: string, folder: string, authToken?: string): Promise<void> {
  const path = url.startsWith('file:') ? pathOf(url) : undefined
  const client = createClient({
    url,
    ...(authToken ? { authToken } : {}),
    // More connections would lose the PRAGMA of carryOut, which holds for one alone.
    ...(path ? { concurrency: 1, timeout: BUSY_TIMEOUT } : {}),
  })
  try {
    const copy = path && (await isBehind(client, folder)) ? await keepCopy(client, path) : undefined
    try {
      if (copy) await tryOut(copy, folder)
      await carryOut(client, folder)
    } catch (error) {
      const kept = copy ? ` A copy from before is kept as ${copy}.` : ''
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`The database could not be migrated and is as it was: ${why}.${kept}`)
    }
    if (path) expireCopies(path)
  } finally {
    client.close()
  }
}

async function carryOut(client: ReturnType<typeof createClient>, folder: string): Promise<void> {
  // A step that builds a table anew drops the old one: its rows shall not stay in free pages.
  await client.execute('PRAGMA secure_delete=ON')
  await migrate(drizzle(client), { migrationsFolder: folder })
  const broken = await client.execute('PRAGMA foreign_key_check')
  if (broken.rows.length > 0) throw new Error(`${broken.rows.length} broken references`)
}

/** Migrates a second copy first: references can be checked only once the steps are committed. */
async function tryOut(copy: string, folder: string): Promise<void> {
  const trial = `${copy}.trial`
  copyFileSync(copy, trial)
  const client = createClient({ url: `file:${trial}` })
  try {
    await carryOut(client, folder)
  } finally {
    client.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(trial + ending, { force: true })
  }
}

export const pathOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)

/** Whether a database that holds something lacks migrations. */
async function isBehind(client: ReturnType<typeof createClient>, folder: string) {
  const table = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'",
  )
  if (table.rows.length === 0) return false
  const done = await client.execute('SELECT count(*) AS n FROM __drizzle_migrations')
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: unknown[]
  }
  return Number(done.rows[0]?.n) < journal.entries.length
}

async function keepCopy(client: ReturnType<typeof createClient>, path: string): Promise<string> {
  const copy = `${path}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  return copy
}

function expireCopies(path: string): void {
  const folder = dirname(path)
  if (!existsSync(folder)) return
  const copies = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.before-`))
  for (const name of copies) {
    const copy = join(folder, name)
    if (Date.now() - statSync(copy).mtimeMs > COPY_DAYS * DAY) rmSync(copy)
  }
}
