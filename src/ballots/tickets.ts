import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A ticket that held: where it counts, and the serial its ballot is kept under. */
export type Ticket = { pulseId: string; epoch: number; cell: number; serial: Buffer }

const NONCE = 32
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Makes the plain form's ticket: a random serial and a proof that this room made it for one cell
 * of one pulse and epoch. It carries no name, and nothing here remembers it.
 */
export function makeTicket(place: Omit<Ticket, 'serial'>, key: Buffer): string {
  const serial = randomBytes(NONCE)
  const mac = proof({ ...place, serial }, key)
  return [
    place.pulseId,
    place.epoch,
    place.cell,
    serial.toString('base64url'),
    mac.toString('base64url'),
  ].join('.')
}

/** Reads a ticket without believing it; undefined when it is not even shaped like one. */
export function readTicket(text: string): { ticket: Ticket; mac: Buffer } | undefined {
  const match = /^([a-z0-9]{1,40})\.(\d{1,6})\.(\d{1,5})\.([\w-]{43})\.([\w-]{43})$/.exec(text)
  if (!match) return undefined
  const [, pulseId = '', epoch, cell, serial = '', mac = ''] = match
  return {
    ticket: {
      pulseId,
      epoch: Number(epoch),
      cell: Number(cell),
      serial: Buffer.from(serial, 'base64url'),
    },
    mac: Buffer.from(mac, 'base64url'),
  }
}

/** Whether the room that holds `key` made this ticket. */
export const isGenuine = (ticket: Ticket, mac: Buffer, key: Buffer): boolean =>
  mac.length === NONCE && timingSafeEqual(proof(ticket, key), mac)

/** 26 base32 characters (130 bits) that show a ballot was counted, and nothing about it. */
export const receiptOf = (serial: Buffer): string => code('receipt', serial)

/** 26 base32 characters that open the thread under one's own comment. */
export const threadCodeOf = (serial: Buffer): string => code('thread', serial)

/** How receipts and thread codes are kept and compared: SHA-256 of the 26 characters, in hex. */
export const hashCode = (text: string): string => createHash('sha256').update(text).digest('hex')

const proof = ({ pulseId, epoch, cell, serial }: Ticket, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`${pulseId}.${epoch}.${cell}.`).update(serial).digest()

function code(purpose: 'receipt' | 'thread', serial: Buffer): string {
  const digest = createHash('sha256').update(purpose).update(serial).digest()
  let bits = BigInt(`0x${digest.subarray(0, 17).toString('hex')}`) >> 6n
  let text = ''
  for (let i = 0; i < 26; i++, bits >>= 5n) text = ALPHABET[Number(bits & 31n)] + text
  return text
}
