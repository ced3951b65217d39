import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeHouse } from '../src/house.ts'
import { openPulse } from '../src/jobs/open-pulse.ts'
import { hiddenField, openOrganisation, PASSWORD } from './support/organisation.ts'
import { type RunningServer, removeDir, startServer } from './support/server.ts'

// What an operator may make while Leeway runs to find a fault: heap snapshots and diagnostic
// reports of the process that serves pages.

const WORD = 'vexjoqunheapmbrilzat'
let server: RunningServer
let ticket: string
let dir: string

const ask = (path: string, form?: Record<string, string>, cookie = '') =>
  fetch(server.origin + path, {
    ...{ method: form ? 'POST' : 'GET', redirect: 'manual' },
    body: form ? new URLSearchParams(form) : null,
    headers: { origin: server.origin, ...(cookie ? { cookie } : {}) },
  })
/** The cookie a response sets last. */
const cookieOf = (response: Response) => response.headers.getSetCookie().at(-1)!.split(';')[0]!

beforeAll(async () => {
  const { house, signIn, ...org } = await openOrganisation()
  dir = org.dir
  expect((await openPulse(house)).ok).toBe(true)
  await signIn('ana')
  await closeHouse(house)
  server = await startServer(dir, {
    LOG_LEVEL: 'debug',
    NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --report-on-signal --report-signal=SIGWINCH --report-directory=${dir} --diagnostic-dir=${dir}`,
  })
  const entered = await ask('/app/sign-in', { email: 'ana@test.example', password: PASSWORD })
  const session = cookieOf(entered)
  const drawn = await ask('/app/pulse/ticket', {}, session)
  const held = cookieOf(drawn)
  ticket = hiddenField(
    await (await ask('/app/pulse', undefined, `${session}; ${held}`)).text(),
    'ticket',
  )
  const ballot = { ticket, number: '1', lang: 'en', M1: '4', comment: `${WORD} was on my mind` }
  const cast = await ask('/ballots', ballot)
  expect(cast.status).toBe(200)
  expect(await cast.text()).toContain('receipt-code')
  // A draw is remembered for ten seconds, for whoever clicked twice; others come after.
  await new Promise((resolve) => setTimeout(resolve, 11_000))
  for (let i = 0; i < 20; i++) await (await ask('/anonymity')).text()
})
afterAll(async () => {
  await server.stop()
  removeDir(dir)
})

async function dump(signal: NodeJS.Signals, ending: string): Promise<string> {
  const made = () => readdirSync(dir).find((name) => name.endsWith(ending))
  server.process.kill(signal)
  let size = -1
  for (let i = 0; i < 600; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const name = made()
    const now = name ? readFileSync(join(dir, name)).length : -1
    if (now > 0 && now === size) return readFileSync(join(dir, name!), 'utf8')
    size = now
  }
  throw new Error('no dump was made')
}

test('a heap snapshot of the thread that serves pages holds no answer and no ticket', async () => {
  const heap = await dump('SIGUSR2', '.heapsnapshot')
  // It is a whole one, with what stands on pages.
  expect(heap).toContain('How your anonymity works')
  expect(heap.includes(WORD)).toBe(false)
  expect(heap.includes(ticket.split('.')[3]!)).toBe(false)
})

test('nor does a diagnostic report, nor the debug log', async () => {
  const report = await dump('SIGWINCH', '.json')
  for (const text of [report, server.output()]) {
    expect(text.includes(WORD)).toBe(false)
    expect(text.includes(ticket.split('.')[3]!)).toBe(false)
    expect(text).not.toContain('/ballots')
  }
})
