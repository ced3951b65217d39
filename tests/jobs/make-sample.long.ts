import { expect, test } from 'vitest'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import { SAMPLE_SIZE } from '../../src/domain/sample-organisation.ts'
import type { House } from '../../src/http/env.ts'
import { makeSample } from '../../src/jobs/make-sample.ts'
import { openTestHouse } from '../support/house.ts'

const SECONDS = 120

test.each([
  ['what the set-up page makes', SAMPLE_SIZE, SECONDS],
  ['the smallest', { people: 20, weeks: 1, seed: 7 }, SECONDS],
  ['two years', { people: 140, weeks: 104, seed: 7 }, 4 * SECONDS],
  ['two thousand people', { people: 2000, weeks: 8, seed: 7 }, 4 * SECONDS],
])('%s is made in time', async (name, size, seconds) => {
  const fresh = await openTestHouse()
  const began = performance.now()
  try {
    expect(await makeSample(fresh.house, size)).toMatchObject({ ok: true })
    const took = (performance.now() - began) / 1000
    console.log(`${name}: ${took.toFixed(1)} s`)
    expect(took).toBeLessThan(seconds)
    const past = await listPastPulses(fresh.house.db, fresh.house.clock.now())
    expect(past.length).toBeGreaterThanOrEqual(size.weeks - 1)
    if (size === SAMPLE_SIZE) await expectShown(fresh.house, past.length)
  } finally {
    await fresh.close()
  }
})

/** Of the teams some are never withheld, some often. */
async function expectShown({ db, clock }: House, weeks: number): Promise<void> {
  const shown: Record<string, number> = {}
  for (const { id, name } of (await loadTree(db)).units) {
    const published = await listUnitFigures(db, id, clock.now())
    shown[name] = published.filter(({ figure }) => figure.measure === 'morale').length
  }
  for (const name of ['Verano Home', 'East', 'South', 'Porto', 'Thessaloniki'])
    expect(shown[name]).toBe(weeks)
  for (const name of ['Kraków Night', 'Bari Assembly', 'Leeds Escalations'])
    expect(shown[name]).toBeLessThan(weeks * 0.8)
}
