import { type Client, createClient, LibsqlError } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { makeQueue } from './queue.ts'
import * as schema from './schema.ts'

export type Reader = LibSQLDatabase<typeof schema>
export type Tx = Parameters<Parameters<Reader['transaction']>[0]>[0]

/** The database as the app sees it: read at will, write one after another. */
export type Db = {
  read: Reader
  /**
   * Runs one transaction after all asked for earlier, and resolves once it is durable. Rejects
   * with what the work threw, having stored nothing. Not to be called inside another `write`.
   */
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Whether it is a file of this machine rather than a database server. */
  isFile: boolean
  close: () => Promise<void>
}

const BUSY_RETRIES = 20
// Waiting inside SQLite blocks the whole process, so wait briefly there and long out here.
const BUSY_TIMEOUT = 250

const PRAGMAS = [
  'journal_mode=WAL',
  'synchronous=FULL',
  'foreign_keys=ON',
  'secure_delete=ON',
  'cache_size=-16000',
]

/** Opens a `file:` or `libsql://`/`ws://` database. Migrations are not run here. */
export async function openDb(url: string, authToken?: string): Promise<Db> {
  const isFile = url.startsWith('file:')
  const open = () =>
    createClient({
      url,
      ...(authToken ? { authToken } : {}),
      // More connections would lose the PRAGMAs, which hold for one connection each.
      ...(isFile ? { concurrency: 1, timeout: BUSY_TIMEOUT } : {}),
    })
  const writer = open()
  const reader = isFile ? open() : writer
  if (isFile) {
    await persist(writer, isFile, () => prepare(writer))
    await persist(reader, isFile, () => prepare(reader))
    await reader.execute('PRAGMA query_only=ON')
  }
  // SQLite has one writer, and two transactions at once freeze the process.
  const enqueue = makeQueue('nested write: pass the transaction down instead')
  const writing = drizzle(writer, { schema })
  return {
    read: drizzle(reader, { schema }),
    write: (work) => enqueue(() => persist(writer, isFile, () => writing.transaction(work))),
    isFile,
    close: async () => {
      await enqueue(async () => {})
      writer.close()
      reader.close()
    },
  }
}

async function prepare(client: Client): Promise<void> {
  for (const pragma of PRAGMAS) await client.execute(`PRAGMA ${pragma}`)
}

/** A connection that met SQLITE_BUSY cannot commit any more (libsql-client-ts#352): reopen it. */
async function persist<T>(client: Client, isFile: boolean, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (attempt > 1) await prepare(client)
      return await work()
    } catch (error) {
      if (!isFile || !isBusy(error) || attempt > BUSY_RETRIES) throw error
      await client.reconnect()
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt))
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError
    ? error.code.startsWith('SQLITE_BUSY')
    : error instanceof Error && error.cause !== undefined && isBusy(error.cause)
