import { describe, expect, it } from 'vitest'
import { decimalsOf, parseAmount } from '../../src/domain/money.ts'

describe('parseAmount', () => {
  it.each([
    ['whole', '189', 'EUR', 18900],
    ['with a point', '189.00', 'EUR', 18900],
    ['with a comma', '189,00', 'EUR', 18900],
    ['one decimal', '189,5', 'EUR', 18950],
    ['grouped by space, comma', '1 234,50', 'EUR', 123450],
    ['grouped by hard space', '1\u00a0234,50', 'EUR', 123450],
    ['grouped by narrow space', '1\u202f234,50', 'EUR', 123450],
    ['grouped by point, comma', '1.234,50', 'EUR', 123450],
    ['grouped by comma, point', '1,234.50', 'EUR', 123450],
    ['grouped by space, whole', '1 234', 'EUR', 123400],
    ['grouped twice', '1.234.567', 'EUR', 123456700],
    ['grouped twice with decimals', '1,234,567.89', 'EUR', 123456789],
    ['spaces around', ' 45 ', 'EUR', 4500],
    ['nothing given', '0', 'EUR', 0],
    ['the smallest', '0,01', 'EUR', 1],
    ['a sum floats get wrong', '1.15', 'EUR', 115],
    ['the largest', '9,999,999.99', 'EUR', 999999999],
    ['the largest yen', '9999999', 'JPY', 9999999],
    ['grouped yen', '1,234', 'JPY', 1234],
    ['three decimals where there are three', '12 345.678', 'KWD', 12345678],
    ['three decimals, fewer written', '12.5', 'KWD', 12500],
  ])('%s: %j %s', (_, text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor)
  })

  it.each([
    ['negative', '-5', 'EUR'],
    ['negative with a typographic sign', '−5', 'EUR'],
    ['signed', '+5', 'EUR'],
    ['too many decimals', '189.005', 'EUR'],
    ['too many decimals, ungrouped', '1234.505', 'EUR'],
    ['four decimals', '1,2345', 'EUR'],
    ['decimals of a currency without', '189.5', 'JPY'],
    ['decimals of a currency without, grouped', '1,234.00', 'JPY'],
    ['a thousand or not', '1.234', 'EUR'],
    ['a thousand or not, three decimals', '1.234', 'KWD'],
    ['above the largest', '10,000,000.00', 'EUR'],
    ['above the largest, whole', '10000000', 'EUR'],
    ['above the largest yen', '10000000', 'JPY'],
    ['far above', '9'.repeat(400), 'EUR'],
    ['empty', '', 'EUR'],
    ['blank', '  ', 'EUR'],
    ['a word', 'forty', 'EUR'],
    ['with its currency', '45 EUR', 'EUR'],
    ['in science', '1e3', 'EUR'],
    ['two points', '1..5', 'EUR'],
    ['decimals only', '.50', 'EUR'],
    ['no decimals after the point', '5.', 'EUR'],
    ['groups of two', '12.34.56', 'EUR'],
    ['one separator for both', '1.234.50', 'EUR'],
    ['mixed groups', '1.234,567.00', 'EUR'],
  ])('not %s: %j %s', (_, text, currency) => {
    expect(parseAmount(text, currency)).toBeUndefined()
  })

  it('knows the decimals of a currency', () => {
    expect(['EUR', 'RON', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 2, 0, 3])
  })
})
