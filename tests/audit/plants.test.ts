import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leewayAudit } from '../support/leeway-audit.ts'
import { liveThrough } from '../support/planted.ts'
import { FOUND_BY } from './found-by.ts'
import { PLANTS } from './plants.ts'

// Six of the most different ones; the others take minutes and are in plants.long.ts.
const SOME = [
  'old key kept',
  'issue row holds the serial',
  'comments in order of arrival',
  'remainder not counted with a block',
  'ballots logged',
  'drawing written to the log of changes',
]

test.each(SOME)('a build with %s is found out', async (name) => {
  const plant = PLANTS.find((one) => one.name === name)!
  const left = await liveThrough(plant)
  try {
    const told = await leewayAudit(left.dir, '--backups', join(left.dir, 'backups'))
    expect(told.code).toBe(1)
    expect(told.finding).toContain(FOUND_BY[name])
  } finally {
    left.remove()
  }
})

test('each weakness is meant for one attempt, and every rule that state can break has one', () => {
  expect(Object.keys(FOUND_BY).toSorted()).toEqual(PLANTS.map(({ name }) => name).toSorted())
  const rules = [...new Set(PLANTS.map(({ rule }) => rule))].toSorted((a, b) => a - b)
  expect(rules).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17])
})
