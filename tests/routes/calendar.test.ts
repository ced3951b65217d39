import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listHolidays, listSkippedWeeks } from '../../db/queries/calendar.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { findOpenPulse, listPastPulses } from '../../db/queries/pulses.ts'
import { runCalendar } from '../../src/jobs/run-calendar.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
const at = (moment: string) => org.house.clock.setOffset(Date.parse(moment) - Date.now())
const post = (path: string, form: Record<string, string> = {}) =>
  org.admin.post(`/app/calendar${path}`, form)
const page = async () => (await org.admin.get('/app/calendar')).text()
const newest = async () => (await listAudit(org.house.db, 1))[0]!
const weeks = (html: string) =>
  [...html.matchAll(/<th scope="row">(\d{4}-W\d{2})/g)].map((found) => found[1])

beforeEach(async () => {
  org = await openOrganisation('practice')
  at('2027-03-16T09:00:00+02:00')
})
afterEach(() => org.close())

test('pulses begin now for the rest of the week, go on by themselves, and pause', async () => {
  expect(await page()).toContain('No pulse opens by itself yet')
  await runCalendar(org.house)
  expect(await findOpenPulse(org.house.db)).toBeUndefined()
  expect((await post('/start', { now: 'yes' })).status).toBe(303)
  expect((await findOpenPulse(org.house.db))?.isoWeek).toBe('2027-W11')
  expect(await page()).toContain('The pulse of week 11 is open until Sunday 21 March, 24:00.')
  expect((await post('/pause')).status).toBe(303)
  expect((await newest()).action).toBe('calendar-paused')
  at('2027-03-22T09:00:00+02:00')
  await runCalendar(org.house)
  expect(await findOpenPulse(org.house.db)).toBeUndefined()
  expect(await page()).toContain('Paused.')
  expect((await post('/start')).status).toBe(303)
  expect(await findOpenPulse(org.house.db)).toBeUndefined()
  at('2027-03-29T09:00:00+03:00')
  await runCalendar(org.house)
  expect((await findOpenPulse(org.house.db))?.isoWeek).toBe('2027-W13')
})

test('pulses can begin with the next week instead', async () => {
  expect((await post('/start')).status).toBe(303)
  expect(await findOpenPulse(org.house.db)).toBeUndefined()
  expect(await page()).toContain('Begins on Monday 22 March, 00:00.')
})

test('an organisation too small is told so and cannot begin', async () => {
  await org.close()
  const csv = 'name,email,unit\nOne,one@test.example,Team'
  org = await openOrganisation('practice', { csv })
  expect(await page()).toContain('There are too few people for a pulse yet')
})

describe('weeks', () => {
  test('are shown with the moments on the organisation’s clocks, and where clocks change', async () => {
    const html = await page()
    expect(weeks(html)).toHaveLength(12)
    expect(weeks(html)[0]).toBe('2027-W11')
    expect(html).toContain('2027-W12 <span class="tiny">clocks change')
    expect(html).toContain('Monday 15 March, 00:00')
    expect(html).toContain('Sunday 21 March, 24:00')
    expect(html).toContain('Monday 22 March, 06:00')
  })

  test('are skipped for a reason, and taken back', async () => {
    expect((await post('/weeks/2027-W13')).status).toBe(422)
    expect((await post('/weeks/2027-W13', { reason: 'Easter' })).status).toBe(303)
    expect(await listSkippedWeeks(org.house.db)).toEqual([
      { isoWeek: '2027-W13', reason: 'Easter' },
    ])
    expect(await newest()).toMatchObject({ action: 'week-skipped', detail: '2027-W13: Easter' })
    expect(await page()).toContain('No pulse: Easter')
    expect((await post('/weeks/2027-W13', { restore: 'yes' })).status).toBe(303)
    expect(await listSkippedWeeks(org.house.db)).toEqual([])
  })

  test.each(['2027-W10', '2028-W40', 'x'])('%s is none of those ahead', async (isoWeek) => {
    expect((await post(`/weeks/${isoWeek}`, { reason: 'Easter' })).status).toBe(404)
  })

  test('that has its pulse cannot be skipped any more', async () => {
    await post('/start', { now: 'yes' })
    expect((await post('/weeks/2027-W11', { reason: 'Easter' })).status).toBe(404)
  })
})

describe('hours', () => {
  const hours = {
    ...{ opensDay: '2', opensHour: '9', closesDay: '6', closesHour: '18' },
    ...{ publishesDay: '1', publishesHour: '12' },
  }
  test('are stored and logged', async () => {
    expect((await post('/schedule', hours)).status).toBe(303)
    expect((await findInstallation(org.house.db))?.schedule).toEqual({
      opens: { day: 2, hour: 9 },
      closes: { day: 6, hour: 18 },
      publishes: { day: 1, hour: 12 },
    })
    expect((await newest()).detail).toBe('opens 2/9:00, closes 6/18:00, published 1/12:00')
  })

  test.each([
    ['less than two days', { closesDay: '3' }, 'at least 48 hours'],
    ['no such hour', { opensHour: '25' }, 'Choose a day and a full hour'],
    ['no such day', { opensDay: '0' }, 'Choose a day and a full hour'],
    ['figures after the next deadline', { publishesDay: '7' }, 'before the next pulse closes'],
  ])('of %s are refused', async (_, change, words) => {
    const response = await post('/schedule', { ...hours, ...change })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })
})

test('holidays are read line by line', async () => {
  const holidays = '2027-12-25 Christmas\n\n2027-12-26 St Stephen’s Day'
  expect((await post('/holidays', { holidays })).status).toBe(303)
  expect(await listHolidays(org.house.db)).toHaveLength(2)
  const wrong = await post('/holidays', { holidays: '2027-12-25 Christmas\n2027-02-30 Never' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Line 2 is not a day')
  expect(await listHolidays(org.house.db)).toHaveLength(2)
})

describe('voiding', () => {
  beforeEach(async () => {
    await post('/start', { now: 'yes' })
  })
  test('needs a reason, destroys uncounted, and shows', async () => {
    expect((await post('/void', { reason: 'no' })).status).toBe(422)
    expect(await findOpenPulse(org.house.db)).toBeDefined()
    const reason = 'The list of people was wrong this week'
    expect((await post('/void', { reason })).status).toBe(303)
    expect(await newest()).toMatchObject({
      action: 'pulse-voided',
      detail: `2027-W11: ${reason}`,
    })
    expect(await listPastPulses(org.house.db, org.house.clock.now())).toMatchObject([
      { state: 'void' },
    ])
  })

  test('of nothing is refused', async () => {
    const reason = 'The list of people was wrong this week'
    await post('/void', { reason })
    const again = await post('/void', { reason })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('No pulse is open.')
  })
})

test('nothing starts over while no box is damaged', async () => {
  await post('/start', { now: 'yes' })
  expect((await post('/again')).status).toBe(409)
})

describe('practice', () => {
  test('lets made-up people answer, counts and goes on to the next week', async () => {
    expect((await post('/practice', { step: 'rehearse' })).status).toBe(409)
    expect((await post('/practice', { step: 'open' })).status).toBe(303)
    const answered = await post('/practice', { step: 'rehearse' })
    expect(await answered.text()).toMatch(/Made-up people who answered: \d+/)
    expect((await post('/practice', { step: 'close' })).status).toBe(303)
    expect((await post('/practice', { step: 'open' })).status).toBe(303)
    expect((await findOpenPulse(org.house.db))?.isoWeek).toBe('2027-W12')
  })

  test('is not there in a real installation', async () => {
    await org.close()
    org = await openOrganisation('real')
    expect((await post('/practice', { step: 'open' })).status).toBe(404)
  })
})

test('a clock that was set stops everything until somebody says that it is right', async () => {
  await post('/start', { now: 'yes' })
  const { now } = performance
  performance.now = () => now.call(performance) - 3_600_000
  try {
    at('2027-03-22T00:00:05+02:00')
    expect(await page()).toContain('The clock of this machine was set')
    expect((await post('/clock')).status).toBe(303)
    expect(await page()).not.toContain('The clock of this machine was set')
    expect((await findOpenPulse(org.house.db))?.isoWeek).toBe('2027-W12')
  } finally {
    performance.now = now
  }
})
