import { fold } from './fold.ts'

/** Most words of what somebody types into a search; more say no more. */
const MOST_TYPED = 12
/** Letters of a word that are compared; nothing longer is a word. */
const LONGEST_WORD = 40
/** Words shorter than this are not mended: too many others look like them. */
export const SHORTEST_MENDED = 4

/** The words of a text as a search compares them: folded, without signs. */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))

/** The different words of what somebody looks for, in their order. */
export const queryWords = (typed: string, most = MOST_TYPED): string[] =>
  [...new Set(wordsOf(typed.slice(0, 1000)))].slice(0, most)

// Words hold letters and digits only, so that a quotation mark cannot end the string.
const quoted = (word: string): string => `"${word}"`

/** What FTS5 is asked for: every group must occur, by any of its words; one may go on after its letters. */
export const allOf = (groups: { words: string[]; isPrefix: boolean }[]): string =>
  groups
    .map(({ words, isPrefix }) =>
      words.length === 1
        ? quoted(words[0]!) + (isPrefix ? '*' : '')
        : `(${words.map((word) => quoted(word) + (isPrefix ? '*' : '')).join(' OR ')})`,
    )
    .join(' AND ')

/** The same for texts with at least one of the words. */
export const anyOf = (words: string[]): string => words.map(quoted).join(' OR ')

/** The runs of three letters of a word with its edges, as FTS5's trigram index holds them. */
export function trigramsOf(word: string): string[] {
  const letters = [...`__${word}_`]
  return [...new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')))]
}

/** Any of a word's trigrams; the word's own edges are its only signs. */
export const anyTrigram = (word: string): string => anyOf(trigramsOf(word))

/** Most typing mistakes with which a word is still taken for another. */
export const mistakesIn = (word: string): number => ([...word].length < 8 ? 1 : 2)

/**
 * Typing mistakes between two words: letters left out, put in, taken for another or swapped with
 * their neighbour (optimal string alignment).
 */
export function mistakesBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let before: number[] = []
  let last = b.map((_, j) => j)
  last.push(b.length)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
