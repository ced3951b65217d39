import { expect, test } from 'vitest'
import { fitsSearch, isSought } from '../../src/domain/decision-search.ts'

const call = {
  situation: 'window',
  decided: 'Zwrot za pękniętą lampę',
  why: 'χαλασμένο κουτί',
  learned: 'Ask for a picture first.',
}
const fits = (typed: string, situation?: string) => fitsSearch({ typed, situation })(call)

test.each([
  ['', true],
  [' ,; ', true],
  ['lampe', true],
  ['PEKNIETA lamp', true],
  ['χαλασμενο', true],
  ['picture zwrot', true],
  ['amp', false],
  ['lamp chair', false],
  ['window', false],
])('“%s” is found: %s', (typed, is) => {
  expect(fits(typed)).toBe(is)
})

test('a situation narrows by itself and with words', () => {
  expect(fits('', 'window')).toBe(true)
  expect(fits('lamp', 'late')).toBe(false)
})

test('what holds no word and names no situation is no search', () => {
  expect(isSought({ typed: ' – ', situation: undefined })).toBe(false)
  expect(isSought({ typed: 'a', situation: undefined })).toBe(true)
  expect(isSought({ typed: '', situation: 'late' })).toBe(true)
})
