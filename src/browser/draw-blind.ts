import { drawProof, type TicketOffer } from '../domain/key-directory.ts'
import { checkedKey, makeSeed, ticketFrom } from './blind.ts'
import { type Kept, keep, readKept } from './kept-ticket.ts'

export type DrawnBlind =
  | { outcome: 'drawn'; ticket: string; number: number }
  /** The offered key is not the one everybody is shown: nothing was sent. */
  | { outcome: 'wrong-key' }
  /** The page that says why there is no ticket. */
  | { outcome: 'refused'; page: string }

/**
 * Draws a ticket that the server has never seen, or takes up the one begun before. What is needed
 * to go on is saved before each request, so a lost answer costs nobody the week's ticket.
 */
export async function drawBlind(offer: TicketOffer, people: number): Promise<DrawnBlind> {
  const before = await readKept(offer)
  if (before?.ticket) return next(offer, before, before.ticket)
  const key = await checkedKey(offer, people)
  if (!key) return { outcome: 'wrong-key' }
  const { epoch } = offer.key
  const begun = before ?? { epoch, seed: await makeSeed(key), ticket: undefined, number: 0 }
  await keep(offer, begun)
  const answer = await fetch('/app/pulse/ticket/blind', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      blinded: begun.seed.blinded,
      proof: await drawProof(offer.keepUnder),
    }),
  })
  if (!answer.ok) return { outcome: 'refused', page: await answer.text() }
  const { signature } = (await answer.json()) as { signature: string }
  return next(offer, begun, await ticketFrom(offer, key, begun.seed, signature))
}

/** Each sending has a higher number, so that an older one arriving later changes nothing. */
async function next(offer: TicketOffer, kept: Kept, ticket: string): Promise<DrawnBlind> {
  const number = kept.number + 1
  await keep(offer, { ...kept, ticket, number })
  return { outcome: 'drawn', ticket, number }
}
