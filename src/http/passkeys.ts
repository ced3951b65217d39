import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { isoUint8Array } from '@simplewebauthn/server/helpers'
import type { Passkey } from '../../db/queries/passkeys.ts'

/** Where passkeys count: made for another address they are worth nothing here. */
const partyOf = (origin: string) => ({ id: new URL(origin).hostname, origin })

/** What a browser needs to make a passkey. `known` are the person's own already. */
export function creationOptions(
  origin: string,
  person: { id: string; name: string; email: string },
  known: Passkey[],
) {
  return generateRegistrationOptions({
    rpName: 'Leeway',
    rpID: partyOf(origin).id,
    userID: isoUint8Array.fromUTF8String(person.id),
    userName: person.email,
    userDisplayName: person.name,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The passkey in an authenticator's answer; undefined when it does not answer the challenge. */
export async function madePasskey(
  origin: string,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'> | undefined> {
  const party = partyOf(origin)
  const expected = { expectedOrigin: party.origin, expectedRPID: party.id }
  const verified = await verifyRegistrationResponse({
    ...{ response, ...expected, expectedChallenge: challenge },
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey), counter, transports }
}

/** What a browser needs to sign in by whichever passkey it holds for this address. */
export const requestOptions = (origin: string) =>
  generateAuthenticationOptions({ rpID: partyOf(origin).id, userVerification: 'required' })

/** The passkey's new counter, once it has signed the challenge for its owner; else undefined. */
export async function shownPasskey(
  origin: string,
  challenge: string,
  response: AuthenticationResponseJSON,
  passkey: Passkey,
): Promise<number | undefined> {
  const party = partyOf(origin)
  const owner = Buffer.from(passkey.memberId).toString('base64url')
  if (response.response.userHandle !== owner) return undefined
  const { id, counter, transports } = passkey
  const verified = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge: challenge, expectedOrigin: party.origin },
    expectedRPID: party.id,
    credential: { id, counter, transports, publicKey: new Uint8Array(passkey.publicKey) },
    requireUserVerification: true,
  }).catch(() => undefined)
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}
