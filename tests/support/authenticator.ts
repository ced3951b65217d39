import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { ORIGIN } from './house.ts'
import type { Visitor } from './visitor.ts'

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest()
const PRESENT = 0x01
const VERIFIED = 0x04
const HOLDS_KEY = 0x40

type Options = { challenge: string; user?: { id: string }; rp?: { id: string } }
export type Tricks = { origin?: string; isVerified?: boolean; counter?: number; challenge?: string }

/** A security key in software: makes a passkey and signs with it, or with what a test plants. */
export function makeAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let owner = ''
  let used = 0

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const head = (flags: number, counter: number, rpId = 'localhost') => {
    const tail = Buffer.alloc(5)
    tail.writeUInt8(flags, 0)
    tail.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(rpId), tail])
  }
  const answer = (response: Record<string, string>) => ({
    ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
    ...{ clientExtensionResults: {}, response },
  })
  return {
    id: id.toString('base64url'),
    create: ({ challenge, user }: Options, { origin = ORIGIN, isVerified = true }: Tricks = {}) => {
      owner = user?.id ?? owner
      const key = isoCBOR.encode(
        new Map<number, number | Uint8Array<ArrayBuffer>>([
          ...([
            [1, 2],
            [3, -7],
            [-1, 1],
          ] as const),
          [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
        ]),
      )
      const flags = PRESENT | HOLDS_KEY | (isVerified ? VERIFIED : 0)
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([head(flags, 0), Buffer.alloc(16), length, id, key])
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(authData)],
        ]) as never,
      )
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: Buffer.from(attestation).toString('base64url'),
      })
    },
    get: (
      { challenge }: Options,
      { origin = ORIGIN, isVerified = true, counter = ++used }: Tricks = {},
      userHandle = owner,
    ) => {
      const data = clientData('webauthn.get', challenge, origin)
      const authData = head(PRESENT | (isVerified ? VERIFIED : 0), counter)
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)
      return answer({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      })
    },
  }
}
export type Authenticator = ReturnType<typeof makeAuthenticator>

/** Adds a passkey to a person's account, as the page's script does. */
export async function addPasskey(visitor: Visitor, name = 'Phone'): Promise<Authenticator> {
  const authenticator = makeAuthenticator()
  const asked = await visitor.json('/app/account/passkeys/options', { name })
  const options = (await asked.json()) as Options
  const made = await visitor.json('/app/account/passkeys', {
    ...{ name, response: authenticator.create(options) },
  })
  if (made.status !== 200) throw new Error(`adding a passkey answered ${made.status}`)
  return authenticator
}

/** A fresh challenge of the sign-in page in this visitor's browser. */
export async function askToSignIn(visitor: Visitor): Promise<Options> {
  return (await visitor.json('/app/sign-in/passkey/options', {})).json() as Promise<Options>
}

export async function signInWith(visitor: Visitor, authenticator: Authenticator) {
  const response = authenticator.get(await askToSignIn(visitor))
  return visitor.json('/app/sign-in/passkey', { response, to: '/app' })
}
