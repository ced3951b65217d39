import { randomBytes } from 'node:crypto'
import type { Ballot } from '../domain/ballot.ts'
import { blindSign, digestOf } from './blind.ts'
import type { Box } from './box.ts'
import type { Issue, LiveCell, LivePulse } from './live-pulse.ts'
import type { CastResult, DrawResult } from './messages.ts'
import { isGenuine, makeTicket, readTicket, receiptOf, threadCodeOf } from './tickets.ts'

/** What one commit will change: boxes by cell, tickets by member. */
export type Staged = { drafts: Map<number, Box>; issues: Map<string, Issue> }

/** Far more changes than anybody makes; each costs a write of the whole box. */
const CASTS_A_TICKET = 100
/** Far more lost connections than anybody has; each costs a signature. */
const DRAWS_A_MEMBER = 100

/** The deadline, read at the commit itself: a ballot that waited past it is not stored. */
const isPast = ({ plan }: LivePulse): boolean => Date.now() + plan.clockOffset >= plan.closesAt

type Draw = { memberId: string; blinded: string | undefined }

/** Stages a ticket for a member; one each, however often it is asked for. */
export function drawFrom(
  pulse: LivePulse | undefined,
  { memberId, blinded }: Draw,
  staged: Staged,
): DrawResult {
  if (!pulse || isPast(pulse)) return { outcome: 'closed' }
  const place = pulse.cellOf.get(memberId)
  const cell = place === undefined ? undefined : pulse.cells[place]
  if (place === undefined || !cell) return { outcome: 'not-invited' }
  if (pulse.isStopped(place)) return { outcome: 'stopped' }
  const draws = (pulse.draws.get(memberId) ?? 0) + 1
  pulse.draws.set(memberId, draws)
  if (draws > DRAWS_A_MEMBER) return { outcome: 'too-often' }

  const drawn = blinded === undefined ? plain(pulse, place) : signed(cell, blinded)
  if (!drawn) return { outcome: 'malformed' }
  const issued = staged.issues.get(memberId)?.blinded ?? pulse.issued.get(memberId)
  if (issued) return issued.equals(drawn.digest) ? drawn.result : { outcome: 'drawn-before' }
  staged.issues.set(memberId, { memberId, blinded: drawn.digest })
  draftOf(pulse, place, staged)
  return drawn.result
}

type Drawn = { result: DrawResult; digest: Buffer }

/** Random bytes stand in its issue row, as long as a digest: the row does not tell the two apart. */
function plain({ plan, cells }: LivePulse, cell: number): Drawn {
  const { epoch, ticketKey } = cells[cell]!
  const ticket = makeTicket({ pulseId: plan.id, epoch, cell }, ticketKey!)
  return { result: { outcome: 'drawn', ticket }, digest: randomBytes(32) }
}

/** The same blinded value is signed again, for whoever lost the answer on the way. */
function signed({ signingKey }: LiveCell, text: string): Drawn | undefined {
  const blinded = Buffer.from(text, 'base64url')
  const signature = signingKey && blindSign(signingKey, blinded)
  if (!signature) return undefined
  const result = { outcome: 'signed', signature: signature.toString('base64url') } as const
  return { result, digest: digestOf(blinded) }
}

/** Stages a ballot. The last one of a ticket wins; a lower number than stored changes nothing. */
export function castInto(
  pulse: LivePulse | undefined,
  given: { ticket: string; number: number; ballot: Ballot },
  staged: Staged,
): CastResult {
  const ticket = readTicket(given.ticket)
  if (!ticket || !pulse) return { outcome: 'refused' }
  if (isPast(pulse)) return { outcome: 'closed' }
  const cell = pulse.cells[ticket.cell]
  if (!cell) return { outcome: 'refused' }
  if (pulse.isStopped(ticket.cell)) return { outcome: 'stopped' }
  if (ticket.epoch !== cell.epoch || !isGenuine(ticket, cell)) return { outcome: 'refused' }
  const key = ticket.serial.toString('hex')
  const casts = (pulse.casts.get(key) ?? 0) + 1
  pulse.casts.set(key, casts)
  if (casts > CASTS_A_TICKET) return { outcome: 'too-often' }
  const box = draftOf(pulse, ticket.cell, staged)
  const earlier = box.get(key)
  const superseded = earlier !== undefined && earlier.number > given.number
  if (!superseded)
    box.set(key, { serial: ticket.serial, number: given.number, ballot: given.ballot })
  const stands = superseded ? earlier.ballot : given.ballot
  return {
    outcome: 'stored',
    receipt: receiptOf(ticket.serial),
    threadCode: stands.comment === '' ? undefined : threadCodeOf(ticket.serial),
    superseded,
  }
}

/** The cell's box as it will be after this commit. Memory keeps the old one until it is durable. */
function draftOf(pulse: LivePulse, cell: number, staged: Staged): Box {
  const draft = staged.drafts.get(cell) ?? new Map(pulse.cells[cell]!.box)
  staged.drafts.set(cell, draft)
  return draft
}
