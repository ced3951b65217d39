import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, tryFault, type World } from '../support/faults.ts'
import { startHouse } from '../support/house-process.ts'
import { ballot } from '../support/room.ts'
import { removeDir } from '../support/server.ts'

// A few of the faults that faults.long.ts tries at every step.

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => removeDir(world.dir))

test.each([
  ['cast', 'power', 2],
  ['cast', 'EIO', 2],
  ['draw', 'ENOSPC', 1],
  ['close', 'crash', 1],
] as const)('%s with %s at step %i loses and doubles nothing', async (action, fault, n) => {
  expect(await tryFault(world, action, fault, n)).toBe(true)
})

test('on a full disk a ballot is refused, and none acknowledged before is lost', async () => {
  const { pulseId, ticket } = world
  const sizes = readdirSync(world.dir, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(world.dir, name)).size,
  )
  const limit = Math.ceil(Math.max(...sizes) / 1024) + 64
  const house = await startHouse(world.dir, [], { LIMIT_KB: String(limit) })
  let stored = 0
  const cast = (number: number) => house.ask('cast', { ticket, number, ballot: ballot(2) })
  const fill = async () => {
    for (;;) {
      await cast(stored + 1)
      stored++
    }
  }
  await expect(fill()).rejects.toThrow()
  // It goes on answering, and takes nothing it cannot keep.
  await expect(cast(stored + 1)).rejects.toThrow()
  await house.kill()

  const again = await startHouse(world.dir)
  expect(await again.ask('status', { pulseId })).toMatchObject({ stoppedCells: 0 })
  expect(stored).toBeGreaterThan(0)
  const older = { ticket, number: stored - 1, ballot: ballot(0) }
  expect(await again.ask('cast', older)).toMatchObject({ outcome: 'stored', superseded: true })
  await again.kill()
})
