import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDb } from '../../db/client.ts'
import { listAudit } from '../../db/queries/audit.ts'
import { listMembers } from '../../db/queries/people.ts'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import { findLastSelfAudit } from '../../db/queries/self-audits.ts'
import { closeHouse } from '../../src/house.ts'
import { isSelfAuditDue, runSelfAudit } from '../../src/jobs/weekly-audit.ts'
import { VERSION } from '../../src/version.ts'
import { reopen } from '../support/house.ts'
import { leewayAudit, leewaySample } from '../support/leeway-audit.ts'
import { openOrganisation } from '../support/organisation.ts'
import { type Left, liveThrough } from '../support/planted.ts'
import { newDir, type RunningServer, removeDir, startServer } from '../support/server.ts'

// The real command line on real installations, as processes of their own.

const CLEAR = { code: 0, findings: 0, finding: [], err: '' }

let left: Left
let server: RunningServer | undefined
beforeAll(async () => {
  left = await liveThrough({ edits: [] })
})
afterEach(async () => {
  await server?.stop('SIGKILL')
  server = undefined
})
afterAll(() => left.remove())

/** A folder of its own with what the story left, or what a backup of it makes. */
function copyOf(from: 'data' | 'backups'): string {
  const dir = newDir()
  mkdirSync(join(dir, 'data'))
  for (const name of readdirSync(join(left.dir, from)))
    copyFileSync(join(left.dir, from, name), join(dir, 'data', name))
  if (from === 'backups') return dir
  mkdirSync(join(dir, 'box'), { recursive: true, mode: 0o700 })
  for (const name of readdirSync(join(left.dir, 'box')))
    copyFileSync(join(left.dir, 'box', name), join(dir, 'box', name))
  return dir
}

const serve = (dir: string) =>
  startServer(dir, { DATABASE_URL: `file:${join(dir, 'data/leeway.db')}` })

async function lastRun(dir: string) {
  const db = await openDb(`file:${join(dir, 'data/leeway.db')}`)
  try {
    const [entry] = await listAudit(db, 1)
    return { run: await findLastSelfAudit(db), entry }
  } finally {
    await db.close()
  }
}

describe('nothing is found in', () => {
  test('an installation with weeks and an open pulse, and the run is written down', async () => {
    const dir = copyOf('data')
    const told = await leewayAudit(dir, '--backups', join(left.dir, 'backups'))
    expect(told).toMatchObject(CLEAR)
    expect(told.list.filter(({ skipped }) => skipped)).toEqual([])
    const { run, entry } = await lastRun(dir)
    expect(run).toMatchObject({ findings: 0, attempts: told.attempts, version: VERSION })
    expect(entry).toMatchObject({
      action: 'self-audited',
      detail: `${VERSION}: ${told.attempts} / 0`,
    })
    removeDir(dir)
  })

  test('one restored from a backup, whose open pulse is gone', async () => {
    const dir = copyOf('backups')
    const told = await leewayAudit(dir)
    expect(told).toMatchObject(CLEAR)
    expect(told.list.map(({ skipped }) => skipped)).toContain('its files are not there')
    removeDir(dir)
  })

  test('a sample', async () => {
    const dir = newDir()
    expect(await leewaySample(dir, '--people', '60', '--weeks', '8')).toBe(0)
    expect(await leewayAudit(dir)).toMatchObject(CLEAR)
    removeDir(dir)
  })

  test('one just set up, and one that is not', async () => {
    const org = await openOrganisation('real')
    const dir = newDir()
    mkdirSync(join(dir, 'data'))
    mkdirSync(join(dir, 'box'), { recursive: true, mode: 0o700 })
    const backup = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
    await backup.execute({ sql: 'VACUUM INTO ?', args: [join(dir, 'data/leeway.db')] })
    backup.close()
    expect(await leewayAudit(dir)).toMatchObject(CLEAR)
    await org.close()
    removeDir(dir)

    server = await serve(newDir())
    expect(await leewayAudit(server.dir)).toMatchObject(CLEAR)
    expect((await lastRun(server.dir)).run).toBeUndefined()
  })
})

describe('beside a running server', () => {
  test('the open pulse stays as it is, and the server writes the outcome down', async () => {
    const dir = copyOf('data')
    server = await serve(dir)
    const told = await Promise.all([1, 2].map(() => leewayAudit(dir)))
    for (const one of told) expect(one).toMatchObject(CLEAR)
    const second = await serve(dir).catch((error: unknown) => String(error))
    expect(second).toContain('another process already uses this box directory')
    expect(await server.stop()).toBe(0)
    server = undefined
    expect((await lastRun(dir)).run).toMatchObject({ findings: 0 })
    const { house } = await reopen(dir, { DATABASE_URL: `file:${join(dir, 'data/leeway.db')}` })
    const open = (await findOpenPulse(house.db))!
    expect(await house.room.status(open.id)).toMatchObject({ isOpen: true, stoppedCells: 0 })
    expect(await isSelfAuditDue(house)).toBe(false)
    await closeHouse(house)
    removeDir(dir)
  })
})

test('while people answer without a pause, nothing is found and nothing is lost', async () => {
  const dir = copyOf('data')
  const { house } = await reopen(dir, { DATABASE_URL: `file:${join(dir, 'data/leeway.db')}` })
  const open = (await findOpenPulse(house.db))!
  const people = (await listMembers(house.db)).filter(({ unitId }) => unitId !== undefined)
  const drawn = await Promise.all(people.map(({ id }) => house.room.draw(open.id, id)))
  const tickets = drawn.flatMap((one) => (one.outcome === 'drawn' ? [one.ticket] : []))
  let isOver = false
  let cast = 0
  const casting = (async () => {
    for (let number = 1; !isOver && number < 100; number++)
      for (const ticket of tickets) {
        if (isOver) return
        const done = await house.room.cast(ticket, number, { answers: { M1: 3 }, comment: '' })
        expect(done.outcome).toBe('stored')
        cast++
      }
  })()
  const told = [await leewayAudit(dir), await leewayAudit(dir)]
  isOver = true
  await casting
  for (const one of told) expect(one).toMatchObject(CLEAR)
  expect(cast).toBeGreaterThan(50)
  expect((await house.room.status(open.id)).stoppedCells).toBe(0)
  await closeHouse(house)
  removeDir(dir)
})

test('a server runs it by itself after each publishing, and once', async () => {
  const dir = copyOf('data')
  const url = `file:${join(dir, 'data/leeway.db')}`
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('LEEWAY_BOX_DIR', join(dir, 'box'))
  const { house } = await reopen(dir, { DATABASE_URL: url })
  expect(await isSelfAuditDue(house)).toBe(true)
  await runSelfAudit(house)
  const run = await findLastSelfAudit(house.db)
  expect(run).toMatchObject({ findings: 0, version: VERSION })
  expect(await isSelfAuditDue(house)).toBe(false)
  await runSelfAudit(house)
  expect(await findLastSelfAudit(house.db)).toEqual(run)
  vi.unstubAllEnvs()
  await closeHouse(house)
  removeDir(dir)
})

describe('what the story does not show is found too', () => {
  test('a log of changes that was altered, and a box directory open to others', async () => {
    const dir = copyOf('data')
    chmodSync(join(dir, 'box'), 0o755)
    const client = createClient({ url: `file:${join(dir, 'data/leeway.db')}` })
    await client.execute("UPDATE audit_entries SET detail = 'x' WHERE number = 3")
    client.close()
    const told = await leewayAudit(dir)
    expect(told.code).toBe(1)
    expect(told.finding).toEqual(['Files left in the box directory', 'The log of changes'])
    expect((await lastRun(dir)).run).toMatchObject({ findings: 2 })
    removeDir(dir)
  })

  test('a copy of the box directory among the backups', async () => {
    const dir = copyOf('data')
    const backups = copyOf('data')
    const told = await leewayAudit(dir, '--backups', backups)
    expect(told.finding).toEqual(
      expect.arrayContaining([
        'Contents of boxes in any other file',
        'Tables and columns that do not belong there',
        'Copies of the box directory',
      ]),
    )
    expect(existsSync(join(dir, 'box/lock.sqlite'))).toBe(true)
    removeDir(dir)
    removeDir(backups)
  })
})

test('without a database there is nothing to audit', async () => {
  const dir = newDir()
  await expect(leewayAudit(dir)).resolves.toMatchObject({ code: 1, error: expect.any(String) })
  removeDir(dir)
})
