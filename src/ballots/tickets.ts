import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isSigned, PREFIX, type SigningKey } from './blind.ts'

/** Where a ballot counts, and the serial it is kept under. */
type Place = { pulseId: string; epoch: number; cell: number; serial: Buffer }

/** What shows that this room gave the ticket away: a MAC it made, or a signature it made unseen. */
type Proof = { kind: 'plain'; mac: Buffer } | { kind: 'blind'; prefix: Buffer; signature: Buffer }

/** A ticket as it arrives: nothing of it is believed before `isGenuine`. */
export type Ticket = Place & { proof: Proof }

const SERIAL = 32
const MAC = 32
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Makes the plain form's ticket: a random serial and a proof that this room made it for one cell
 * of one pulse and epoch. It carries no name, and nothing here remembers it.
 */
export function makeTicket(place: Omit<Place, 'serial'>, key: Buffer): string {
  const serial = randomBytes(SERIAL)
  const parts = [serial, macOf({ ...place, serial }, key)].map((part) => part.toString('base64url'))
  return [place.pulseId, place.epoch, place.cell, ...parts].join('.')
}

const START =
  /^([a-z0-9]{1,40})\.(\d{1,6})\.(\d{1,5})\.([\w-]{43})\.([\w-]{43})(?:\.([\w-]{342}))?$/

/**
 * Reads a ticket; undefined when it is not even shaped like one. A plain one ends in its MAC; one
 * made by the browser in the message's random prefix and the signature (`src/browser/blind.ts`).
 */
export function readTicket(text: string): Ticket | undefined {
  const match = START.exec(text)
  if (!match) return undefined
  const [, pulseId = '', epoch, cell, ...parts] = match
  const [serial, third, signature] = parts.map((part) => Buffer.from(part ?? '', 'base64url'))
  const proof: Proof = parts[2]
    ? { kind: 'blind', prefix: third!, signature: signature! }
    : { kind: 'plain', mac: third! }
  return { pulseId, epoch: Number(epoch), cell: Number(cell), serial: serial!, proof }
}

/** Whether the room that holds these keys of a cell gave this ticket away. */
export function isGenuine(
  { proof, ...place }: Ticket,
  keys: { ticketKey: Buffer | undefined; signingKey: SigningKey | undefined },
): boolean {
  if (proof.kind === 'plain')
    return (
      keys.ticketKey !== undefined &&
      proof.mac.length === MAC &&
      timingSafeEqual(macOf(place, keys.ticketKey), proof.mac)
    )
  const message = Buffer.concat([proof.prefix, place.serial])
  return (
    keys.signingKey !== undefined &&
    message.length === PREFIX + SERIAL &&
    isSigned(keys.signingKey, message, proof.signature)
  )
}

/** 26 base32 characters (130 bits) that show a ballot was counted, and nothing about it. */
export const receiptOf = (serial: Buffer): string => code('receipt', serial)

/** 26 base32 characters that open the thread under one's own comment. */
export const threadCodeOf = (serial: Buffer): string => code('thread', serial)

/** How receipts and thread codes are kept and compared: SHA-256 of the 26 characters, in hex. */
export const hashCode = (text: string): string => createHash('sha256').update(text).digest('hex')

const macOf = ({ pulseId, epoch, cell, serial }: Place, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`${pulseId}.${epoch}.${cell}.`).update(serial).digest()

function code(purpose: 'receipt' | 'thread', serial: Buffer): string {
  const digest = createHash('sha256').update(purpose).update(serial).digest()
  let bits = BigInt(`0x${digest.subarray(0, 17).toString('hex')}`) >> 6n
  let text = ''
  for (let i = 0; i < 26; i++, bits >>= 5n) text = ALPHABET[Number(bits & 31n)] + text
  return text
}
