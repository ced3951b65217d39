import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../src/root.ts'
import { ORIGIN } from './support/house.ts'
import { holdDatabase } from './support/lock.ts'
import { PASSWORD, setupForm } from './support/organisation.ts'

// The real process, as `npm start` runs it.

let dir: string
const children = new Set<ChildProcess>()
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-server-'))
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  rmSync(dir, { recursive: true, force: true })
})

/** Starts a server process; `said` is all it printed, `exit` resolves to its exit code. */
function run(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/server.js')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `file:${join(dir, 'leeway.db')}`,
      LEEWAY_BOX_DIR: join(dir, 'box'),
      LEEWAY_ORIGIN: ORIGIN,
      ...environment,
    },
  })
  children.add(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const exit = once(child, 'close').then(([code]) => code as number | null)
  return { child, said, exit }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A server that answers, at an address of its own. */
async function start() {
  const port = await freePort()
  const server = run({ PORT: String(port) })
  await until(() => server.said.out.includes('Leeway is at') || server.child.exitCode !== null)
  const at = `http://127.0.0.1:${port}`
  expect((await fetch(`${at}/healthz`)).status).toBe(200)
  const post = (path: string, form: Record<string, string>) =>
    fetch(at + path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { origin: ORIGIN },
      redirect: 'manual',
    })
  return { ...server, at, port, post }
}

const setUp = async (server: Awaited<ReturnType<typeof start>>) => {
  await until(() => server.said.out.includes('code'))
  const code = /with this code: (\S+)/.exec(server.said.out)![1]!
  const form = setupForm({ house: { setupCode: { code } } } as never, 'practice')
  expect((await server.post('/app/setup', form)).status).toBe(303)
}

describe('starting', () => {
  test('prints its address and the set-up code, and answers', async () => {
    const server = await start()
    await until(() => server.said.out.includes('code'))
    expect(server.said.out).toContain(`Leeway is at ${ORIGIN}\n`)
    expect(server.said.out).toMatch(/Set it up there with this code: (?:[A-Z2-9]{4}-?){3}\n/)
    const healthy = await fetch(`${server.at}/healthz`)
    expect([healthy.status, await healthy.text()]).toEqual([200, 'ok'])
  })

  test('again, once set up, no code is printed any more', async () => {
    const first = await start()
    await setUp(first)
    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    const again = await start()
    expect(again.said.out).not.toContain('code')
  })

  test('with bad settings it says all that is wrong in one message and exits with 1', async () => {
    const { exit, said } = run({ PORT: 'eighty', LEEWAY_ORIGIN: 'x', LOG_LEVEL: 'loud' })
    expect(await exit).toBe(1)
    expect(said.out).toBe('')
    expect(said.err.trim().split('\n')).toEqual([
      'Leeway cannot start with these settings:',
      ...[/PORT: /, /LEEWAY_ORIGIN: /, /LOG_LEVEL: /].map((name) => expect.stringMatching(name)),
    ])
  })

  test('a second one on the same box directory refuses, and the first goes on', async () => {
    const first = await start()
    const second = run({ PORT: String(await freePort()) })
    expect(await second.exit).toBe(1)
    expect(second.said.err.trim()).toBe('another process already uses this box directory')
    expect((await fetch(`${first.at}/healthz`)).status).toBe(200)
  })

  test('on a port in use it says so in one line and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { exit, said } = run({ PORT: String(port) })
    expect(await exit).toBe(1)
    expect(said.err.trim()).toMatch(/^Leeway cannot listen: .*EADDRINUSE[^\n]*$/)
    other.close()
  })

  test('it waits for another process to let go of the database', async () => {
    const { gone } = await holdDatabase(`file:${join(dir, 'leeway.db')}`, 2000, 'exclusive')
    let isHeld = true
    void gone.then(() => {
      isHeld = false
    })
    const { at } = await start()
    expect(isHeld).toBe(false)
    expect((await fetch(`${at}/healthz`)).status).toBe(200)
  })

  test('over a file that is no database it says so, exits with 1 and leaves it alone', async () => {
    writeFileSync(join(dir, 'leeway.db'), 'not a database, '.repeat(1000))
    const { exit, said } = run({ PORT: String(await freePort()) })
    expect(await exit).toBe(1)
    expect(said.err.trim()).toMatch(/^[^\n]*not a database[^\n]*$/)
    expect(readFileSync(join(dir, 'leeway.db'), 'utf8')).toMatch(/^not a database/)
  })
})

describe('ending', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s idle connections do not hold it up',
    async (signal) => {
      const server = await start()
      expect(await (await fetch(`${server.at}/healthz`)).text()).toBe('ok')
      const began = Date.now()
      server.child.kill(signal)
      expect(await server.exit).toBe(0)
      expect(Date.now() - began).toBeLessThan(2000)
      await expect(fetch(`${server.at}/healthz`)).rejects.toThrow()
    },
  )

  test('on SIGTERM it answers what is under way, then exits with 0', async () => {
    const server = await start()
    await setUp(server)
    // Unknown people's passwords take as long as anybody's; one account would be slowed.
    const slow = Array.from({ length: 12 }, (_, i) =>
      server.post('/app/sign-in', { email: `nobody${i}@test.example`, password: PASSWORD }),
    )
    // The first answer shows that the others, four at once, are under way.
    await Promise.race(slow)
    server.child.kill('SIGTERM')
    const answers = await Promise.all(slow)
    expect(answers.map((answer) => answer.status)).toEqual(slow.map(() => 422))
    const answered = Date.now()
    expect(await server.exit).toBe(0)
    expect(Date.now() - answered).toBeLessThan(3000)
    expect(server.said.err).toBe('')
  })

  test('killed outright it leaves nothing that stops the next one', async () => {
    const first = await start()
    first.child.kill('SIGKILL')
    await first.exit
    expect((await fetch(`${(await start()).at}/healthz`)).status).toBe(200)
  })
})
