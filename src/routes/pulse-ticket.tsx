import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { NoBallotPage, type NoBallotReason } from '../../views/pulse/no-ballot-page.tsx'
import { drawProof } from '../domain/key-directory.ts'
import { findAnswerable } from '../http/answerable.ts'
import type { AppEnv } from '../http/env.ts'
import { readJson } from '../http/json.ts'
import { pageFor } from '../http/locale.ts'
import { cookieEnd, dropTicket, heldTicket, holdTicket, keepUnder } from '../http/ticket-cookie.ts'

/** Drawing a ticket: signed in, once a pulse, carrying no name from here on. */
export const pulseTicket = new Hono<AppEnv>()

/** The plain form's: made by the counting room, held in a cookie. */
pulseTicket.post('/', async (c) => {
  const { viewer, sessionId, house } = c.var
  const open = await findAnswerable(c)
  if (!open) return say(c, 'no-pulse', 410)
  const { cell } = await house.room.status(open.id, viewer.id)
  const isHeld = cell?.isDrawn && heldTicket(c, sessionId)?.pulseId === open.id
  if (isHeld) return c.redirect('/app/pulse', 303)
  const draw = () => house.room.draw(open.id, viewer.id)
  const drawn = await house.recentDraws(sessionId, open.id, draw)
  if (drawn.outcome !== 'drawn') return refuse(c, drawn.outcome)
  const held = { ticket: drawn.ticket, number: 0, pulseId: open.id }
  holdTicket(c, held, sessionId, cookieEnd(c, open.closesAt))
  return c.redirect('/app/pulse', 303)
})

/** As long as a 2048-bit number in base64url. */
const Blinded = z.object({ blinded: z.string().regex(/^[\w-]{342}$/), proof: z.string() })

/** The browser's own: what it sends is signed unseen, and what it makes of that is not known here. */
pulseTicket.post('/blind', async (c) => {
  const { viewer, house } = c.var
  const { blinded, proof } = await readJson(c, Blinded)
  const open = await findAnswerable(c)
  if (!open) return say(c, 'no-pulse', 410)
  // A page left open by somebody else must not spend the ticket of whoever signed in after.
  if (proof !== (await drawProof(keepUnder(c, open.id)))) return say(c, 'refused', 409)
  const drawn = await house.room.draw(open.id, viewer.id, blinded)
  if (drawn.outcome !== 'signed') return refuse(c, drawn.outcome)
  return c.json({ signature: drawn.signature })
})

/** The ticket is taken from this browser once it was used, unless its person keeps it. */
pulseTicket.post('/forget', (c) => {
  dropTicket(c)
  return c.body(null, 204)
})

/** Says why there is no ticket; what only a broken or hostile browser sends gets a plain error. */
function refuse(c: Context<AppEnv>, outcome: string) {
  if (outcome === 'closed') return say(c, 'closed', 410)
  if (outcome === 'not-invited') return say(c, 'not-invited', 404)
  if (outcome === 'stopped') return say(c, 'stopped', 503)
  if (outcome === 'drawn-before') return say(c, 'drawn-before', 409)
  throw new HTTPException(outcome === 'too-often' ? 429 : 400)
}

const say = (c: Context<AppEnv>, reason: NoBallotReason, status: 404 | 409 | 410 | 503) =>
  c.html(<NoBallotPage page={pageFor(c, c.var.viewer)} reason={reason} />, status)
