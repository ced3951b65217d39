import type { Ballot } from '../domain/ballot.ts'
import type { Cell } from '../domain/cells.ts'
import type { PublishedFigure } from '../domain/figures.ts'
import type { RotatingItem } from '../domain/items.ts'
import type { CellKey } from '../domain/key-directory.ts'
import type { Unit } from '../domain/units.ts'

/** What a pulse is opened with, frozen for its week. */
export type PulsePlan = {
  id: string
  epoch: number
  closesAt: number
  /** Added to the machine's clock to get the installation's; 0 but in practice. */
  clockOffset: number
  minimumBlock: number
  /** Fewest respondents beside whom comments may stand. */
  commentMinimum: number
  /** Each cell gets a key for blind tickets. Not where nobody will draw: past weeks of a sample. */
  hasBlindTickets: boolean
  rotatingItem: RotatingItem | undefined
  units: Unit[]
  cells: Cell[]
}

/** What a close hands out, once: suppressed already, shuffled, unlinked from whoever wrote it. */
export type Count = {
  figures: PublishedFigure[]
  comments: { id: string; unitId: string; text: string; thread: string }[]
  /** SHA-256 of receipts in hex, sorted, padded with random ones to the roster total. */
  receipts: string[]
}

export type DrawResult =
  | { outcome: 'drawn'; ticket: string }
  /** A blinded value signed, base64url: the ticket itself stays with whoever blinded it. */
  | { outcome: 'signed'; signature: string }
  /** This member drew before; the ticket itself is remembered nowhere here. */
  | { outcome: 'drawn-before' }
  /** In no cell of this pulse. */
  | { outcome: 'not-invited' }
  /** Not a blinded value at all; nothing was drawn. */
  | { outcome: 'malformed' }
  | { outcome: 'too-often' }
  | { outcome: 'stopped' }
  | { outcome: 'closed' }

export type CastResult =
  /** `threadCode` only with a comment. `superseded`: a newer answer of this ticket stands. */
  | { outcome: 'stored'; receipt: string; threadCode: string | undefined; superseded: boolean }
  | { outcome: 'refused' }
  | { outcome: 'too-often' }
  | { outcome: 'stopped' }
  | { outcome: 'closed' }

/** Where one member counts, and whether their ticket was drawn. Nothing about answers. */
export type CellStatus = {
  memberIds: string[]
  /** Number of the cell within its pulse, as in the key directory. */
  number: number
  /** `placeKey`s that count together here. */
  places: string[]
  /** Above 1 when answers in this cell were lost and its members are asked again. */
  epoch: number
  isStopped: boolean
  isDrawn: boolean
}

export type Status = {
  isOpen: boolean
  epoch: number
  /** How many cells cannot be opened any more: their keys or boxes are damaged. */
  stoppedCells: number
  cell: CellStatus | undefined
}

/** The six things that can be asked of the counting room. */
export type Message =
  /** Makes keys ahead for a pulse of about so many cells. */
  | { type: 'prepare'; cells: number }
  | { type: 'open'; plan: PulsePlan }
  /** `blinded` (base64url) for a blind ticket; without it the room makes a plain one. */
  | { type: 'draw'; pulseId: string; memberId: string; blinded: string | undefined }
  | { type: 'cast'; ticket: string; number: number; ballot: Ballot }
  | { type: 'status'; pulseId: string; memberId: string | undefined }
  /** `count` hands out the count; `destroy` unlinks file, WAL and keys, counted or not. */
  | { type: 'close'; pulseId: string; step: 'count' | 'destroy' }

export type Reply = {
  prepare: undefined
  /** The public halves of all keys as they are now; empty for a pulse without blind tickets. */
  open: { keys: CellKey[] }
  draw: DrawResult
  cast: CastResult
  status: Status
  close: Count | undefined
}

export type RoomData = { boxDir: string; livePulses: string[] }
export type Envelope = { id: number; message: Message }
export type Answer =
  | { id: number; ok: true; reply: Reply[Message['type']] }
  | { id: number; ok: false; error: string }
