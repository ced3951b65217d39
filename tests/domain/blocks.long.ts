import { expect, test } from 'vitest'
import { checkBlockRule } from '../support/block-rule.ts'

test('the block rule holds over 10,000 random organisations', () => {
  expect(checkBlockRule(10_000)).toBeGreaterThan(3_000)
})
