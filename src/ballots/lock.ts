import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'

const CACHEDIR_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# Sealed ballots of the open pulse. Not to be backed up: leaving copies weakens anonymity.
`

/** What the refusal to share a box directory says, to people and to the code that starts. */
export const BOX_IN_USE = 'another process already uses this box directory'

let held: Client | undefined

/**
 * Prepares the box directory and holds it for the life of this process. Throws `BOX_IN_USE` when
 * another process has it. The lock goes with the process, however it ends.
 */
export async function lockBoxDir(boxDir: string): Promise<void> {
  mkdirSync(boxDir, { recursive: true, mode: 0o700 })
  chmodSync(boxDir, 0o700)
  const tag = join(boxDir, 'CACHEDIR.TAG')
  if (!existsSync(tag)) writeFileSync(tag, CACHEDIR_TAG)
  held = createClient({
    url: `file:${join(boxDir, 'lock.sqlite')}`,
    concurrency: 1,
    timeout: 1_000,
  })
  try {
    await held.execute('PRAGMA locking_mode=EXCLUSIVE')
    await held.execute('CREATE TABLE IF NOT EXISTS held (since INTEGER)')
    await held.execute('DELETE FROM held')
    await held.execute({ sql: 'INSERT INTO held VALUES (CAST(? AS INTEGER))', args: [process.pid] })
  } catch (error) {
    if (error instanceof Error && /BUSY|locked/i.test(error.message)) throw new Error(BOX_IN_USE)
    throw error
  }
}
