import { expect, test } from 'vitest'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { loadTree } from '../../db/queries/units.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { quarterOf } from '../../src/domain/quarters.ts'
import { SAMPLE_SIZE } from '../../src/domain/sample-organisation.ts'
import type { House } from '../../src/http/env.ts'
import { makeSample } from '../../src/jobs/make-sample.ts'
import { todayIn } from '../../src/jobs/sample-plan.ts'
import { VOCABULARY } from '../../src/messages/sample/vocabulary.ts'
import { openTestHouse } from '../support/house.ts'
import { seeImproving } from '../support/sample-improving.ts'

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
    if (size === SAMPLE_SIZE) {
      await expectShown(fresh.house, past.length)
      await expectImproving(fresh.house)
    }
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

/** Fewest periods, of six, in which a team of eight or more shows a mix. */
const PERIODS = 3
const LARGE = [
  ...['Iași Returns', 'Iași Billing', 'Kraków Orders', 'Leeds Orders'],
  ...['Bari Orders', 'Porto', 'Thessaloniki'],
]

/** What comes of calls is all there, each step by the people whose it is. */
async function expectImproving(house: House): Promise<void> {
  const seen = await seeImproving(house)
  for (const name of LARGE) expect([name, seen.mixesOf(name) >= PERIODS]).toEqual([name, true])

  const count = (language: string) => seen.lessons.filter((one) => one.language === language).length
  expect(LANGUAGES.map(count)).toEqual(LANGUAGES.map((one) => VOCABULARY[one].lessons.length))
  const states = new Set(seen.lessons.map(({ state }) => state))
  expect(states).toEqual(new Set(['validated', 'not_validated']))
  expect(seen.helped.size).toBeGreaterThan(4)
  expect(seen.reuses.length).toBeGreaterThan(4)
  expect(seen.flags).toHaveLength(1)
  expect(seen.ofWeek.filter(({ isAgreed }) => isAgreed).length).toBeGreaterThan(3)

  expect(seen.principles).toHaveLength(1)
  const [inForce, declined] = seen.proposals.toSorted((a, b) => (a.state > b.state ? -1 : 1))
  expect(inForce).toMatchObject({ state: 'in_force', policyVersion: 3 })
  expect(inForce!.steps).toEqual(['suggested', 'gathering', 'accepted', 'in_force'])
  expect(declined!.steps).toEqual(['suggested', 'declined'])
  const rule = seen.rules.find(({ key }) => key === 'window')
  expect(rule?.principle).toBe(seen.principles[0]!.id)

  expect(new Set(seen.pledges.map(({ unit }) => unit)).size).toBe(3)
  const promises = seen.pledges.map(({ state }) => state).toSorted()
  expect(promises).toEqual(['checked', 'declined', 'planned', 'planned'])
  expect(seen.pledges.filter(({ isLate }) => isLate)).toMatchObject([{ unit: 'Leeds Orders' }])
  expect(seen.overrides).toHaveLength(1)
  expect([seen.romanian('goodwill'), seen.romanian('window')]).toEqual(['reviewed', 'stale'])
  expect(seen.readers).toBeGreaterThan(SAMPLE_SIZE.people / 2)
  expect(seen.talks).toMatchObject({ all: 7, inTime: 6, overdue: 1 })
  const { key } = quarterOf(todayIn(house))
  expect(seen.check!.quarter < key).toBe(true)
  expect(new Set(seen.answers.map(({ number }) => number)).size).toBe(5)
}
