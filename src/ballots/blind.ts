import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto'

// The signer's half of RSABSSA-SHA384-PSS-Randomized (RFC 9474); the other half runs in the browser.

/** Of RFC 9474, section 5: bytes of the random prefix of a message, and of the PSS salt. */
export const PREFIX = 32
const SALT = 48

/** A cell's key: signs what it cannot read, and tells later whether it did. */
export type SigningKey = { privateKey: KeyObject; publicKey: KeyObject; primes: [bigint, bigint] }

/** Reads a private key in PKCS #8; undefined when the bytes are none. */
export function signingKeyOf(pkcs8: Buffer): SigningKey | undefined {
  try {
    const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    const { p, q } = privateKey.export({ format: 'jwk' })
    return {
      privateKey,
      publicKey: createPublicKey(privateKey),
      primes: [numberOf(Buffer.from(p!, 'base64url')), numberOf(Buffer.from(q!, 'base64url'))],
    }
  } catch {
    return undefined
  }
}

/** The public half, SubjectPublicKeyInfo in DER, base64url: what browsers import. */
export const spkiOf = ({ publicKey }: SigningKey): string =>
  publicKey.export({ format: 'der', type: 'spki' }).toString('base64url')

/**
 * BlindSign of RFC 9474, 4.3. Undefined for what no honest browser sends: another size than the
 * modulus, 0, 1, n - 1 and above, multiples of a prime. Throws when the result does not verify,
 * since a faulty signature would give the key away.
 */
export function blindSign(key: SigningKey, blinded: Buffer): Buffer | undefined {
  const [p, q] = key.primes
  const n = p * q
  const value = numberOf(blinded)
  const size = Math.ceil(n.toString(2).length / 8)
  if (blinded.length !== size || value <= 1n || value >= n - 1n) return undefined
  if (value % p === 0n || value % q === 0n) return undefined
  const raw = { padding: constants.RSA_NO_PADDING }
  const signature = privateDecrypt({ key: key.privateKey, ...raw }, blinded)
  if (!publicEncrypt({ key: key.publicKey, ...raw }, signature).equals(blinded))
    throw new Error('signing failure')
  return signature
}

/** Whether this key signed the message, its random prefix included. */
export const isSigned = (key: SigningKey, message: Buffer, signature: Buffer): boolean =>
  verify(
    'sha384',
    message,
    { key: key.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT },
    signature,
  )

/** What is kept of a blinded value to know it again: as long as what stands in its place. */
export const digestOf = (blinded: Buffer): Buffer => createHash('sha256').update(blinded).digest()

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`)
