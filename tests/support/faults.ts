import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { importKey, makeSeed, type Seed } from '../../src/browser/blind.ts'
import { closeHouse } from '../../src/house.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { type HouseProcess, startHouse } from './house-process.ts'
import { openOrganisation } from './organisation.ts'
import { ballot } from './room.ts'
import { removeDir } from './server.ts'

/** `crash` ends the process, `power` loses what was not synced too; the others are errors. */
export const FAULTS = ['crash', 'power', 'ENOSPC', 'EIO'] as const
export const ACTIONS = ['draw', 'cast', 'close'] as const
export type Fault = (typeof FAULTS)[number]
export type Action = (typeof ACTIONS)[number]

const VOTERS = 6

/** An organisation whose pulse is open; six of one team have answered, one more has a ticket. */
export type World = {
  dir: string
  pulseId: string
  memberId: string
  seed: Seed
  ticket: string
  /** Figures of the pulse if it is closed without any fault, with and without one more answer. */
  figures: { with: string[]; without: string[] }
}

export async function makeWorld(): Promise<World> {
  const { house, dir } = await openOrganisation()
  await openPulse(house)
  const people = (await listMembers(house.db)).filter(({ email }) => /^(?:rita|ana)/.test(email))
  const pulseId = await idOfPulse(dir)
  const draw = async (memberId: string) => {
    const drawn = await house.room.draw(pulseId, memberId)
    return drawn.outcome === 'drawn' ? drawn.ticket : ''
  }
  for (const { id } of people.slice(0, VOTERS)) await house.room.cast(await draw(id), 1, ballot(1))
  const [next, last] = people.slice(VOTERS)
  const ticket = await draw(next!.id)
  const cell = (await house.room.status(pulseId, last!.id)).cell!.number
  await closeHouse(house)
  const spki = await keyOf(dir, cell)
  const seed = await makeSeed(await importKey(spki))
  const world = { dir, pulseId, memberId: last!.id, seed, ticket }
  const figures = {
    with: await figuresAfter(world, true),
    without: await figuresAfter(world, false),
  }
  return { ...world, figures }
}

const query = async (dir: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  const { rows } = await client.execute(sql)
  client.close()
  return rows as unknown as Record<string, unknown>[]
}
const idOfPulse = async (dir: string) => String((await query(dir, 'SELECT id FROM pulses'))[0]!.id)
const keyOf = async (dir: string, cell: number) =>
  String((await query(dir, `SELECT spki FROM pulse_keys WHERE cell = ${cell}`))[0]!.spki)
/** Every figure as a line, and how many receipts there are. */
const published = async (dir: string): Promise<string[]> => {
  const figures = await query(dir, 'SELECT * FROM figures ORDER BY unit_id, measure')
  const receipts = await query(dir, 'SELECT count(*) AS n FROM receipts')
  return [...figures.map((f) => `${f.unit_id} ${f.measure} ${f.value}`), `${receipts[0]!.n}`]
}

const copyOf = (dir: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'leeway-'))
  cpSync(dir, copy, { recursive: true })
  return copy
}

async function figuresAfter(world: Omit<World, 'figures'>, isCast: boolean): Promise<string[]> {
  const dir = copyOf(world.dir)
  const house = await startHouse(dir)
  if (isCast) await act(house, 'cast', world)
  await act(house, 'close', world)
  await house.kill()
  const figures = await published(dir)
  removeDir(dir)
  return figures
}

/** What the action was told; undefined when the process died first, 'failed' when it was refused. */
async function act(house: HouseProcess, action: Action, world: Omit<World, 'figures'>) {
  const { pulseId, memberId, seed, ticket } = world
  try {
    if (action === 'draw')
      return await house.ask('draw', { pulseId, memberId, blinded: seed.blinded })
    if (action === 'cast') return await house.ask('cast', { ticket, number: 1, ballot: ballot(4) })
    return await house.ask('close', {})
  } catch {
    return 'failed'
  }
}

/**
 * Lets the n-th change of a file fail while one action is under way, then goes on as people would,
 * and checks that all that was acknowledged counts, once. False when there was no n-th change.
 */
export async function tryFault(world: World, action: Action, fault: Fault, n: number) {
  const dir = copyOf(world.dir)
  const arm = join(dir, 'arm')
  const env = { FAULT: fault, FAULT_AT: String(n), FAULT_ARM: arm }
  const faulty = await startHouse(dir, ['--import', './tests/support/faulty-fs.mjs'], env)
  writeFileSync(arm, '')
  const told = await act(faulty, action, world)
  const isMet = existsSync(`${arm}-met`)
  const where = isMet ? readFileSync(`${arm}-met`, 'utf8') : ''
  const isDead = fault === 'crash' || fault === 'power'
  if (isMet && isDead) expect(told, where).toBeUndefined()
  await faulty.kill()

  const house = await startHouse(dir)
  const { pulseId } = world
  if (action !== 'close')
    expect(await house.ask('status', { pulseId }), where).toMatchObject({ stoppedCells: 0 })
  // Nobody's ticket was lost, and a draw or ballot sent again is the same.
  if (action === 'draw')
    expect(await act(house, 'draw', world), where).toMatchObject({ outcome: 'signed' })
  if (action === 'cast')
    expect(await act(house, 'cast', world), where).toMatchObject({ outcome: 'stored' })
  expect(await act(house, 'close', world), where).toBe(true)
  await house.kill()
  const { figures } = world
  expect(await published(dir), where).toEqual(action === 'cast' ? figures.with : figures.without)
  removeDir(dir)
  return isMet
}

/** Tries a fault at every change of a file that an action makes; how many there were. */
export async function tryAll(world: World, action: Action, fault: Fault): Promise<number> {
  let n = 1
  while (await tryFault(world, action, fault, n)) n++
  return n - 1
}
