import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lendKeys } from './ready-keys.ts'

export type RunningServer = {
  origin: string
  dir: string
  environment: Record<string, string>
  process: ChildProcess
  /** Everything printed so far. */
  output: () => string
  /** The one-time set-up code it printed. */
  setupCode: () => string
  /** Ends it by a signal and resolves with its exit code, null when killed. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts the compiled server as a process of its own, over a new folder or a given one. */
export async function startServer(dir = newDir(), more: Record<string, string> = {}) {
  const port = await freePort()
  const environment = {
    DATABASE_URL: `file:${join(dir, 'leeway.db')}`,
    LEEWAY_BOX_DIR: join(dir, 'box'),
    PORT: String(port),
    ...more,
  }
  const child = spawn('node', ['--enable-source-maps', 'dist/src/server.js'], {
    env: { ...process.env, ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const origin = `http://localhost:${port}`
  const server: RunningServer = {
    ...{ origin, dir, environment, process: child },
    output: () => output,
    setupCode: () => /with this code: (\S+)/.exec(output)?.[1] ?? '',
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
  for (let i = 0; i < 600; i++) {
    if (child.exitCode !== null) break
    if (/Leeway is at/.test(output) && (await isUp(origin))) return server
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server did not start: ${output}`)
}

/** A new folder for database and box, with keys made ahead. */
export function newDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'leeway-'))
  lendKeys(join(dir, 'box'))
  return dir
}
export const removeDir = (dir: string): void => rmSync(dir, { recursive: true, force: true })

const isUp = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  )

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
