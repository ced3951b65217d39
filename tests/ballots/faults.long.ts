import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTIONS, FAULTS, makeWorld, tryAll, type World } from '../support/faults.ts'
import { removeDir } from '../support/server.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => removeDir(world.dir))

const CASES = ACTIONS.flatMap((action) => FAULTS.map((fault) => [action, fault] as const))

test.each(CASES)('%s with %s at every step loses and doubles nothing', async (action, fault) => {
  const steps = await tryAll(world, action, fault)
  console.log(`${action}, ${fault}: ${steps} steps`)
  expect(steps).toBeGreaterThan(2)
})
