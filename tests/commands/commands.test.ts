import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../src/root.ts'
import { ORIGIN } from '../support/house.ts'
import { PEOPLE_CSV, setupForm } from '../support/organisation.ts'

// The real command line and the real server, as processes of their own.

const dir = mkdtempSync(join(tmpdir(), 'leeway-commands-'))
writeFileSync(join(dir, 'people.csv'), PEOPLE_CSV)
const servers: ChildProcess[] = []

const environment = (PORT: number) => ({
  ...{ DATABASE_URL: `file:${join(dir, 'leeway.db')}`, LEEWAY_BOX_DIR: 'box' },
  ...{ LEEWAY_ORIGIN: ORIGIN, PORT: String(PORT) },
})
const script = (name: string) => join(ROOT, 'dist/src', name)
type Done = { code: number; out: string; err: string }

/** Runs `leeway …` to its end. */
const leeway = (...words: string[]): Promise<Done> =>
  new Promise((resolve) => {
    const options = { cwd: dir, env: environment(0) }
    execFile(process.execPath, [script('commands/main.js'), ...words], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })

async function serve() {
  const port = randomInt(20_000, 30_000)
  const child = spawn(process.execPath, [script('server.js')], { cwd: dir, env: environment(port) })
  servers.push(child)
  const said = { out: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  const at = `http://127.0.0.1:${port}`
  const isHealthy = async () => (await fetch(`${at}/healthz`).catch(() => undefined))?.ok ?? false
  await until(() => said.out.includes('Leeway is at'))
  expect(await isHealthy()).toBe(true)
  return { child, at, isHealthy, said }
}

const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  child.kill(signal)
  await until(() => child.exitCode !== null || child.signalCode !== null)
}

/** Sets an installation up through its page, with the code the server printed. */
async function setUp({ at, said }: Awaited<ReturnType<typeof serve>>, kind: string) {
  await until(() => said.out.includes('code'))
  const code = /with this code: (\S+)/.exec(said.out)![1]!
  const body = new URLSearchParams(setupForm({ house: { setupCode: { code } } } as never, kind))
  const init = { method: 'POST', body, headers: { origin: ORIGIN }, redirect: 'manual' } as const
  const done = await fetch(`${at}/app/setup`, init)
  expect(done.headers.get('location')).toBe('/app/people/import')
}

/** Says something to the socket of a running server, as the command line does. */
const tell = (words: string): Promise<string> =>
  text(createConnection(join(dir, 'box/leeway.sock')).end(words)).catch(() => '')

async function ask(query: string): Promise<unknown> {
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  const { rows } = await client.execute(query)
  client.close()
  return rows[0]?.[0]
}
const boxes = () => readdirSync(join(dir, 'box')).filter((name) => /^[a-z0-9]{24}\.db$/.test(name))
/** What a command is expected to end with. */
const ends = (code: number, words = '') => ({ code, out: expect.stringContaining(words) })

const clear = async () => {
  for (const child of servers.splice(0)) await end(child, 'SIGKILL')
  for (const name of readdirSync(dir))
    if (name !== 'people.csv') rmSync(join(dir, name), { recursive: true })
}
afterAll(async () => {
  await clear()
  rmSync(dir, { recursive: true, force: true })
})

describe('the command line', () => {
  test.concurrent.each([
    ['--help', 0, 'leeway <command> [options]'],
    ['', 2, 'leeway <command> [options]'],
    ['publish', 2, 'There is no command "publish".'],
    ['open now', 2, 'Too many words.'],
    ['import people.csv more.csv', 2, 'Too many words.'],
    ['import', 2, 'Name the file to import.'],
    ['open --loud', 2, "Unknown option '--loud'"],
    ['rehearse --percent 101', 2, '--percent is from 0 to 100.'],
    ['sample now', 2, 'Too many words.'],
    ['audit now', 2, 'Too many words.'],
    ['audit --logs nowhere.log', 2, 'There is no nowhere.log.'],
    ['audit', 1, 'There is no database here'],
    ['sample --people 19', 2, '--people is a whole number from 20 to 2000.'],
    ['sample --weeks 105', 2, '--weeks is a whole number from 1 to 104.'],
    ['sample --seed x', 2, '--seed is a whole number'],
    ['import nowhere.csv', 1, 'no such file'],
    ['open', 1, 'Leeway is not set up yet'],
  ])('leeway %s exits with %i', async (words, code, told) => {
    const done = await leeway(...words.split(' ').filter(Boolean))
    expect(done.code).toBe(code)
    expect(done.out + done.err).toContain(told)
    expect(done.err).not.toContain('    at ')
  })
})

describe('in a practice installation', () => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    await clear()
    server = await serve()
  })
  afterAll(clear)

  test('before set-up a running server refuses', async () => {
    expect((await leeway('import', 'people.csv')).code).toBe(1)
    await setUp(server, 'practice')
  })

  test('an import is tried out first, then carried out', async () => {
    const dry = await leeway('import', 'people.csv', '--dry-run', '--json')
    expect(dry.code).toBe(0)
    expect(JSON.parse(dry.out)).toMatchObject({ ok: true, added: 31, deactivated: 0, newUnits: 6 })
    expect(await ask('SELECT count(*) FROM members')).toBe(1)
    expect(await leeway('import', 'people.csv')).toMatchObject(ends(0, 'Done: 31 added'))
    expect(await ask('SELECT count(*) FROM members')).toBe(32)
  })

  test('a pulse is opened once, answered and counted, all in the server', async () => {
    const opened = await leeway('open', '--json')
    expect(JSON.parse(opened.out)).toMatchObject({ ok: true, people: 30, cells: 3 })
    expect(await leeway('open')).toMatchObject(ends(1, 'A pulse is open already'))
    expect(await leeway('open', '--again')).toMatchObject(ends(1, 'No cell of this pulse'))
    const all = ['--percent', '100']
    expect(await leeway('rehearse', ...all)).toMatchObject(ends(0, '30 made-up people answered.'))
    const closed = JSON.parse((await leeway('close', '--json')).out)
    expect(closed).toMatchObject({ ok: true, isoWeek: JSON.parse(opened.out).isoWeek })
    expect(closed.figures).toBeGreaterThan(0)
    expect(await ask('SELECT count(*) FROM figures')).toBe(closed.figures)
    expect(boxes()).toEqual([])
  })

  test.each(['open', 'close'])('told twice at once, %s happens once', async (word) => {
    const asked = JSON.stringify({ command: word, isAgain: false, isVoid: false })
    const told = (await Promise.all([tell(asked), tell(asked)])).map((one) => JSON.parse(one))
    expect(told.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const refusal = /^(?:A pulse is open already\. Close it first|No pulse is open)\.$/
    expect(told.find(({ ok }) => !ok).text).toMatch(refusal)
    expect(boxes()).toHaveLength(word === 'open' ? 1 : 0)
  })

  test.each(['', '{"command":"op'])('hearing only "%s" the server goes on', async (words) => {
    await tell(words)
    const survived = await server.isHealthy()
    if (!survived) server = await serve()
    expect(survived).toBe(true)
  })

  test('without a server, even after one was killed, commands work on their own', async () => {
    await end(server.child, 'SIGKILL')
    expect((await leeway('open')).code).toBe(0)
    expect((await leeway('rehearse', '--json')).code).toBe(0)
    const both = await Promise.all([leeway('close'), leeway('close')])
    expect(both.map((one) => one.code).toSorted()).toEqual([0, 1])
    const { out, err } = both.find((one) => one.code === 1)!
    expect(out + err).toMatch(/^(?:another process already|No pulse is open)/)
    expect(await ask("SELECT count(*) FROM pulses WHERE state = 'closed'")).toBe(3)
    expect(await ask('PRAGMA integrity_check')).toBe('ok')
  })
})

describe('in a real installation', () => {
  beforeAll(async () => {
    await clear()
    const server = await serve()
    await setUp(server, 'real')
    await end(server.child, 'SIGTERM')
    await leeway('import', 'people.csv')
  })

  test('a pulse runs to its deadline, or is destroyed openly; there is one a week', async () => {
    expect((await leeway('open')).code).toBe(0)
    expect(await leeway('close')).toMatchObject(ends(1, 'add --void'))
    expect(await leeway('rehearse')).toMatchObject(ends(1, 'practice installations only'))
    expect(boxes()).toHaveLength(1)
    expect(await leeway('close', '--void')).toMatchObject(ends(0, 'destroyed uncounted'))
    expect(boxes()).toEqual([])
    expect(await ask('SELECT state FROM pulses')).toBe('void')
    expect(await ask("SELECT count(*) FROM audit_entries WHERE action = 'pulse-voided'")).toBe(1)
    expect(await ask('SELECT count(*) FROM figures')).toBe(0)
    expect(await leeway('open')).toMatchObject(ends(1, 'There is one a week'))
  })
})
