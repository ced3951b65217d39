import type { Index } from '../domain/scoring.ts'

/** An index named within a sentence, shown in its own hue. */
export type IndexName = { index: Index; text: string }

/** A sentence in pieces, some of them set off, in the order each language wants them. */
export type Part = string | IndexName | { strong: string }
