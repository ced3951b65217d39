import { describe, expect, test } from 'vitest'
import { changesOfRules, FIRST_RULES, type Rules } from '../../src/domain/rules.ts'
import { parseRules } from '../../src/domain/rules-form.ts'

const newest: Rules = { minimumBlock: 6, commentMinimum: 12, exporters: ['hr'] }
const form = { minimumBlock: '6', commentMinimum: '12' }

describe('parseRules', () => {
  test.each<[string, Record<string, string>, Partial<Rules>]>([
    ['nothing changed', {}, newest],
    ['both raised', { minimumBlock: '7', commentMinimum: ' 21 ' }, { minimumBlock: 7 }],
    ['the council added', { council: 'yes' }, { exporters: ['hr', 'council'] }],
  ])('%s', (_, change, expected) => {
    const parsed = parseRules({ ...form, ...change }, newest)
    expect(parsed).toMatchObject({ ok: true, rules: expected })
  })

  test.each<[string, Record<string, string>, object]>([
    ['lower than the newest', { minimumBlock: '5' }, { minimumBlock: 'lower' }],
    ['comments lower', { commentMinimum: '11' }, { commentMinimum: 'lower' }],
    ['both lower', { minimumBlock: '0', commentMinimum: '8' }, { commentMinimum: 'lower' }],
    ['no number', { minimumBlock: 'six' }, { minimumBlock: 'number' }],
    ['below nothing', { minimumBlock: '-7' }, { minimumBlock: 'number' }],
    ['half a person', { minimumBlock: '6.5' }, { minimumBlock: 'number' }],
    ['empty', { commentMinimum: '' }, { commentMinimum: 'number' }],
    ['more than 200', { minimumBlock: '201' }, { minimumBlock: 'number' }],
  ])('refuses %s', (_, change, errors) => {
    expect(parseRules({ ...form, ...change }, newest)).toMatchObject({ ok: false, errors })
  })

  test('HR cannot be taken out, and nobody else comes in', () => {
    const parsed = parseRules({ ...form, hr: 'no', executive: 'yes' }, newest)
    expect(parsed).toEqual({ ok: true, rules: newest })
  })
})

describe('changesOfRules', () => {
  test('names each rule that differs, with both values', () => {
    const after: Rules = { minimumBlock: 6, commentMinimum: 12, exporters: ['hr', 'council'] }
    expect(changesOfRules(FIRST_RULES, after)).toEqual([
      { rule: 'minimumBlock', from: 5, to: 6 },
      { rule: 'commentMinimum', from: 8, to: 12 },
      { rule: 'exporters', from: ['hr'], to: ['hr', 'council'] },
    ])
  })

  test('is empty for the same in another order', () => {
    const one: Rules = { ...FIRST_RULES, exporters: ['hr', 'council'] }
    const other: Rules = { ...FIRST_RULES, exporters: ['council', 'hr'] }
    expect(changesOfRules(one, other)).toEqual([])
  })
})
