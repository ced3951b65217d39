import { describe, expect, test } from 'vitest'
import { parseBallot } from '../../src/domain/ballot.ts'
import { itemsAsked, rotatingItem } from '../../src/domain/items.ts'

const items = itemsAsked('R01')
const parse = (form: Record<string, unknown>) => parseBallot(items, form)

describe('parseBallot', () => {
  test('every statement may be skipped, all together too', () => {
    const blank = { ok: true, ballot: { answers: {}, comment: '' } }
    expect(parse({ blank: 'yes' })).toEqual(blank)
    expect(parse({})).toEqual({ ok: false, errors: { items: [], isBlank: true } })
    expect(parse({ M1: '', M2: '0' })).toMatchObject({ ballot: { answers: { M2: 0 } } })
  })

  test.each(['5', '-1', '1.0', 'yes', ' 1', ['1', '2']])('off the scale: %s', (given) => {
    expect(parse({ E1: given })).toEqual({ ok: false, errors: { items: ['E1'] } })
  })

  test('a statement that is not asked this week is not read', () => {
    expect(parse({ R02: '4', M1: '1' })).toMatchObject({ ballot: { answers: { M1: 1 } } })
  })

  test.each([
    ['400 characters', 'x'.repeat(400), true],
    ['401 characters', 'x'.repeat(401), false],
    ['400 emoji', '🙂'.repeat(400), true],
    ['401 emoji', '🙂'.repeat(401), false],
    ['400 Greek letters', 'ώ'.repeat(400), true],
    ['spaces around do not count', ` ${'x'.repeat(400)} `, true],
    ['decomposed accents count once', 'e\u0301'.repeat(400), true],
  ])('a comment of %s', (_, comment, fits) => {
    expect(parse({ comment }).ok).toBe(fits)
  })
})

test('the rotating statement goes round in thirteen weeks, none in the last', () => {
  const asked = Array.from({ length: 14 }, (_, i) =>
    rotatingItem(`2026-W${String(i + 1).padStart(2, '0')}`),
  )
  expect(asked.slice(0, 12)).toEqual(
    Array.from({ length: 12 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
  )
  expect(asked.slice(12)).toEqual([undefined, 'R01'])
  expect(itemsAsked(undefined)).toHaveLength(5)
})
