import { createHash, timingSafeEqual } from 'node:crypto'

// How keys lie in the key file: places of fixed size with a checksum, so that a place written
// half-way or damaged reads as empty.

export const KEY = 32
export const SLOT = 64
/** Room for a 2048-bit private key in PKCS #8, which takes about 1,218 bytes. */
export const RSA_SLOT = 1280

const LENGTH = 2
const SUM = 32

export type BoxKey = { key: Buffer; generation: number }

/** A place for a symmetric key: 32 key bytes, generation, checksum. */
export function encodeKey({ key, generation }: BoxKey): Buffer {
  const body = Buffer.alloc(KEY + 8)
  key.copy(body)
  body.writeBigUInt64BE(BigInt(generation), KEY)
  return Buffer.concat([body, checksum(body).subarray(0, SLOT - KEY - 8)])
}

export function decodeKey(bytes: Buffer): BoxKey | undefined {
  const body = bytes.subarray(0, KEY + 8)
  if (!timingSafeEqual(checksum(body).subarray(0, SLOT - KEY - 8), bytes.subarray(KEY + 8)))
    return undefined
  return { key: Buffer.from(body.subarray(0, KEY)), generation: Number(body.readBigUInt64BE(KEY)) }
}

/** A place for a private key in PKCS #8; `undefined` gives an empty one. */
export function encodeRsa(pkcs8: Buffer | undefined): Buffer {
  if (!pkcs8) return Buffer.alloc(RSA_SLOT)
  if (pkcs8.length > RSA_SLOT - LENGTH - SUM) throw new Error('key does not fit its place')
  const body = Buffer.alloc(RSA_SLOT - SUM)
  body.writeUInt16BE(pkcs8.length)
  pkcs8.copy(body, LENGTH)
  return Buffer.concat([body, checksum(body)])
}

export function decodeRsa(bytes: Buffer): Buffer | undefined {
  const body = bytes.subarray(0, RSA_SLOT - SUM)
  if (!timingSafeEqual(checksum(body), bytes.subarray(RSA_SLOT - SUM))) return undefined
  return Buffer.from(body.subarray(LENGTH, LENGTH + body.readUInt16BE()))
}

const checksum = (body: Buffer): Buffer =>
  createHash('sha256').update('leeway key slot').update(body).digest()
