import { is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db, Tx } from './client.ts'
import * as schema from './schema.ts'

/** Rows of one statement: with a dozen columns far below SQLite's limit of parameters. */
const AT_ONCE = 200

/**
 * Copies every row of every table into an empty database of the same schema, within the caller's
 * transaction. Fails on the first row that is there already.
 */
export async function copyAll(from: Db, tx: Tx): Promise<void> {
  // Rows arrive before what they refer to; all of it is checked when the transaction ends.
  await tx.run(sql`PRAGMA defer_foreign_keys = ON`)
  for (const table of Object.values(schema).filter((one) => is(one, SQLiteTable))) {
    const rows: Record<string, unknown>[] = await from.read.select().from(table)
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      await tx.insert(table).values(rows.slice(i, i + AT_ONCE) as never)
      // libsql frees finished statements, and the server answers, only when the event loop turns.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
