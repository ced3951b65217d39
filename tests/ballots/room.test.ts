import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Door, openRoom } from '../../src/ballots/door.ts'
import { BOX_IN_USE } from '../../src/ballots/lock.ts'
import { ballot, countOf, HOUR, PEOPLE, planOf } from '../support/room.ts'

let dir: string
let room: Door
const rooms: Door[] = []
const enter = async (livePulses: string[] = []) => {
  room = await openRoom({ boxDir: dir, livePulses })
  rooms.push(room)
  return room
}
const leave = async () => {
  await rooms.pop()?.shut()
}
const draw = async (memberId: string) => {
  const drawn = await room.draw('pulse1', memberId)
  if (drawn.outcome !== 'drawn') throw new Error(`drawing gave ${drawn.outcome}`)
  return drawn.ticket
}
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-box-'))
})
afterEach(async () => {
  while (rooms.length > 0) await leave()
  rmSync(dir, { recursive: true, force: true })
})

describe('drawing and casting', () => {
  test('one ticket a member, none for strangers, none after the deadline', async () => {
    await enter()
    await room.open(planOf())
    await draw('red0')
    expect(await room.draw('pulse1', 'red0')).toEqual({ outcome: 'drawn-before' })
    expect(await room.draw('pulse1', 'stranger')).toEqual({ outcome: 'not-invited' })
    await room.open(planOf({ id: 'late', closesAt: Date.now() - 1 }))
    expect(await room.draw('late', 'red0')).toEqual({ outcome: 'closed' })
  })

  test('drawing twice at once gives one ticket', async () => {
    await enter()
    await room.open(planOf())
    const both = await Promise.all([room.draw('pulse1', 'red0'), room.draw('pulse1', 'red0')])
    expect(both.map((d) => d.outcome).toSorted()).toEqual(['drawn', 'drawn-before'])
  })

  test('the deadline is read at the commit, on the installation’s clock', async () => {
    await enter()
    await room.open(planOf({ closesAt: Date.now() + 2 * HOUR, clockOffset: HOUR }))
    const ticket = await draw('red0')
    expect((await room.cast(ticket, 1, ballot(3))).outcome).toBe('stored')
    await room.open(planOf({ id: 'past', closesAt: Date.now() + HOUR / 2, clockOffset: HOUR }))
    expect((await room.draw('past', 'red0')).outcome).toBe('closed')
  })

  test('the last ballot of a ticket wins, a lower number is ignored, a blank one counts nowhere', async () => {
    await enter()
    await room.open(planOf())
    const tickets = await Promise.all(PEOPLE.map((person) => draw(person.id)))
    await Promise.all(tickets.map((ticket) => room.cast(ticket, 1, ballot(0))))
    await Promise.all(tickets.map((ticket) => room.cast(ticket, 3, ballot(4))))
    const late = await room.cast(tickets[0]!, 2, ballot(0))
    expect(late).toMatchObject({ outcome: 'stored', superseded: true })
    await room.cast(tickets[1]!, 4, { answers: {}, comment: '' })
    const { figures, receipts } = await countOf(room)
    const red = figures.find((f) => f.unitId === 'red' && f.measure === 'empowerment')
    // Seven of eight answered "yes" throughout: 100, shown as 90, the highest below 30 people.
    expect(red).toMatchObject({ value: 90, band: { low: 5, high: 11 } })
    expect(receipts).toHaveLength(PEOPLE.length)
  })

  test('a ticket is cast a hundred times at most', async () => {
    await enter()
    await room.open(planOf())
    const ticket = await draw('red0')
    for (let i = 1; i <= 100; i++) await room.cast(ticket, i, ballot(1))
    expect((await room.cast(ticket, 101, ballot(1))).outcome).toBe('too-often')
  })
})

describe('closing', () => {
  test('hands out no group below five and leaves no file behind', async () => {
    await enter()
    await room.open(planOf())
    const some = await Promise.all(PEOPLE.slice(0, 4).map((person) => draw(person.id)))
    await Promise.all(some.map((ticket) => room.cast(ticket, 1, ballot(3, 'a comment'))))
    const { figures, comments } = await countOf(room)
    expect(figures).toEqual([])
    expect(comments).toEqual([])
    expect(readdirSync(dir).filter((name) => name.startsWith('pulse1'))).toEqual([])
  })

  test('stores nothing more once the count has begun', async () => {
    await enter()
    await room.open(planOf())
    const ticket = await draw('red0')
    await room.close('pulse1', async () => {
      expect((await room.cast(ticket, 1, ballot(3))).outcome).toBe('closed')
    })
    expect((await room.cast(ticket, 1, ballot(3))).outcome).toBe('refused')
  })

  test('a publishing that fails destroys nothing', async () => {
    await enter()
    await room.open(planOf())
    await expect(
      room.close('pulse1', async () => {
        throw new Error('disk full')
      }),
    ).rejects.toThrow('disk full')
    expect(existsSync(join(dir, 'pulse1.db'))).toBe(true)
    expect((await countOf(room)).receipts).toHaveLength(PEOPLE.length)
  })
})

describe('what is on the disk', () => {
  test('the directory is marked, closed to others, and refused to a second room', async () => {
    await enter()
    expect(readFileSync(join(dir, 'CACHEDIR.TAG'), 'utf8')).toContain(
      '8a477f597d28d172789f06886806bc55',
    )
    await expect(openRoom({ boxDir: dir, livePulses: [] })).rejects.toThrow(BOX_IN_USE)
  })

  test('a restart loses nothing and sweeps away what is not live', async () => {
    await enter()
    await room.open(planOf())
    await room.open(planOf({ id: 'stray' }))
    const tickets = await Promise.all(PEOPLE.map((person) => draw(person.id)))
    await Promise.all(tickets.map((ticket) => room.cast(ticket, 1, ballot(2))))
    await leave()
    await enter(['pulse1'])
    expect(readdirSync(dir).filter((name) => name.startsWith('stray'))).toEqual([])
    expect(await room.draw('pulse1', 'red0')).toEqual({ outcome: 'drawn-before' })
    const { figures } = await countOf(room)
    expect(figures.find((f) => f.unitId === 'org' && f.measure === 'morale')?.value).toBe(50)
  })

  test('no copy of a box made earlier opens with the keys that are there now', async () => {
    await enter()
    await room.open(planOf())
    const ticket = await draw('red0')
    await room.cast(ticket, 1, ballot(1))
    const earlier = readFileSync(join(dir, 'pulse1.keys'))
    await room.cast(ticket, 2, ballot(2))
    const later = readFileSync(join(dir, 'pulse1.keys'))
    const RECORD = 3 * 64 + 1280
    const keysIn = (bytes: Buffer) =>
      [0, 1]
        .flatMap((cell) =>
          [1, 2].map((place) =>
            bytes.subarray(cell * RECORD + place * 64, cell * RECORD + place * 64 + 32),
          ),
        )
        .filter((key) => key.some((byte) => byte !== 0))
        .map((key) => key.toString('hex'))
    const changed = keysIn(earlier).filter((key) => !keysIn(later).includes(key))
    expect(keysIn(later)).toHaveLength(2)
    expect(changed).toHaveLength(1)
  })

  const stopAndTry = async (damage: (copy: string) => void) => {
    await enter()
    await room.open(planOf())
    const ticket = await draw('red0')
    await room.cast(ticket, 1, ballot(1))
    await leave()
    const copy = mkdtempSync(join(tmpdir(), 'leeway-copy-'))
    cpSync(dir, copy, { recursive: true })
    await enter(['pulse1'])
    await room.cast(ticket, 2, ballot(2))
    await room.cast(ticket, 3, ballot(3))
    await leave()
    damage(copy)
    rmSync(copy, { recursive: true })
    await enter(['pulse1'])
    return ticket
  }

  test.each([
    ['missing keys', () => rmSync(join(dir, 'pulse1.keys'))],
    ['keys overwritten', () => writeFileSync(join(dir, 'pulse1.keys'), Buffer.alloc(384))],
    [
      'keys of an older copy',
      (copy: string) => cpSync(join(copy, 'pulse1.keys'), join(dir, 'pulse1.keys')),
    ],
    [
      'boxes of an older copy',
      (copy: string) => {
        for (const name of ['pulse1.db', 'pulse1.db-wal']) rmSync(join(dir, name), { force: true })
        for (const name of readdirSync(copy).filter((n) => n.startsWith('pulse1.db')))
          cpSync(join(copy, name), join(dir, name))
      },
    ],
  ])(
    '%s stop the cell, which starts over only when asked to, under a new epoch',
    async (_, damage) => {
      const ticket = await stopAndTry(damage)
      const status = await room.status('pulse1', 'red0')
      expect(status.cell?.isStopped).toBe(true)
      expect((await room.cast(ticket, 4, ballot(4))).outcome).toBe('stopped')
      expect((await room.draw('pulse1', 'red1')).outcome).toBe('stopped')
      await room.open(planOf({ epoch: 2 }))
      expect(await room.status('pulse1', 'red0')).toMatchObject({
        stoppedCells: 0,
        cell: { epoch: 2, isDrawn: false },
      })
      expect((await room.cast(ticket, 5, ballot(4))).outcome).toBe('refused')
      const again = await draw('red0')
      expect((await room.cast(again, 1, ballot(4))).outcome).toBe('stored')
    },
  )
})
