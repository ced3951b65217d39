import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { isInDirectory, type TicketOffer } from '../domain/key-directory.ts'
import { toBytes, toText } from './bytes.ts'

// The browser's half of RSABSSA-SHA384-PSS-Randomized (RFC 9474): it makes a serial, hides it, has
// the hidden value signed, and takes the cover off. The server never sees serial and name together.

const suite = RSABSSA.SHA384.PSS.Randomized()
const SERIAL = 32

/** All that is needed to ask for the same signature again; base64url. `message` ends in the serial. */
export type Seed = { message: string; inverse: string; blinded: string }

/**
 * The key of one's group, once it is known to be everybody's: it stands in the directory that is
 * fetched without credentials, whose root is the one this page shows, for as many people as it names.
 */
export async function checkedKey(
  offer: TicketOffer,
  people: number,
): Promise<CryptoKey | undefined> {
  const answer = await fetch(`/keys/${offer.isoWeek}`, { credentials: 'omit', cache: 'no-store' })
  const { root } = (await answer.json()) as { root: string }
  const isTheSame = root === offer.root && offer.key.roster === people
  if (!isTheSame || !(await isInDirectory(offer, root))) return undefined
  return importKey(offer.key.spki)
}

export const importKey = (spki: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', toBytes(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ])

export async function makeSeed(key: CryptoKey): Promise<Seed> {
  const message = suite.prepare(crypto.getRandomValues(new Uint8Array(SERIAL)))
  const { blindedMsg, inv } = await suite.blind(key, message)
  return { message: toText(message), inverse: toText(inv), blinded: toText(blindedMsg) }
}

/** Takes the cover off a signature; rejects when it is not one by this key. See src/ballots/tickets.ts. */
export async function ticketFrom(
  offer: TicketOffer,
  key: CryptoKey,
  seed: Seed,
  signature: string,
): Promise<string> {
  const message = toBytes(seed.message)
  const own = await suite.finalize(key, message, toBytes(signature), toBytes(seed.inverse))
  const parts = [message.slice(-SERIAL), message.slice(0, -SERIAL), own].map(toText)
  return [offer.pulseId, offer.key.epoch, offer.key.cell, ...parts].join('.')
}
