import { createHash } from 'node:crypto'
import { hashCode, receiptOf, threadCodeOf } from '../../src/ballots/tickets.ts'

/** A place where something looked for stands. */
export type Hit = { at: number; length: number; owner: string }

/** Finds many byte strings at once; each belongs to an owner: a person or a ballot. */
export class Needles {
  /** Whether any needle begins with these two bytes. */
  readonly #begins = new Uint8Array(65_536)
  readonly #byHead = new Map<number, { bytes: Buffer; owner: string }[]>()

  add(bytes: Buffer, owner: string): void {
    const head = bytes.readUInt32BE(0)
    this.#begins[head >>> 16] = 1
    this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), { bytes, owner }])
  }

  find(hay: Buffer): Hit[] {
    const hits: Hit[] = []
    for (let at = 0; at + 4 <= hay.length; at++) {
      if (this.#begins[(hay[at]! << 8) | hay[at + 1]!] === 0) continue
      for (const { bytes, owner } of this.#byHead.get(hay.readUInt32BE(at)) ?? [])
        if (bytes.equals(hay.subarray(at, at + bytes.length)))
          hits.push({ at, length: bytes.length, owner })
    }
    return hits
  }
}

/** A serial, its receipt, its thread code and the hashes of all, in every writing they may have. */
export function tracesOf(serial: Buffer): Buffer[] {
  const codes = [receiptOf(serial), threadCodeOf(serial)]
  const digests = [
    ...codes.map((code) => Buffer.from(hashCode(code), 'hex')),
    createHash('sha256').update(serial).digest(),
  ]
  const writings = (raw: Buffer) => [
    raw,
    ...(['hex', 'base64url', 'base64'] as const).map((one) =>
      Buffer.from(raw.toString(one).replace(/=+$/, '')),
    ),
  ]
  const all = [...codes.map((code) => Buffer.from(code)), ...[serial, ...digests].flatMap(writings)]
  const distinct = new Map(all.map((bytes) => [bytes.toString('latin1'), bytes]))
  return [...distinct.values()]
}
