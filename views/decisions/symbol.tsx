import type { Relation, Resolution } from '../../src/domain/decisions.ts'

/** The interval with its point inside, outside, or with limits missing. */
const RELATION_PATHS: Record<Relation, { lines: string; point: number }> = {
  within: { lines: 'M3 3v10M25 3v10M3 8h22', point: 14 },
  beyond: { lines: 'M3 3v10M16 3v10M3 8h13', point: 23.5 },
  silent: { lines: 'M2 8h.1M7 8h.1M21 8h.1M26 8h.1', point: 14 },
  unsure: { lines: 'M3 3v10M25 3v10M7 8h.1M21 8h.1', point: 14 },
  conflicting: { lines: 'M3 3v10M11 3v10M17 3v10M25 3v10', point: 14 },
}

export const RelationSymbol = ({ relation }: { relation: Relation }) => (
  <svg class="sym" viewBox="0 0 28 16" aria-hidden="true">
    <path d={RELATION_PATHS[relation].lines} />
    <circle class="fill" cx={RELATION_PATHS[relation].point} cy="8" r="3.6" />
  </svg>
)

const RESOLUTION_PATHS: Record<Resolution, string> = {
  alone: 'M3 3v10M25 3v10M14 5v6',
  asked_peer: 'M3 3v10M25 3v10M10 5v6M18 5v6',
  escalated: 'M3 3v10M25 3v10M14 14V3M9.5 6.5 14 2l4.5 4.5',
  no_solution: 'M3 3v10M25 3v10M10 4l8 8M18 4l-8 8',
}

export const ResolutionSymbol = ({ resolution }: { resolution: Resolution }) => (
  <svg class="sym" viewBox="0 0 28 16" aria-hidden="true">
    <path d={RESOLUTION_PATHS[resolution]} />
  </svg>
)
