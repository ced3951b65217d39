import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setHolidays, skipWeek } from '../../db/queries/calendar.ts'
import { findInstallation, reviseInstallation } from '../../db/queries/installation.ts'
import { listPulseWeeks } from '../../db/queries/pulses.ts'
import { pulses } from '../../db/schema.ts'
import { DEFAULT_SCHEDULE } from '../../src/domain/schedule.ts'
import { confirmClock, startCalendar } from '../../src/jobs/change-calendar.ts'
import { runCalendar } from '../../src/jobs/run-calendar.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

// A real installation in Bucharest, whose clocks go forward on 28 March 2027.

let org: Organisation
const HOUR = 3_600_000
const by = async () => ({ actorId: (await org.house.db.read.query.members.findFirst())!.id })

/** Lets the machine's clock stand at a moment, and the calendar look at it. */
async function at(moment: string): Promise<void> {
  org.house.clock.setOffset(Date.parse(moment) - Date.now())
  await runCalendar(org.house)
}
const week = async (isoWeek: string) =>
  (await org.house.db.read.select().from(pulses)).find((pulse) => pulse.isoWeek === isoWeek)

beforeEach(async () => {
  org = await openOrganisation('real')
})
afterEach(() => org.close())

async function start(moment: string): Promise<void> {
  org.house.clock.setOffset(Date.parse(moment) - Date.now())
  await startCalendar(org.house, org.house.clock.now(), await by())
  await runCalendar(org.house)
}

describe('with nobody touching anything', () => {
  test('three weeks run over a change of clocks and a skipped week', async () => {
    await org.house.db.write((tx) => skipWeek(tx, '2027-W13', 'Easter'))
    await start('2027-03-15T09:00:00+02:00')
    expect(await week('2027-W11')).toMatchObject({ state: 'open' })

    await at('2027-03-21T23:59:58+02:00')
    expect(await week('2027-W11')).toMatchObject({ state: 'open' })
    await at('2027-03-22T00:00:02+02:00')
    expect(await week('2027-W11')).toMatchObject({ state: 'closed' })
    const dst = (await week('2027-W12'))!
    expect(dst.state).toBe('open')
    expect(dst.closesAt).toBe(Date.parse('2027-03-29T00:00:00+03:00'))
    expect((dst.closesAt - Date.parse('2027-03-22T00:00:00+02:00')) / HOUR).toBe(167)

    await at('2027-03-29T00:00:02+03:00')
    expect(await week('2027-W12')).toMatchObject({ state: 'closed' })
    await at('2027-04-02T12:00:00+03:00')
    expect(await week('2027-W13')).toBeUndefined()
    await at('2027-04-05T00:00:02+03:00')
    expect(await week('2027-W14')).toMatchObject({ state: 'open' })
    expect(await listPulseWeeks(org.house.db)).toEqual(['2027-W11', '2027-W12', '2027-W14'])
  })

  test('a week of holidays has no pulse, one with a working day has', async () => {
    const days = ['21', '22', '23', '24', '25'].map((day) => `2026-12-${day}`)
    const free = days.map((day) => ({ day, name: 'Closed' }))
    await org.house.db.write((tx) => setHolidays(tx, free))
    await start('2026-12-22T09:00:00+02:00')
    expect(await listPulseWeeks(org.house.db)).toEqual([])
    await org.house.db.write((tx) => setHolidays(tx, free.slice(1)))
    await runCalendar(org.house)
    expect(await listPulseWeeks(org.house.db)).toEqual(['2026-W52'])
  })

  test('hours of one’s own hold', async () => {
    const schedule = {
      ...DEFAULT_SCHEDULE,
      opens: { day: 2, hour: 10 },
      closes: { day: 5, hour: 16 },
    }
    await org.house.db.write((tx) => reviseInstallation(tx, { schedule }))
    await start('2027-03-16T09:59:00+02:00')
    expect(await listPulseWeeks(org.house.db)).toEqual([])
    await at('2027-03-16T10:00:01+02:00')
    expect((await week('2027-W11'))?.closesAt).toBe(Date.parse('2027-03-19T16:00:00+02:00'))
    await at('2027-03-19T16:00:01+02:00')
    expect(await week('2027-W11')).toMatchObject({ state: 'closed' })
    await at('2027-03-20T16:00:01+02:00')
    expect(await listPulseWeeks(org.house.db)).toEqual(['2027-W11'])
  })
})

describe('after a downtime', () => {
  test('of a week the pulse that was open is counted and this week’s opens', async () => {
    await start('2027-03-15T09:00:00+02:00')
    await at('2027-03-24T09:00:00+02:00')
    expect(await week('2027-W11')).toMatchObject({ state: 'closed' })
    expect(await week('2027-W12')).toMatchObject({ state: 'open' })
    expect((await week('2027-W11'))!.publishesAt).toBe(Date.parse('2027-03-22T06:00:00+02:00'))
  })

  test('of a month no week that went by is opened, and one almost over is left out', async () => {
    await start('2027-03-15T09:00:00+02:00')
    await at('2027-04-18T00:30:00+03:00')
    expect(await listPulseWeeks(org.house.db)).toEqual(['2027-W11'])
    await at('2027-04-19T00:00:05+03:00')
    expect(await listPulseWeeks(org.house.db)).toEqual(['2027-W11', '2027-W16'])
  })

  test('two looks at once open one pulse', async () => {
    org.house.clock.setOffset(Date.parse('2027-03-15T09:00:00+02:00') - Date.now())
    await startCalendar(org.house, org.house.clock.now(), await by())
    await Promise.all([1, 2, 3].map(() => runCalendar(org.house)))
    expect(await listPulseWeeks(org.house.db)).toEqual(['2027-W11'])
  })
})

describe('nothing opens or closes', () => {
  test('before the calendar was begun, or while it is paused', async () => {
    await at('2027-03-15T09:00:00+02:00')
    expect((await findInstallation(org.house.db))?.runsFrom).toBeNull()
    expect(await listPulseWeeks(org.house.db)).toEqual([])
  })

  test('while the clock was set, until somebody has looked', async () => {
    await start('2027-03-15T09:00:00+02:00')
    const { now } = performance
    performance.now = () => now.call(performance) - HOUR
    try {
      await at('2027-03-22T00:00:05+02:00')
      expect(await week('2027-W11')).toMatchObject({ state: 'open' })
      await confirmClock(org.house, await by())
      await runCalendar(org.house)
      expect(await week('2027-W11')).toMatchObject({ state: 'closed' })
      expect(await week('2027-W12')).toMatchObject({ state: 'open' })
    } finally {
      performance.now = now
    }
  })
})
