import { expect, test } from 'vitest'
import { endedPeriods, periodOf, shiftPeriod } from '../../src/domain/periods.ts'

test('periods are four weeks from a Monday, and every day is in one', () => {
  expect(periodOf('2024-01-01')).toEqual({ from: '2024-01-01', until: '2024-01-29' })
  expect(periodOf('2024-01-28')).toEqual(periodOf('2024-01-01'))
  expect(periodOf('2023-12-31').until).toBe('2024-01-01')
  expect(shiftPeriod(periodOf('2026-11-23'), -2).from).toBe('2026-09-07')
})

test('a period has ended on the first day after it', () => {
  expect(endedPeriods('2024-01-05', '2024-01-28')).toEqual([])
  expect(endedPeriods('2024-01-05', '2024-01-29')).toHaveLength(1)
  expect(endedPeriods('2024-01-05', '2024-02-26')).toHaveLength(2)
})
