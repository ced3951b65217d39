import type { Index } from '../../src/domain/scoring.ts'

/** Stem of the CSS class that gives an index its colour. */
export const HUE: Record<Index, string> = { morale: 'morale', empowerment: 'empower' }
