import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken, newToken } from '../db/ids.ts'
import { listMembers } from '../db/queries/people.ts'
import { findOpenPulse, listReceipts } from '../db/queries/pulses.ts'
import { sessions } from '../db/schema.ts'
import { readTicket, receiptOf } from '../src/ballots/tickets.ts'
import { closeHouse } from '../src/house.ts'
import { closePulse } from '../src/jobs/close-pulse.ts'
import { openPulse } from '../src/jobs/open-pulse.ts'
import { rehearse } from '../src/jobs/rehearse.ts'
import { ROOT } from '../src/root.ts'
import { ORIGIN, reopen } from './support/house.ts'
import { hiddenField, openOrganisation, PEOPLE_CSV } from './support/organisation.ts'

const KILLS = 20
const PORT = randomInt(20_000, 30_000)

/**
 * Somebody at a browser. `number` is that of the newest ballot sent and `thanked` that of the
 * newest acknowledged; `isLost`: the draw was stored and its answer, with the ticket, lost.
 */
type Voter = { cookie: string; number: number; thanked: number; isLost: boolean } & Partial<Held>
type Held = { held: string; ticket: string; receipt: string }
const isWaiting = (voter: Voter) => voter.number > voter.thanked

let dir: string
let server: ChildProcess
let week: string
let hana: string
const voters: Voter[] = []
const logged = { asked: new Set<string>(), thanked: new Set<string>() }
const exported = { asked: new Set<string>(), thanked: new Set<string>() }
let resent = 0
/** How often this run was told that something is stored. */
let thanks = 0
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function start(): Promise<void> {
  server = spawn(process.execPath, [join(ROOT, 'dist/src/server.js')], {
    env: {
      ...{ DATABASE_URL: `file:${join(dir, 'leeway.db')}`, LEEWAY_BOX_DIR: join(dir, 'box') },
      ...{ PORT: String(PORT), LEEWAY_ORIGIN: ORIGIN, LOG_LEVEL: 'silent' },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr?.on('data', (chunk) => {
    said += chunk
  })
  while (!(await ask('GET', '/healthz'))) {
    if (server.exitCode !== null) throw new Error(`ended with ${server.exitCode}: ${said}`)
    await pause(15)
  }
}

/** Undefined when the server was gone before the whole answer had come. */
const ask = (method: string, path: string, form?: Record<string, string>, cookie = '') =>
  fetch(`http://127.0.0.1:${PORT}${path}`, {
    ...{ method, redirect: 'manual', body: form ? new URLSearchParams(form) : null },
    headers: { origin: ORIGIN, ...(cookie ? { cookie } : {}) },
  })
    .then(async (r) => ({ status: r.status, headers: r.headers, text: await r.text() }))
    .catch(() => undefined)

/** Draws if need be, then casts again and again, each time with a higher number. */
async function vote(voter: Voter): Promise<void> {
  if (!voter.held) {
    const drawn = await ask('POST', '/app/pulse/ticket', {}, voter.cookie)
    voter.isLost = drawn?.status === 409
    if (!drawn || voter.isLost) return
    expect(drawn.status).toBe(303)
    voter.held = drawn.headers.getSetCookie().at(-1)!.split(';')[0]!
  }
  if (!voter.ticket) {
    const page = await ask('GET', '/app/pulse', undefined, `${voter.cookie}; ${voter.held}`)
    if (!page) return
    voter.ticket = hiddenField(page.text, 'ticket')
  }
  for (let i = 0; i < 50; i++) {
    if (isWaiting(voter)) resent++
    else voter.number++
    const answers = { M1: '4', M2: '4', M3: '0', E1: '4', E2: '4', comment: 'word '.repeat(60) }
    const ballot = { ...answers, ticket: voter.ticket, number: String(voter.number), lang: 'en' }
    const cast = await ask('POST', '/ballots', ballot)
    if (!cast) return
    expect(cast.status).toBe(200)
    const shown = /class="receipt-code">(.*?)<\/p>/s.exec(cast.text)![1]!
    const receipt = shown.replaceAll(/<[^>]+>|\s/g, '')
    expect(receipt).toBe(voter.receipt ?? receipt)
    Object.assign(voter, { receipt, thanked: voter.number })
    thanks++
  }
}

/** Sends forms one after another until the server is gone, noting which were acknowledged. */
async function send(path: string, cookie: string, told: typeof logged, field: string) {
  const fixed = {
    ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
    ...{ visibility: 'private', from: week, to: week },
  }
  for (;;) {
    const text = `${field} number ${told.asked.size} of this run`
    told.asked.add(text)
    const done = await ask('POST', path, { ...fixed, [field]: text }, cookie)
    if (!done) return
    expect(done.status).toBe(303)
    told.thanked.add(text)
    thanks++
  }
}

async function column(query: string): Promise<string[]> {
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  const { rows } = await client.execute(query)
  client.close()
  return rows.map((row) => String(row[0]))
}

/** All that was acknowledged is there, once, and nothing that was never sent. */
async function expectAllThere(): Promise<void> {
  for (const [told, rows] of [
    [logged, await column('SELECT decided FROM decisions')],
    [exported, await column('SELECT purpose FROM exports WHERE length(file) > 200')],
  ] as const) {
    expect(new Set(rows).size).toBe(rows.length)
    expect([...told.thanked].filter((text) => !rows.includes(text))).toEqual([])
    expect(rows.filter((text) => !told.asked.has(text))).toEqual([])
  }
  const audits = await column("SELECT 1 FROM audit_entries WHERE action = 'report-exported'")
  expect(audits).toHaveLength((await column('SELECT 1 FROM exports')).length)
  expect(await column('PRAGMA integrity_check')).toEqual(['ok'])
}

beforeAll(async () => {
  const more = [...Array(60).keys()].map((i) => `Nora ${i},n${i}@test.example,West / Billing,en,,`)
  const csv = [PEOPLE_CSV, ...more].join('\n')
  const { house, ...org } = await openOrganisation('practice', { csv })
  dir = org.dir
  await openPulse(house)
  await rehearse(house, 100)
  const closed = await closePulse(house)
  week = closed.ok ? closed.isoWeek : ''
  expect((await openPulse(house)).ok).toBe(true)
  const [createdAt, expiresAt] = [Date.now(), Date.now() + 1e9]
  for (const { id, email } of await listMembers(house.db)) {
    const token = newToken()
    const row = { id: hashToken(token), memberId: id, createdAt, expiresAt }
    await house.db.write((tx) => tx.insert(sessions).values(row))
    const voter = { cookie: `leeway=${token}`, number: 0, thanked: 0, isLost: false }
    if (email.startsWith('hana')) hana = voter.cookie
    else if (!/^(?:eva|adam)/.test(email)) voters.push(voter)
  }
  await closeHouse(house)
}, 120_000)
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

test(`nothing acknowledged is lost over ${KILLS} kills at random moments`, async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    await start()
    await expectAllThere()
    const waiting = voters.filter((voter) => isWaiting(voter) || (voter.held && !voter.receipt))
    const fresh = voters.filter((voter) => !voter.held && !voter.isLost).slice(0, 3)
    const work = [...waiting.slice(0, 3), ...fresh].map(vote)
    work.push(send('/app/decisions', voters[kill]!.cookie, logged, 'decided'))
    work.push(send('/app/exports', hana, exported, 'purpose'))
    const goal = thanks + randomInt(1, 40)
    for (let i = 0; i < 400 && thanks < goal; i++) await pause(5)
    await pause(randomInt(20))
    server.kill('SIGKILL')
    await once(server, 'exit')
    await Promise.all(work)
  }

  await start()
  await expectAllThere()
  const thanked = voters.filter((voter) => voter.receipt)
  for (const { ticket = '', thanked: number } of thanked.filter((voter) => voter.thanked > 1)) {
    const older = { ticket, number: String(number - 1), lang: 'en', M1: '0' }
    expect((await ask('POST', '/ballots', older))?.text).toContain('Your newer answers stand')
  }
  server.kill('SIGTERM')
  await once(server, 'exit')

  const { house } = await reopen(dir)
  const pulse = (await findOpenPulse(house.db))!
  expect(await house.room.status(pulse.id)).toMatchObject({ isOpen: true, stoppedCells: 0 })
  expect(await closePulse(house)).toMatchObject({ ok: true })
  const published = await listReceipts(house.db, pulse.id)
  await closeHouse(house)
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  for (const { receipt } of thanked) expect(published).toContain(sha(receipt!))
  const receiptFor = (ticket: string) => receiptOf(readTicket(ticket)!.serial)
  const stored = voters.filter((v) => v.ticket && published.includes(sha(receiptFor(v.ticket))))
  const unheard = voters.filter((voter) => isWaiting(voter) && !voter.receipt)
  expect(stored.length).toBeGreaterThanOrEqual(thanked.length)
  expect(stored.length).toBeLessThanOrEqual(thanked.length + unheard.length)
  expect(published).toHaveLength(90)
  const done = [thanked.length, resent, logged.thanked.size, exported.thanked.size]
  console.log(`${KILLS} kills; ballots, resent, decisions, reports: ${done}`)
  expect(Math.min(...done)).toBeGreaterThan(9)
}, 240_000)
