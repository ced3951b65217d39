/** That a text holds a word, by the number of the word. */
export type Held = { id: string; word: number }

/**
 * Texts by the words of a line that they hold, the most telling first: each word counts the more, the
 * fewer of these texts hold it (inverse document frequency, over these texts alone). At the same
 * score by id, so that the order says nothing else.
 */
export function rankByWords(held: Held[]): { id: string; score: number }[] {
  const texts = new Set(held.map(({ id }) => id)).size
  const holding = new Map<number, number>()
  for (const { word } of held) holding.set(word, (holding.get(word) ?? 0) + 1)
  const scores = new Map<string, number>()
  for (const { id, word } of held)
    scores.set(id, (scores.get(id) ?? 0) + Math.log(1 + texts / holding.get(word)!))
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
