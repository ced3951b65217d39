import type { Door } from '../../src/ballots/door.ts'
import type { Count, PulsePlan } from '../../src/ballots/messages.ts'
import type { Ballot } from '../../src/domain/ballot.ts'
import { planCells } from '../../src/domain/cells.ts'
import { UnitTree } from '../../src/domain/units.ts'

const UNITS = [
  { id: 'org', parentId: undefined, name: 'Org' },
  { id: 'red', parentId: 'org', name: 'Red' },
  { id: 'blue', parentId: 'org', name: 'Blue' },
]
export const PEOPLE = ['red', 'blue'].flatMap((unitId) =>
  Array.from({ length: 8 }, (_, i) => ({ id: `${unitId}${i}`, unitId, manages: [] })),
)
export const HOUR = 3_600_000

/** Two teams of eight, each a cell. */
export const planOf = (change: Partial<PulsePlan> = {}): PulsePlan => ({
  id: 'pulse1',
  epoch: 1,
  closesAt: Date.now() + HOUR,
  clockOffset: 0,
  minimumBlock: 5,
  commentMinimum: 8,
  hasBlindTickets: false,
  rotatingItem: 'R01',
  units: UNITS,
  cells: planCells(PEOPLE, new UnitTree(UNITS), 5),
  ...change,
})
/** The same answer throughout. */
export const ballot = (score: 0 | 1 | 2 | 3 | 4, comment = ''): Ballot => ({
  answers: { M1: score, M2: score, M3: score, E1: score, E2: score, R01: score },
  comment,
})

/** Closes the pulse and returns what the room hands out. */
export async function countOf(room: Door): Promise<Count> {
  let counted: Count | undefined
  await room.close('pulse1', async (count) => {
    counted = count
  })
  return counted!
}
