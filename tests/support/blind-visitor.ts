import { importKey, makeSeed, type Seed, ticketFrom } from '../../src/browser/blind.ts'
import { drawProof, type TicketOffer } from '../../src/domain/key-directory.ts'
import type { Visitor } from './visitor.ts'

/** What the pulse page offers its script; undefined where it offers nothing. */
export async function offerFor(visitor: Visitor): Promise<TicketOffer | undefined> {
  const html = await (await visitor.get('/app/pulse')).text()
  const text = /data-offer="([^"]*)"/.exec(html)?.[1]
  return text && JSON.parse(text.replaceAll('&quot;', '"'))
}

export type Drawn = {
  offer: TicketOffer
  seed: Seed
  response: Response
  ticket: () => Promise<string>
}

/** Draws a blind ticket as the pulse page's script does, from the seed it keeps if one is given. */
export async function drawBlind(visitor: Visitor, kept?: Seed): Promise<Drawn> {
  const offer = await offerFor(visitor)
  if (!offer) throw new Error('the page offers no blind ticket')
  const key = await importKey(offer.key.spki)
  const seed = kept ?? (await makeSeed(key))
  const response = await visitor.json('/app/pulse/ticket/blind', {
    blinded: seed.blinded,
    proof: await drawProof(offer.keepUnder),
  })
  const ticket = async () => {
    const { signature } = (await response.clone().json()) as { signature: string }
    return ticketFrom(offer, key, seed, signature)
  }
  return { offer, seed, response, ticket }
}
