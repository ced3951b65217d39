import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from '../../src/root.ts'

const HOLD = {
  /** Others may read, not write. */
  write: "await client.transaction('write')",
  /** Nobody else gets in. */
  exclusive: `await client.executeMultiple(
    'PRAGMA journal_mode=WAL; CREATE TABLE held (a); PRAGMA locking_mode=EXCLUSIVE;')
  await client.execute('DROP TABLE held')`,
}

/** Another process that holds a database for a while; resolves once it has it. */
export async function holdDatabase(url: string, ms: number, kind: keyof typeof HOLD) {
  const script = `
    import { createClient } from '@libsql/client'
    const client = createClient({ url: ${JSON.stringify(url)}, concurrency: 1 })
    const held = ${HOLD[kind]}
    console.log('held')
    await new Promise((resolve) => setTimeout(resolve, ${ms}))
    await held?.commit?.()
    process.exit(0)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { gone: once(child, 'exit') }
}
