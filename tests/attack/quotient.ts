import { constants, type KeyObject, publicEncrypt } from 'node:crypto'
import type { Ticket } from '../../src/ballots/tickets.ts'

/**
 * A blinded value divided by the encoded message that a blind ticket's signature is of: the covering
 * factor to the power of e, if the two belong together. Undefined for a plain ticket, nothing drawn
 * blind, or a signature by another key.
 */
export function quotientOf(ticket: Ticket, blinded: Buffer | undefined, key: KeyObject) {
  if (ticket.proof.kind !== 'blind' || !blinded) return undefined
  const n = numberOf(Buffer.from(key.export({ format: 'jwk' }).n!, 'base64url'))
  const raw = { key, padding: constants.RSA_NO_PADDING }
  // Made under another key.
  if (numberOf(ticket.proof.signature) >= n) return undefined
  const encoded = numberOf(publicEncrypt(raw, ticket.proof.signature))
  return (numberOf(blinded) * inverse(encoded, n)) % n
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`)

function inverse(value: bigint, n: bigint): bigint {
  let [a, b, x, y] = [value % n, n, 1n, 0n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % n) + n) % n
}
