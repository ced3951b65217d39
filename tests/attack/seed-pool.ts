import type { Seed } from '../../src/browser/blind.ts'
import type { TicketOffer } from '../../src/domain/key-directory.ts'
import type { Program } from './program.ts'
import { type Random, shuffled } from './random.ts'

type Made = { seed: Seed; signature: string; tail: string }

/**
 * Blinded serials made by the browser's own code. Blinding takes it thirty milliseconds, so what
 * was made for a key is dealt out anew, at random, in each run that is lent the same key.
 */
export class SeedPool {
  readonly #byKey = new Map<string, Seed[]>()
  readonly #left = new Map<string, Seed[]>()
  readonly #made = new Map<string, Made>()
  #random: Random = Math.random

  constructor(readonly program: Program) {}

  startOver(random: Random): void {
    this.#random = random
    this.#left.clear()
  }

  async take(spki: string): Promise<Seed> {
    const all = this.#byKey.get(spki) ?? []
    this.#byKey.set(spki, all)
    const left = this.#left.get(spki) ?? shuffled(all, this.#random)
    this.#left.set(spki, left)
    const known = left.pop()
    if (known) return known
    const seed = await this.program.makeSeed(await this.program.importKey(spki))
    all.push(seed)
    return seed
  }

  /** RSA signs the same value alike, so what the browser's code made of it once holds again. */
  async ticketFrom(offer: TicketOffer, seed: Seed, signature: string): Promise<string> {
    const { pulseId, key } = offer
    const made = this.#made.get(seed.blinded)
    if (made?.signature === signature) return [pulseId, key.epoch, key.cell, made.tail].join('.')
    const imported = await this.program.importKey(key.spki)
    const ticket = await this.program.ticketFrom(offer, imported, seed, signature)
    const tail = ticket.split('.').slice(3).join('.')
    this.#made.set(seed.blinded, { seed, signature, tail })
    return ticket
  }
}
