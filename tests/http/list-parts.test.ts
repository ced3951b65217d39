import { expect, test } from 'vitest'
import { partOf, rowsUpTo } from '../../src/http/list-parts.ts'

const rows = Array.from({ length: 45 }, (_, i) => i)
const none = { newer: undefined, older: undefined }

test('a list is cut into parts of twenty that lead to each other', () => {
  expect(partOf(rows, undefined)).toEqual({ rows: rows.slice(0, 20), newer: undefined, older: 2 })
  expect(partOf(rows, '2')).toEqual({ rows: rows.slice(20, 40), newer: 1, older: 3 })
  expect(partOf(rows, '3')).toEqual({ rows: rows.slice(40), newer: 2, older: undefined })
})

test('what is no number of a part is the nearest that is one', () => {
  expect(partOf(rows, '99').rows).toEqual(rows.slice(40))
  for (const asked of ['0', '-1', 'x', '1e3', '']) expect(partOf(rows, asked).rows[0]).toBe(0)
  expect(partOf([], '3')).toEqual({ rows: [], ...none })
  expect(partOf(rows.slice(0, 20), '1')).toEqual({ rows: rows.slice(0, 20), ...none })
})

test('as many rows as tell whether there is an older part', () => {
  expect([rowsUpTo(undefined), rowsUpTo('2'), rowsUpTo('-3')]).toEqual([21, 41, 21])
  expect(partOf(rows.slice(0, rowsUpTo('2')), '2').older).toBe(3)
})
