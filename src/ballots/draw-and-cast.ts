import type { Ballot } from '../domain/ballot.ts'
import type { Box } from './box.ts'
import { blindedStandIn, type Issue, type LivePulse } from './live-pulse.ts'
import type { CastResult, DrawResult } from './messages.ts'
import { isGenuine, makeTicket, readTicket, receiptOf, threadCodeOf } from './tickets.ts'

/** What one commit will change: boxes by cell, tickets by member. */
export type Staged = { drafts: Map<number, Box>; issues: Map<string, Issue> }

/** Far more changes than anybody makes; each costs a write of the whole box. */
const CASTS_A_TICKET = 100

/** The deadline, read at the commit itself: a ballot that waited past it is not stored. */
const isPast = ({ plan }: LivePulse): boolean => Date.now() + plan.clockOffset >= plan.closesAt

/** Stages a ticket for a member; one each, however often it is asked for. */
export function drawFrom(
  pulse: LivePulse | undefined,
  { memberId }: { memberId: string },
  staged: Staged,
): DrawResult {
  if (!pulse || isPast(pulse)) return { outcome: 'closed' }
  const cell = pulse.cellOf.get(memberId)
  if (cell === undefined) return { outcome: 'not-invited' }
  const { ticketKey, epoch } = pulse.cells[cell]!
  if (pulse.isStopped(cell) || !ticketKey) return { outcome: 'stopped' }
  if (pulse.issued.has(memberId) || staged.issues.has(memberId)) return { outcome: 'drawn-before' }
  staged.issues.set(memberId, { memberId, blinded: blindedStandIn() })
  draftOf(pulse, cell, staged)
  const ticket = makeTicket({ pulseId: pulse.plan.id, epoch, cell }, ticketKey)
  return { outcome: 'drawn', ticket }
}

/** Stages a ballot. The last one of a ticket wins; a lower number than stored changes nothing. */
export function castInto(
  pulse: LivePulse | undefined,
  given: { ticket: string; number: number; ballot: Ballot },
  staged: Staged,
): CastResult {
  const read = readTicket(given.ticket)
  if (!read) return { outcome: 'refused' }
  if (!pulse) return { outcome: 'refused' }
  if (isPast(pulse)) return { outcome: 'closed' }
  const { ticket, mac } = read
  const cell = pulse.cells[ticket.cell]
  if (!cell) return { outcome: 'refused' }
  if (pulse.isStopped(ticket.cell) || !cell.ticketKey) return { outcome: 'stopped' }
  if (ticket.epoch !== cell.epoch || !isGenuine(ticket, mac, cell.ticketKey))
    return { outcome: 'refused' }
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
