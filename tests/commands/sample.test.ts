import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../../src/root.ts'
import { newDir, type RunningServer, removeDir, startServer } from '../support/server.ts'

// The real command line and the real server, as processes of their own.

let dir: string
let server: RunningServer | undefined
beforeEach(() => {
  dir = newDir()
})
afterEach(async () => {
  await server?.stop('SIGKILL')
  server = undefined
  removeDir(dir)
})

type Done = { code: number; out: string; err: string }
const sample = (...words: string[]): Promise<Done> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      DATABASE_URL: `file:${join(dir, 'leeway.db')}`,
      LEEWAY_BOX_DIR: join(dir, 'box'),
    }
    const all = [join(ROOT, 'dist/src/commands/main.js'), 'sample', '--people', '20', ...words]
    execFile(process.execPath, all, { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })

async function ask(query: string): Promise<unknown> {
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  const { rows } = await client.execute(query)
  client.close()
  return rows[0]?.[0]
}

const KEYS = /^ {4}[a-z2-9]{5}(?:-[a-z2-9]{5}){3}$/gm

test('without a server it makes the sample, tells how far it is, and refuses a second', async () => {
  const made = await sample('--weeks', '3')
  expect(made.code).toBe(0)
  expect(made.err).toBe('Week 1 of 3\nWeek 2 of 3\nWeek 3 of 3\n')
  expect(made.out).toContain('Verano Home is ready: 20 made-up people, 3 weeks.')
  expect(made.out).toContain('Department lead: Piotr Kozłowski')
  expect(new Set(made.out.match(KEYS)).size).toBe(7)
  expect(await ask('SELECT is_practice FROM installation')).toBe(1)
  const people = await ask('SELECT count(*) FROM members')
  const again = await sample('--weeks', '3')
  expect(again).toMatchObject({ code: 1, err: '' })
  expect(again.out).toContain('Leeway is set up already.')
  expect(await ask('SELECT count(*) FROM members')).toBe(people)
})

test('a running server makes it; its passwords sign in there', async () => {
  server = await startServer(dir)
  const made = await sample('--weeks', '2', '--json')
  expect(made).toMatchObject({ code: 0, err: 'Week 1 of 2\nWeek 2 of 2\n' })
  const { ok, signIns } = JSON.parse(made.out)
  expect(ok).toBe(true)
  const { email, password, look } = signIns[0]
  expect(look).toContain('pulse')
  const done = await fetch(`${server.origin}/app/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    headers: { origin: server.origin },
    redirect: 'manual',
  })
  expect(done.headers.get('location')).toBe('/app')
  expect((await sample('--weeks', '2')).code).toBe(1)
  expect(server.output()).not.toContain(password)
})

test('killed half-way, the server starts anew with nothing set up, says so, and makes it then', async () => {
  server = await startServer(dir)
  const making = sample('--weeks', '104')
  while (!existsSync(join(dir, 'box/sample/box'))) await new Promise((r) => setTimeout(r, 20))
  await new Promise((r) => setTimeout(r, 1500))
  await server.stop('SIGKILL')
  expect((await making).code).toBe(1)
  expect(existsSync(join(dir, 'box/sample'))).toBe(true)
  expect(await ask('SELECT count(*) FROM installation')).toBe(0)
  expect(await ask('SELECT count(*) FROM members')).toBe(0)

  server = await startServer(dir)
  expect(server.output()).toContain('A sample was being made when Leeway stopped.')
  expect(server.setupCode()).not.toBe('')
  expect(existsSync(join(dir, 'box/sample'))).toBe(false)
  const page = await (await fetch(`${server.origin}/app`)).text()
  expect(page).toContain('A sample was being made when Leeway stopped. Nothing of it was kept.')
  expect((await sample('--weeks', '2')).code).toBe(0)
})

test('a server told to stop half-way ends, and has nothing set up', async () => {
  server = await startServer(dir)
  const making = sample('--weeks', '104')
  while (!existsSync(join(dir, 'box/sample/box'))) await new Promise((r) => setTimeout(r, 20))
  expect(await server.stop('SIGTERM')).toBe(0)
  expect((await making).code).toBe(1)
  expect(await ask('SELECT count(*) FROM installation')).toBe(0)
})
