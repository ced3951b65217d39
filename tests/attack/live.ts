import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { TicketOffer } from '../../src/domain/key-directory.ts'
import { Copies } from './copies.ts'
import { type Act, type Content, planWeek } from './plan.ts'
import { randomFrom } from './random.ts'
import type { Exchange } from './recorder.ts'
import type { SeedPool } from './seed-pool.ts'
import { cast, drawBlind, drawPlain, type Held, shownAgain } from './sending.ts'
import type { Begun, Town } from './town.ts'

/** A ballot that was stored, and the truth of whose it is. */
export type Ballot = {
  serial: Buffer
  cell: number
  person: number
  content: Content
  isBlind: boolean
  /** Stored already when the key files were copied in the middle of the week. */
  isEarly: boolean
}
export type Week = {
  pulseId: string
  /** Steps of the copies made from the opening to the report. */
  steps: { from: number; to: number }
  ballots: Ballot[]
  /** Cells by person, as frozen at the opening; known to the adversary. */
  cellOf: number[]
  exchanges: Exchange[]
  /** Copies of the key files made once in the middle of the week, once on its last evening. */
  keys: { midWeek: Buffer[]; lastEvening: Buffer[] }
}
/** `marks` are the writings by which each person is known: id and address. */
export type Lived = { weeks: Week[]; copies: Copies; marks: string[][] }

/**
 * Three weeks of forty people, from opening to report, with copies after every step. Where `isBrief`
 * the pulse page is asked for once a cell and not by everybody: it costs most of the time.
 */
export async function liveThrough(
  town: Town,
  seeds: SeedPool,
  seed: number,
  isBrief: boolean,
): Promise<Lived> {
  const random = randomFrom(seed)
  const begun = await town.begin(town.program)
  seeds.startOver(random)
  const copies = new Copies(begun.dir)
  const weeks: Week[] = []
  try {
    for (let i = 0; i < 3; i++)
      weeks.push(await liveWeek(town, begun, { copies, seeds, random, isBrief }))
  } finally {
    await begun.end()
  }
  return { weeks, copies, marks: town.people.map(({ id, email }) => [id, email]) }
}

type Means = { copies: Copies; seeds: SeedPool; random: () => number; isBrief: boolean }

async function liveWeek(town: Town, { house, lines, dir }: Begun, means: Means): Promise<Week> {
  const { program, people, recorder } = town
  const { copies, seeds, random, isBrief } = means
  recorder.exchanges = []
  must(await program.openPulse(house))
  const { id: pulseId, isoWeek } = (await program.findOpenPulse(house.db))!
  const take = () => {
    copies.take()
    copies.add('log', Buffer.from(lines.join('')))
  }
  take()
  const from = copies.step
  const statuses = await Promise.all(people.map(({ id }) => house.room.status(pulseId, id)))
  const cellOf = statuses.map(({ cell }) => cell!.number)
  const steps = planWeek(people.length, town.habits, random)
  const changing = new Set(steps.flat().flatMap((a) => (a.kind === 'change' ? [a.person] : [])))
  const held = new Map<number, Held>()
  const stored = new Map<number, Ballot>()
  const offers = new Map<number, TicketOffer>()
  let isEarly = true
  const carryOut = async (act: Act) => {
    const { person, isBlind, content, kind } = act
    const one = people[person]!
    if (kind === 'draw') {
      const offer = isBrief ? offers.get(cellOf[person]!) : undefined
      const drawn = isBlind
        ? await drawBlind(town, person, seeds, offer)
        : await drawPlain(one.visitor, isBrief)
      if (drawn.offer) offers.set(cellOf[person]!, drawn.offer)
      const isKept = changing.has(person) || random() < 0.2
      const { ticket, number } = drawn
      held.set(person, { ticket, number, isKept, isPlain: !isBlind })
      return
    }
    const has = held.get(person)!
    if (kind === 'change' && has.isPlain && !isBrief)
      Object.assign(has, await shownAgain(one.visitor))
    await cast(town, person, has, content)
    has.number++
    const serial = Buffer.from(has.ticket.split('.')[3]!, 'base64url')
    const before = stored.get(person)?.isEarly ?? isEarly
    stored.set(person, {
      ...{ serial, person, content, isBlind, isEarly: before },
      cell: cellOf[person]!,
    })
  }
  const keys: Week['keys'] = { midWeek: [], lastEvening: [] }
  for (const [i, step] of steps.entries()) {
    if (i === Math.floor(steps.length / 2)) {
      keys.midWeek = copies.keys()
      isEarly = false
      await backUp(house.settings.databaseUrl, join(dir, 'backups', `${isoWeek}-before.db`))
    }
    await Promise.all(step.map(carryOut))
    take()
  }
  keys.lastEvening = copies.keys()
  must(await program.closePulse(house))
  take()
  await program.exportReport(house, people[0]!.id, program.messagesFor('en'), {
    ...{ purpose: 'a report of the week', from: isoWeek, to: isoWeek },
  })
  await backUp(house.settings.databaseUrl, join(dir, 'backups', `${isoWeek}.db`))
  take()
  const span = { from, to: copies.step }
  return {
    pulseId,
    steps: span,
    cellOf,
    keys,
    ballots: [...stored.values()],
    exchanges: recorder.exchanges,
  }
}

function must(done: { ok: boolean }): void {
  if (!done.ok) throw new Error(JSON.stringify(done))
}

async function backUp(url: string, path: string): Promise<void> {
  const client = createClient({ url })
  await client.execute(`VACUUM INTO '${path}'`)
  client.close()
}
