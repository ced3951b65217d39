import { describe, expect, test } from 'vitest'
import {
  dayAt,
  daysBetween,
  isDay,
  isTimeZone,
  mondayOf,
  nextPublishing,
  pulseWeekAt,
  shiftWeek,
} from '../../src/domain/calendar.ts'

const at = (text: string) => Date.parse(text)
const HOUR = 3_600_000

describe('pulseWeekAt', () => {
  test.each([
    ['the first moment of Monday', '2026-11-23T00:00:00+02:00', '2026-W48'],
    ['the last moment of Sunday', '2026-11-29T23:59:59+02:00', '2026-W48'],
    ['Sunday 22:30 in UTC is Monday in Bucharest', '2026-11-22T22:30:00Z', '2026-W48'],
    ['1 January 2027 belongs to the last week of 2026', '2027-01-01T12:00:00+02:00', '2026-W53'],
  ])('%s', (_, moment, week) => {
    expect(pulseWeekAt(at(moment), 'Europe/Bucharest').isoWeek).toBe(week)
  })

  test.each([
    ['a plain week', '2026-11-25T12:00:00Z', 168],
    ['the week in which clocks go back', '2026-10-21T12:00:00Z', 169],
    ['the week in which clocks go forward', '2026-03-25T12:00:00Z', 167],
  ])('%s has its own number of hours', (_, moment, hours) => {
    const { opensAt, closesAt } = pulseWeekAt(at(moment), 'Europe/Bucharest')
    expect((closesAt - opensAt) / HOUR).toBe(hours)
  })

  test('figures appear on Monday at six, local time, also when clocks change that night', () => {
    const { closesAt, publishesAt } = pulseWeekAt(at('2026-10-21T12:00:00Z'), 'Europe/Bucharest')
    expect(publishesAt - closesAt).toBe(6 * HOUR)
    expect(new Date(publishesAt).toISOString()).toBe('2026-10-26T04:00:00.000Z')
  })
})

test.each([
  ['before six on Monday: the same day', '2026-11-23T05:59:00+02:00', '2026-11-23T06:00:00+02:00'],
  ['at six: a week later', '2026-11-23T06:00:00+02:00', '2026-11-30T06:00:00+02:00'],
  ['in mid-week: the next Monday', '2026-11-26T12:00:00+02:00', '2026-11-30T06:00:00+02:00'],
])('nextPublishing %s', (_, moment, expected) => {
  expect(nextPublishing(at(moment), 'Europe/Bucharest')).toBe(at(expected))
})

test('weeks are named, shifted and dated by ISO 8601', () => {
  expect(mondayOf('2026-W48')).toBe('2026-11-23')
  expect(mondayOf('2026-W01')).toBe('2025-12-29')
  expect(shiftWeek('2026-W53', 1)).toBe('2027-W01')
  expect(shiftWeek('2026-W01', -1)).toBe('2025-W52')
})

test('days and zones', () => {
  expect(dayAt(at('2026-11-22T22:30:00Z'), 'Europe/Bucharest')).toBe('2026-11-23')
  expect(daysBetween('2026-11-23', '2026-12-01')).toBe(8)
  expect(['2026-02-30', '2026-2-3', 'x', ''].map(isDay)).toEqual([false, false, false, false])
  expect(isDay('2028-02-29')).toBe(true)
  expect([isTimeZone('Europe/Athens'), isTimeZone('Mars/Base')]).toEqual([true, false])
})
