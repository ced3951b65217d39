import { describe, expect, test } from 'vitest'
import { nextPublishing, pulseWeekOf } from '../../src/domain/calendar.ts'
import { comingWeeks } from '../../src/domain/coming-weeks.ts'
import { isSkipped, parseHolidays } from '../../src/domain/holidays.ts'
import { nextOpening } from '../../src/domain/next-pulse.ts'
import { DEFAULT_SCHEDULE, parseSchedule } from '../../src/domain/schedule.ts'

const ZONE = 'Europe/Bucharest'
const at = (text: string) => Date.parse(text)
const iso = (moment: number) => new Date(moment).toISOString()
const form = {
  ...{ opensDay: '1', opensHour: '0', closesDay: '7', closesHour: '24' },
  ...{ publishesDay: '1', publishesHour: '6' },
}

describe('parseSchedule', () => {
  test('reads the week we begin with', () => {
    expect(parseSchedule(form)).toEqual({ ok: true, schedule: DEFAULT_SCHEDULE })
  })
  test.each([
    ['exactly 48 hours', { opensDay: '6' }, 'fine'],
    ['one hour less', { opensDay: '6', opensHour: '1' }, 'too-short'],
    ['closing before opening', { opensDay: '6', closesDay: '2' }, 'too-short'],
    ['day 8', { closesDay: '8' }, 'not-a-time'],
    ['half an hour', { opensHour: '0.5' }, 'not-a-time'],
    ['nothing', { publishesDay: '' }, 'not-a-time'],
    [
      'figures as the next one closes',
      { publishesDay: '7', publishesHour: '24' },
      'publishes-too-late',
    ],
  ])('%s', (_, change, problem) => {
    const parsed = parseSchedule({ ...form, ...change })
    expect(parsed.ok ? 'fine' : parsed.problem).toBe(problem)
  })
})

describe('a week’s moments', () => {
  const schedule = {
    opens: { day: 1, hour: 3 },
    closes: { day: 7, hour: 3 },
    publishes: { day: 2, hour: 9 },
  }
  test.each([
    // On 28 March 2027 clocks skip from 3 to 4; on 31 October they show 3 to 4 twice.
    ['an hour the clocks skip is the next', '2027-W12', '2027-03-28T01:00:00.000Z'],
    ['of one shown twice it is the first', '2027-W43', '2027-10-31T00:00:00.000Z'],
    ['in a plain week it is that hour', '2027-W10', '2027-03-14T01:00:00.000Z'],
  ])('%s', (_, isoWeek, closes) => {
    expect(iso(pulseWeekOf(isoWeek, ZONE, schedule).closesAt)).toBe(closes)
  })

  test('figures come in the week after, at their own hour', () => {
    expect(iso(pulseWeekOf('2027-W12', ZONE, schedule).publishesAt)).toBe(
      '2027-03-30T06:00:00.000Z',
    )
    const now = at('2027-03-30T08:59:00+03:00')
    expect(iso(nextPublishing(now, ZONE, schedule))).toBe('2027-03-30T06:00:00.000Z')
    expect(iso(nextPublishing(now + 60_000, ZONE, schedule))).toBe('2027-04-06T06:00:00.000Z')
  })
})

describe('weeks ahead', () => {
  const known = {
    ...{ timeZone: ZONE, schedule: DEFAULT_SCHEDULE },
    skipped: [{ isoWeek: '2027-W13', reason: 'Easter' }],
    holidays: ['2027-03-15', '2027-03-16', '2027-03-17', '2027-03-18', '2027-03-19'],
  }
  const now = at('2027-03-10T12:00:00+02:00')

  test('say which have no pulse and why, and in which clocks change', () => {
    const weeks = comingWeeks(now, 5, known)
    expect(weeks.map(({ isoWeek }) => isoWeek)).toEqual(
      [10, 11, 12, 13, 14].map((week) => `2027-W${week}`),
    )
    expect(weeks.map(({ skipped }) => skipped)).toEqual([
      ...[undefined, 'holidays', undefined],
      ...[{ isoWeek: '2027-W13', reason: 'Easter' }, undefined],
    ])
    expect(weeks.map(({ clocksChange }) => clocksChange)).toEqual([
      ...[false, false, true, false, false],
    ])
  })

  test.each([
    ['the first week that is neither over, nor skipped', 0, [], '2027-03-22T00:00:00+02:00'],
    ['not one that has had its pulse', 0, ['2027-W12'], '2027-04-05T00:00:00+03:00'],
    ['not before pulses begin', at('2027-04-12T00:00:00+03:00'), [], '2027-04-12T00:00:00+03:00'],
  ])('the next opening is %s', (_, runsFrom, past, expected) => {
    expect(iso(nextOpening(now, { ...known, runsFrom, past })!)).toBe(iso(at(expected)))
  })

  test('while pulses are paused none is ahead', () => {
    expect(nextOpening(now, { ...known, runsFrom: null, past: [] })).toBeUndefined()
  })
})

describe('holidays', () => {
  test('of Monday to Friday take the week’s pulse, four of them do not', () => {
    const days = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25']
    expect(isSkipped('2026-W52', [], days)).toBe(true)
    expect(isSkipped('2026-W52', [], days.slice(1))).toBe(false)
    expect(isSkipped('2026-W52', ['2026-W52'], [])).toBe(true)
  })

  test.each([
    ['no name', '2026-12-25', 1],
    ['no day', 'Christmas 2026-12-25', 1],
    ['a day that is none, on the third line', '2026-12-25 A\n\n2026-02-30 B', 3],
    ['a name of 81', `2026-12-25 ${'x'.repeat(81)}`, 1],
  ])('%s is refused with its line', (_, text, line) => {
    expect(parseHolidays(text)).toEqual({ ok: false, line })
  })

  test('a day written twice keeps its later name', () => {
    expect(parseHolidays('2026-12-25 A\r\n2026-12-25 B')).toEqual({
      ok: true,
      holidays: [{ day: '2026-12-25', name: 'B' }],
    })
  })
})
