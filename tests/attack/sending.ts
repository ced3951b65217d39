import { createHmac } from 'node:crypto'
import { drawProof, type TicketOffer } from '../../src/domain/key-directory.ts'
import { hiddenField } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'
import type { Content } from './plan.ts'
import type { SeedPool } from './seed-pool.ts'
import type { Town } from './town.ts'

// What browsers send and are sent, by the visitors of a town.

/** A ticket in somebody's browser. */
export type Held = { ticket: string; number: number; isKept: boolean; isPlain: boolean }

/** The text of an answer that has to have this status. */
async function expectOf(status: number, answer: Promise<Response>): Promise<string> {
  const response = await answer
  const text = await response.text()
  if (response.status !== status) throw new Error(`answered ${response.status}: ${text}`)
  return text
}

/** The plain form shown again, with a higher number. */
export const shownAgain = async (visitor: Visitor) => {
  const page = await expectOf(200, visitor.get('/app/pulse'))
  return { ticket: hiddenField(page, 'ticket'), number: Number(hiddenField(page, 'number')) }
}

export async function drawPlain(visitor: Visitor, isBrief: boolean) {
  await expectOf(303, visitor.post('/app/pulse/ticket'))
  if (!isBrief) return { ...(await shownAgain(visitor)), offer: undefined }
  const [, , , ...ticket] = visitor.cookie('leeway-ticket')!.split('.')
  return { ticket: ticket.join('.'), number: 1, offer: undefined }
}

/** As the page's script does: page, directory, blinded value, and the cover taken off. */
export async function drawBlind(town: Town, person: number, seeds: SeedPool, known?: TicketOffer) {
  const { visitor } = town.people[person]!
  const offer = known ?? (await offerTo(town, visitor))
  const seed = await seeds.take(offer.key.spki)
  const own = createHmac('sha256', visitor.cookie('leeway')!).update(`keep ${offer.pulseId}`)
  const proof = await drawProof(own.digest('base64url'))
  const body = { blinded: seed.blinded, proof }
  const signed = await expectOf(200, visitor.json('/app/pulse/ticket/blind', body))
  const { signature } = JSON.parse(signed) as { signature: string }
  return { ticket: await seeds.ticketFrom(offer, seed, signature), number: 1, offer }
}

async function offerTo({ recorder }: Town, visitor: Visitor): Promise<TicketOffer> {
  const page = await expectOf(200, visitor.get('/app/pulse'))
  const text = /data-offer="([^"]*)"/.exec(page)![1]!.replaceAll('&quot;', '"')
  const offer = JSON.parse(text) as TicketOffer
  const nobody = new Visitor(recorder.doorOf(undefined), visitor.language)
  await expectOf(200, nobody.get(`/keys/${offer.isoWeek}`))
  return offer
}

/** A blind ticket's ballot is sent as the page's script sends it, a plain one's as a form. */
export async function cast(town: Town, person: number, held: Held, { answers, comment }: Content) {
  const { visitor } = town.people[person]!
  const { ticket, number } = held
  const form = {
    ...{ ticket, number: String(number) },
    ...Object.fromEntries(Object.entries(answers).map(([item, score]) => [item, String(score)])),
    comment,
  }
  if (!held.isPlain) {
    const sender = new Visitor(town.recorder.doorOf(undefined), 'en')
    await expectOf(200, sender.post('/ballots', form, { accept: 'application/json' }))
    return
  }
  const kept = held.isKept ? { keep: 'yes' } : {}
  const sender = new Visitor(town.recorder.doorOf(undefined), visitor.language)
  await expectOf(200, sender.post('/ballots', { ...form, lang: visitor.language, ...kept }))
}
