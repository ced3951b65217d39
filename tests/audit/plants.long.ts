import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leewayAudit } from '../support/leeway-audit.ts'
import { liveThrough } from '../support/planted.ts'
import { FOUND_BY } from './found-by.ts'
import { PLANTS } from './plants.ts'

test.each(PLANTS)('a build with $name is found out', async (plant) => {
  const left = await liveThrough(plant)
  try {
    const told = await leewayAudit(left.dir, '--backups', join(left.dir, 'backups'))
    expect(told.code).toBe(1)
    expect(told.finding).toContain(FOUND_BY[plant.name])
  } finally {
    left.remove()
  }
})
