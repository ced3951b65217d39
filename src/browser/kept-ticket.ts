import { sha256, type TicketOffer } from '../domain/key-directory.ts'
import type { Seed } from './blind.ts'
import { toBytes, toText } from './bytes.ts'

// A ticket survives a lost connection or a closed tab in this browser's storage, sealed under a key
// that the server shows to one session only: whoever signs in here next cannot read it.

/** `number` rises with each sending; `ticket` is there once it was signed. */
export type Kept = { epoch: number; seed: Seed; ticket: string | undefined; number: number }

const PREFIX = 'leeway-ticket.'
const NONCE = 12

/** The ticket of this pulse and session; undefined for none, or one of an epoch that is over. */
export async function readKept(offer: TicketOffer): Promise<Kept | undefined> {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(PREFIX) && !name.startsWith(PREFIX + offer.isoWeek))
      localStorage.removeItem(name)
  const stored = localStorage.getItem(await nameOf(offer))
  if (!stored) return undefined
  try {
    const bytes = toBytes(stored)
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, NONCE) },
      await keyOf(offer),
      bytes.slice(NONCE),
    )
    const kept = JSON.parse(new TextDecoder().decode(plain)) as Kept
    return kept.epoch === offer.key.epoch ? kept : undefined
  } catch {
    return undefined
  }
}

export async function keep(offer: TicketOffer, kept: Kept): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE))
  const plain = new TextEncoder().encode(JSON.stringify(kept))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(offer), plain)
  const bytes = Uint8Array.from([...iv, ...new Uint8Array(sealed)])
  localStorage.setItem(await nameOf(offer), toText(bytes))
}

export const forget = async (offer: TicketOffer): Promise<void> =>
  localStorage.removeItem(await nameOf(offer))

const keyOf = (offer: TicketOffer) =>
  crypto.subtle.importKey('raw', toBytes(offer.keepUnder), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Two people at one desk keep theirs side by side; the name tells of neither. */
async function nameOf(offer: TicketOffer): Promise<string> {
  const mark = await sha256(new TextEncoder().encode(`name ${offer.keepUnder}`))
  return `${PREFIX}${offer.isoWeek}.${toText(mark.slice(0, 9))}`
}
