import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listMembers } from '../../db/queries/people.ts'
import { findOpenPulse, loadCells } from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import { members } from '../../db/schema.ts'
import { closeHouse } from '../../src/house.ts'
import { boxPlace } from '../../src/http/box-place.ts'
import type { House } from '../../src/http/env.ts'
import { WRONG_DATABASE } from '../../src/http/log-head.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { recoverPulse } from '../../src/jobs/recover-pulse.ts'
import { runCalendar } from '../../src/jobs/run-calendar.ts'
import { reopen } from '../support/house.ts'
import { answer, type Organisation, openOrganisation, signInAs } from '../support/organisation.ts'

let org: Organisation
let now: { house: House; app: Organisation['app'] }
beforeEach(async () => {
  org = await openOrganisation()
  await openPulse(org.house)
})
afterEach(async () => {
  await closeHouse(now.house)
  rmSync(org.dir, { recursive: true, force: true })
})

/** Starts over a changed copy of what is on the disk once the house is closed. */
async function restart(change: (dir: string) => void): Promise<House> {
  await closeHouse(org.house)
  const copy = join(org.dir, 'copy')
  mkdirSync(copy)
  for (const name of readdirSync(org.dir))
    if (name !== 'copy') cpSync(join(org.dir, name), join(copy, name), { recursive: true })
  change(copy)
  now = await reopen(copy)
  return now.house
}
const emptyBox = (dir: string) => {
  for (const name of readdirSync(join(dir, 'box')))
    if (/\.(?:db|keys)/.test(name)) rmSync(join(dir, 'box', name))
}
/** A machine that started a moment ago, whose box directory was in memory. */
const rebooted = { bootedAt: Date.now() + 60_000, isInMemory: true }
const detailsOf = async (house: House, action: string) =>
  (await listAudit(house.db, 1000)).filter((e) => e.action === action).map((e) => e.detail)
const pulsePageOf = async (name: string) =>
  (await (await signInAs(now, name)).get('/app/pulse')).text()

describe('boxes in memory, after a restart of the machine', () => {
  test('are new and empty: people are asked again, told so, and only the new answers count', async () => {
    expect((await answer(await org.signIn('ana'), { M1: '4' })).status).toBe(200)
    const house = await restart(emptyBox)
    await recoverPulse(house, rebooted)
    const pulse = (await findOpenPulse(house.db))!
    expect(pulse.epoch).toBe(2)
    expect(await house.room.status(pulse.id)).toMatchObject({ isOpen: true, stoppedCells: 0 })
    expect(await detailsOf(house, 'pulse-cells-emptied')).toEqual([
      expect.stringMatching(new RegExp(`^${pulse.isoWeek} [0-9a-f]{64}$`)),
    ])
    expect(await pulsePageOf('ana')).toContain('Please answer again.')
  })

  test('are made for whoever is there now, and each reads where they count', async () => {
    const house = await restart(emptyBox)
    const people = await listMembers(house.db)
    const [will] = people.filter(({ email }) => email.startsWith('will0'))
    const chat = (await loadTree(house.db)).units.find(({ name }) => name === 'Chat')!
    await house.db.write((tx) =>
      tx.update(members).set({ unitId: chat.id }).where(eq(members.id, will!.id)),
    )
    await recoverPulse(house, rebooted)
    const { id } = (await findOpenPulse(house.db))!
    const cells = await loadCells(house.db, id)
    const { cell } = await house.room.status(id, will!.id)
    expect(cell!.places).toContain(`team:${chat.id}`)
    expect(cell!.places.every((place) => cells.get(place) === cells.get(`team:${chat.id}`))).toBe(
      true,
    )
  })

  test('after the deadline make the week void, openly', async () => {
    await answer(await org.signIn('ana'), { M1: '4' })
    const open = (await findOpenPulse(org.house.db))!
    const house = await restart(emptyBox)
    await moveClock(house, open.closesAt + 1000)
    await recoverPulse(house, { ...rebooted, bootedAt: Date.now() + 8 * 86_400_000 })
    expect(await findOpenPulse(house.db)).toBeUndefined()
    expect(await detailsOf(house, 'pulse-voided')).toEqual([
      `${open.isoWeek}: the machine was restarted, and boxes lie in memory`,
    ])
  })

  test('that were there when the machine started are lost by something else', async () => {
    const house = await restart(emptyBox)
    await recoverPulse(house, { bootedAt: Date.now() - 86_400_000, isInMemory: true })
    expect((await findOpenPulse(house.db))!.epoch).toBe(1)
  })
})

test('boxes missing from a disk wait for somebody to decide, and everybody is told', async () => {
  const open = (await findOpenPulse(org.house.db))!
  const house = await restart(emptyBox)
  await recoverPulse(house, { ...rebooted, isInMemory: false })
  expect(await findOpenPulse(house.db)).toMatchObject({ id: open.id, epoch: 1 })
  expect(await pulsePageOf('ana')).toContain('stopped by a fault')
  await moveClock(house, open.closesAt + 1000)
  await runCalendar(house)
  expect((await findOpenPulse(house.db))?.id).toBe(open.id)
})

describe('a database put back to before the pulse', () => {
  test('says in the log that answers were lost, and asks people again', async () => {
    await closeHouse(org.house)
    rmSync(org.dir, { recursive: true, force: true })
    org = await openOrganisation()
    const backup = join(org.dir, 'backup.db')
    const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
    await client.execute(`VACUUM INTO '${backup}'`)
    client.close()
    await openPulse(org.house)
    expect((await answer(await org.signIn('ana'), { M1: '4' })).status).toBe(200)
    const week = (await findOpenPulse(org.house.db))!.isoWeek
    const house = await restart((dir) => {
      for (const end of ['-wal', '-shm']) rmSync(join(dir, `leeway.db${end}`), { force: true })
      copyFileSync(backup, join(dir, 'leeway.db'))
    })
    await recoverPulse(house, boxPlace(join(org.dir, 'box')))
    expect(await detailsOf(house, 'pulse-lost')).toEqual([week])
    expect(await openPulse(house)).toMatchObject({ ok: true })
    expect(await pulsePageOf('ana')).toContain('Please answer again.')
  })
})

describe('a database that is not that of the boxes', () => {
  test.each(['an empty one', 'another organisation’s'])(
    '%s is refused, and they stay',
    async (which) => {
      await answer(await org.signIn('ana'), { M1: '4' })
      const { id } = (await findOpenPulse(org.house.db))!
      const other = which === 'an empty one' ? undefined : await openOrganisation()
      if (other) await closeHouse(other.house)
      const refused = restart((dir) => {
        for (const end of ['', '-wal', '-shm'])
          rmSync(join(dir, `leeway.db${end}`), { force: true })
        if (other) cpSync(join(other.dir, 'leeway.db'), join(dir, 'leeway.db'))
      })
      await expect(refused).rejects.toThrow(WRONG_DATABASE)
      now = await reopen(org.dir)
      expect(await now.house.room.status(id)).toMatchObject({ isOpen: true, stoppedCells: 0 })
    },
  )
})

test('a close forgotten by a database put back is told, though no box is left', async () => {
  const backup = join(org.dir, 'backup.db')
  const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
  await client.execute(`VACUUM INTO '${backup}'`)
  client.close()
  const { isoWeek } = (await findOpenPulse(org.house.db))!
  await closePulse(org.house)
  const house = await restart((dir) => {
    for (const end of ['-wal', '-shm']) rmSync(join(dir, `leeway.db${end}`), { force: true })
    copyFileSync(backup, join(dir, 'leeway.db'))
  })
  await recoverPulse(house, boxPlace(join(org.dir, 'box')))
  expect(await detailsOf(house, 'pulse-lost')).toEqual([isoWeek])
})

test('a pulse nobody drew in, left by a crash while opening, is no loss', async () => {
  const house = await restart((dir) => {
    for (const end of ['db', 'db-wal', 'keys']) {
      const [from] = readdirSync(join(dir, 'box')).filter((name) => name.endsWith(`.${end}`))
      if (from) copyFileSync(join(dir, 'box', from), join(dir, 'box', `other.${end}`))
    }
  })
  expect(house.forgottenWeek).toBeUndefined()
  await recoverPulse(house, boxPlace(join(org.dir, 'box')))
  expect(await detailsOf(house, 'pulse-lost')).toEqual([])
})
