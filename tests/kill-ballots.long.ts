import { createHash, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPeople } from '../db/queries/people.ts'
import { loadTree } from '../db/queries/units.ts'
import type { Box } from '../src/ballots/box.ts'
import { count } from '../src/ballots/count.ts'
import { readTicket, receiptOf } from '../src/ballots/tickets.ts'
import { importKey, makeSeed, type Seed, ticketFrom } from '../src/browser/blind.ts'
import type { Ballot } from '../src/domain/ballot.ts'
import { planCells } from '../src/domain/cells.ts'
import type { RotatingItem } from '../src/domain/items.ts'
import { closeHouse } from '../src/house.ts'
import { type HouseProcess, startHouse } from './support/house-process.ts'
import { openOrganisation } from './support/organisation.ts'
import { planOf } from './support/room.ts'
import { removeDir } from './support/server.ts'

const KILLS = 200
/** Of those, how many meet the drawing and casting of one week, before its close. */
const KILLS_A_WEEK = 9

type Pulse = { id: string; isoWeek: string; rotating: RotatingItem | undefined }
/** Somebody who votes: what was sent last, and what of it was acknowledged. */
type Voter = {
  memberId: string
  cell: number
  isBlind: boolean
  seed: Seed | undefined
  ticket: string | undefined
  isLost: boolean
  number: number
  sent: Ballot | undefined
  isAcknowledged: boolean
}

let dir: string
let people: Awaited<ReturnType<typeof listPeople>>
let tree: Awaited<ReturnType<typeof loadTree>>
let house: HouseProcess
let kills = 0
let closesKilled = 0

beforeAll(async () => {
  const org = await openOrganisation()
  dir = org.dir
  people = await listPeople(org.house.db)
  tree = await loadTree(org.house.db)
  await closeHouse(org.house)
}, 120_000)
afterAll(async () => {
  await house.kill()
  removeDir(dir)
})

async function rows(sql: string, args: string[] = []): Promise<Record<string, unknown>[]> {
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  const found = await client.execute({ sql, args })
  client.close()
  return found.rows as unknown as Record<string, unknown>[]
}

const ballotOf = (): Ballot => {
  const score = () => randomInt(5) as 0 | 1 | 2 | 3 | 4
  return {
    answers: { M1: score(), M2: score(), M3: score(), E1: score(), E2: score() },
    comment: randomInt(3) === 0 ? `comment ${randomInt(1e9)}` : '',
  }
}

/** Draws if need be, then sends once what was not acknowledged, or something new. */
async function vote(voter: Voter, pulse: Pulse, keys: Map<number, string>): Promise<void> {
  const { memberId } = voter
  if (!voter.ticket && voter.isBlind) {
    const key = await importKey(keys.get(voter.cell)!)
    voter.seed ??= await makeSeed(key)
    const drawn = await house.ask('draw', {
      pulseId: pulse.id,
      memberId,
      blinded: voter.seed.blinded,
    })
    if (!drawn) return
    if (drawn.outcome !== 'signed') throw new Error(`a blind draw gave ${drawn.outcome}`)
    const offer = { pulseId: pulse.id, key: { epoch: 1, cell: voter.cell } } as never
    voter.ticket = await ticketFrom(offer, key, voter.seed, drawn.signature)
  }
  if (!voter.ticket) {
    const drawn = await house.ask('draw', { pulseId: pulse.id, memberId })
    if (!drawn) return
    voter.isLost = drawn.outcome === 'drawn-before'
    if (drawn.outcome !== 'drawn') return
    voter.ticket = drawn.ticket
  }
  if (voter.isAcknowledged || !voter.sent) {
    voter.sent = ballotOf()
    voter.number++
    voter.isAcknowledged = false
  }
  const { ticket, number, sent: ballot } = voter
  const cast = await house.ask('cast', { ticket, number, ballot })
  if (!cast) return
  expect(cast.outcome).toBe('stored')
  voter.isAcknowledged = true
}

const restart = async () => {
  house = await startHouse(dir)
}

/** Until the process is gone: three at a time, so that several wait for one commit. */
async function rush(voters: Voter[], pulse: Pulse, keys: Map<number, string>): Promise<void> {
  let isOver = false
  void house.ended.then(() => {
    isOver = true
  })
  const one = async () => {
    while (!isOver) {
      const voter = voters[randomInt(voters.length)]!
      if (voter.isLost || busy.has(voter)) continue
      busy.add(voter)
      await vote(voter, pulse, keys)
      busy.delete(voter)
    }
  }
  const busy = new Set<Voter>()
  await Promise.all([one(), one(), one()])
}

test(`${KILLS} kills at random moments of draw, cast and close`, async () => {
  for (let week = 0; kills < KILLS; week++) {
    await restart()
    expect(await house.ask('open', {})).toBe(true)
    const [row] = await rows("SELECT id, iso_week, rotating_item FROM pulses WHERE state = 'open'")
    const pulse = {
      id: String(row!.id),
      isoWeek: String(row!.iso_week),
      rotating: (row!.rotating_item ?? undefined) as RotatingItem | undefined,
    }
    const keys = new Map(
      (await rows('SELECT cell, spki FROM pulse_keys WHERE pulse_id = ?', [pulse.id])).map((k) => [
        Number(k.cell),
        String(k.spki),
      ]),
    )
    const cells = planCells(people, tree, 5)
    const voters = cells.flatMap(({ memberIds }, cell) =>
      memberIds.map((memberId, i): Voter => {
        const nothing = { seed: undefined, ticket: undefined, sent: undefined }
        const fresh = { isLost: false, number: 0, isAcknowledged: false, ...nothing }
        return { memberId, cell, isBlind: i % 3 !== 0, ...fresh }
      }),
    )
    for (let i = 0; i < KILLS_A_WEEK; i++) {
      const rushing = rush(voters, pulse, keys)
      await new Promise((resolve) => setTimeout(resolve, randomInt(5, 250)))
      await house.kill()
      kills++
      await rushing
      await restart()
      expect(await house.ask('status', { pulseId: pulse.id })).toMatchObject({ stoppedCells: 0 })
    }
    // What was under way is sent again by whoever holds a ticket, until it is acknowledged.
    for (const voter of voters.filter((one) => one.sent && !one.isAcknowledged))
      await vote(voter, pulse, keys)

    for (let isClosed = false; !isClosed; ) {
      const closing = house.ask('close', {})
      await new Promise((resolve) => setTimeout(resolve, randomInt(60)))
      if (closesKilled < 3 * (week + 1)) {
        await house.kill()
        kills++
        closesKilled++
        await restart()
        await closing
      } else isClosed = (await closing) === true
    }
    await expectSame(pulse, voters)
    await house.kill()
  }
  console.log(`${kills} kills, ${closesKilled} of them while closing`)
  expect(kills).toBeGreaterThanOrEqual(KILLS)
}, 900_000)

/** Figures, receipts and comments are those of exactly what was acknowledged. */
async function expectSame(pulse: Pulse, voters: Voter[]): Promise<void> {
  const plan = planOf({
    ...{ id: pulse.id, rotatingItem: pulse.rotating, units: [...tree.units] },
    cells: planCells(people, tree, 5),
  })
  const voted = voters.filter((voter) => voter.isAcknowledged)
  const boxes = plan.cells.map(
    (_, cell): Box =>
      new Map(
        voted
          .filter((voter) => voter.cell === cell)
          .map((voter) => {
            const { serial } = readTicket(voter.ticket!)!
            return [serial.toString('hex'), { serial, number: voter.number, ballot: voter.sent! }]
          }),
      ),
  )
  const expected = count(plan, boxes)
  const line = (unit: unknown, measure: unknown, value: unknown) => `${unit} ${measure} ${value}`
  const figures = await rows('SELECT * FROM figures WHERE pulse_id = ?', [pulse.id])
  expect(figures.map((f) => line(f.unit_id, f.measure, f.value)).toSorted()).toEqual(
    expected.figures.map((f) => line(f.unitId, f.measure, f.value)).toSorted(),
  )
  const stored = await rows('SELECT sha256 FROM receipts WHERE pulse_id = ?', [pulse.id])
  const published = stored.map(({ sha256 }) => String(sha256))
  expect(published).toHaveLength(voters.length)
  for (const voter of voted) {
    const receipt = receiptOf(readTicket(voter.ticket!)!.serial)
    expect(published).toContain(createHash('sha256').update(receipt).digest('hex'))
  }
  const comments = await rows('SELECT text FROM comments WHERE pulse_id = ?', [pulse.id])
  expect(comments.map(({ text }) => text).toSorted()).toEqual(
    expected.comments.map(({ text }) => text).toSorted(),
  )
}
