/**
 * Numbers that come out the same for the same words: mulberry32, seeded by FNV-1a. For made-up
 * organisations only; nothing that protects anybody may be drawn from it.
 */
export type Random = {
  /** From 0 up to, but not, 1. */
  next: () => number
  /** A whole number from 0 up to, but not, `below`. */
  below: (below: number) => number
  chance: (share: number) => boolean
  /** Roughly normal, mean 0 and deviation 1: the sum of twelve (Irwin-Hall). */
  normal: () => number
  pick: <T>(from: readonly T[]) => T
  shuffle: <T>(from: readonly T[]) => T[]
  /** A stream of its own, untouched by how much was drawn from this one. */
  of: (name: string) => Random
}

export function makeRandom(words: string): Random {
  let state = hashOf(words)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  const shuffle = <T>(from: readonly T[]): T[] => {
    const items = [...from]
    for (let i = items.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[items[i], items[j]] = [items[j]!, items[i]!]
    }
    return items
  }
  return {
    next,
    below,
    chance: (share) => next() < share,
    normal: () => Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6,
    pick: (from) => from[below(from.length)]!,
    shuffle,
    of: (name) => makeRandom(`${words}/${name}`),
  }
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (const character of words) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash
}
