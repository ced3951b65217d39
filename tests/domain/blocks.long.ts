import { expect, test } from 'vitest'
import { checkBlockRule, checkHistories } from '../support/block-rule.ts'

test('the block rule holds over 10,000 random organisations', () => {
  expect(checkBlockRule(10_000)).toBeGreaterThan(3_000)
})

test('and over a year in each of 100, with joiners, leavers and a k that rises', () => {
  expect(checkHistories(100)).toBeGreaterThan(1_000)
})
