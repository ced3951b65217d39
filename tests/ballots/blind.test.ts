import { createPrivateKey, createPublicKey, type JsonWebKey } from 'node:crypto'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blindSign, isSigned, type SigningKey, signingKeyOf } from '../../src/ballots/blind.ts'
import { type Door, openRoom } from '../../src/ballots/door.ts'
import { ReadyKeys } from '../../src/ballots/ready-keys.ts'
import { importKey, makeSeed, ticketFrom } from '../../src/browser/blind.ts'
import { toText } from '../../src/browser/bytes.ts'
import type { CellKey, TicketOffer } from '../../src/domain/key-directory.ts'
import { lendKeys } from '../support/ready-keys.ts'
import { ballot, countOf, PEOPLE, planOf } from '../support/room.ts'
import vectors from './rfc9474.json' with { type: 'json' }

const big = (hex: string) => BigInt(`0x${hex}`)
const text = (n: bigint) => {
  const hex = n.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url')
}

/** The key of RFC 9474, appendix A, whose 4096 bits are twice what cells have. */
function keyOfVectors(): { key: SigningKey; spki: Buffer; n: bigint } {
  const [p, q] = [big(vectors.p), big(vectors.q)]
  const [n, e] = [p * q, 65537n]
  const d = inverse(e, (p - 1n) * (q - 1n))
  const parts = { n, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, text(value)]))
  const privateKey = createPrivateKey({ key: { kty: 'RSA', ...jwk } as JsonWebKey, format: 'jwk' })
  const key = signingKeyOf(privateKey.export({ format: 'der', type: 'pkcs8' }))!
  return { key, spki: key.publicKey.export({ format: 'der', type: 'spki' }), n }
}

function inverse(a: bigint, m: bigint): bigint {
  let [r, next, x, after] = [m, a % m, 0n, 1n]
  while (next) [r, next, x, after] = [next, r % next, after, x - (r / next) * after]
  return ((x % m) + m) % m
}

describe('the vectors of RFC 9474 for RSABSSA-SHA384-PSS-Randomized', () => {
  const { key, spki, n } = keyOfVectors()
  const message = Buffer.from(vectors.prefix + vectors.msg, 'hex')

  test('the room signs, and knows its signature', () => {
    expect(blindSign(key, Buffer.from(vectors.blindedMsg, 'hex'))?.toString('hex')).toBe(
      vectors.blindSig,
    )
    const signature = Buffer.from(vectors.sig, 'hex')
    expect(isSigned(key, message, signature)).toBe(true)
    expect(isSigned(key, Buffer.concat([message, Buffer.alloc(1)]), signature)).toBe(false)
  })

  test('the browser blinds, with the randomness of the vector, and takes the cover off', async () => {
    const publicKey = await importKey(spki.toString('base64url'))
    const suite = RSABSSA.SHA384.PSS.Randomized()
    // What the library draws: first the salt of PSS, then the factor that hides the message.
    const r = inverse(big(vectors.inv), n).toString(16).padStart(1024, '0')
    const draws = [vectors.salt, r].map((hex) => Buffer.from(hex, 'hex'))
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      ;(array as unknown as Uint8Array).set(draws.shift()!)
      return array
    })
    const { blindedMsg, inv } = await suite.blind(publicKey, message)
    random.mockRestore()
    expect(Buffer.from(blindedMsg).toString('hex')).toBe(vectors.blindedMsg)
    expect(Buffer.from(inv).toString('hex')).toBe(vectors.inv)
    const own = await suite.finalize(publicKey, message, Buffer.from(vectors.blindSig, 'hex'), inv)
    expect(Buffer.from(own).toString('hex')).toBe(vectors.sig)
  })
})

let dir: string
let room: Door
let keys: CellKey[]

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-box-'))
  lendKeys(dir)
  room = await openRoom({ boxDir: dir, livePulses: [] })
  keys = (await room.open(planOf({ hasBlindTickets: true }))).keys
})
afterEach(async () => {
  await room.shut()
  rmSync(dir, { recursive: true, force: true })
})

const offerOf = (cell: number, pulseId = 'pulse1'): TicketOffer => ({
  ...{ pulseId, isoWeek: '2026-W48', key: keys[cell]!, leaf: '', path: [], cells: keys.length },
  ...{ root: '', keepUnder: '' },
})
const cellOf = async (memberId: string) => (await room.status('pulse1', memberId)).cell!.number

/** A ticket as a browser makes it, and the value it had signed. */
async function drawBlind(memberId: string, cell?: number) {
  const offer = offerOf(cell ?? (await cellOf(memberId)))
  const key = await importKey(offer.key.spki)
  const seed = await makeSeed(key)
  const drawn = await room.draw('pulse1', memberId, seed.blinded)
  if (drawn.outcome !== 'signed') throw new Error(drawn.outcome)
  return { seed, drawn, ticket: await ticketFrom(offer, key, seed, drawn.signature) }
}

describe('blind tickets', () => {
  test('each cell has a key of its own for as many people as it holds', () => {
    expect(keys.map(({ cell, epoch, roster }) => [cell, epoch, roster])).toEqual([
      [0, 1, 8],
      [1, 1, 8],
    ])
    expect(new Set(keys.map(({ spki }) => spki)).size).toBe(2)
  })

  test('count like plain ones, the last one sent of each', async () => {
    const drawn = await Promise.all(PEOPLE.map(({ id }) => drawBlind(id)))
    for (const { ticket } of drawn) await room.cast(ticket, 1, ballot(0))
    for (const { ticket } of drawn) await room.cast(ticket, 2, ballot(2))
    const { figures, receipts } = await countOf(room)
    expect(figures.find((f) => f.unitId === 'org' && f.measure === 'morale')?.value).toBe(50)
    expect(receipts).toHaveLength(PEOPLE.length)
  })

  test('the same value is signed again, another is refused, also after a restart', async () => {
    const { seed, drawn } = await drawBlind('red0')
    expect(await room.draw('pulse1', 'red0', seed.blinded)).toEqual(drawn)
    const other = await makeSeed(await importKey(keys[0]!.spki))
    expect(await room.draw('pulse1', 'red0', other.blinded)).toEqual({ outcome: 'drawn-before' })
    expect(await room.draw('pulse1', 'red0')).toEqual({ outcome: 'drawn-before' })
    await room.shut()
    room = await openRoom({ boxDir: dir, livePulses: ['pulse1'] })
    expect(await room.draw('pulse1', 'red0', seed.blinded)).toEqual(drawn)
    expect(await room.draw('pulse1', 'red0', other.blinded)).toEqual({ outcome: 'drawn-before' })
  })

  test('serve in their own pulse, cell and epoch, whole', async () => {
    const { ticket } = await drawBlind('red0')
    const [, epoch, cell, ...rest] = ticket.split('.')
    const forged = [
      ['pulse1', epoch, cell === '0' ? '1' : '0', ...rest],
      ['pulse1', '2', cell, ...rest],
      ['pulse1', epoch, '7', ...rest],
      ['pulse1', epoch, cell, rest[1], rest[0], rest[2]],
      ['pulse1', epoch, cell, rest[0], rest[1], toText(new Uint8Array(256))],
      ['pulse1', epoch, cell, rest[0], rest[1], toText(new Uint8Array(256).fill(255))],
    ].map((parts) => parts.join('.'))
    for (const one of forged)
      expect(await room.cast(one, 1, ballot(4)), one).toEqual({ outcome: 'refused' })
    await room.open(planOf({ id: 'pulse2', hasBlindTickets: true }))
    const elsewhere = ['pulse2', epoch, cell, ...rest].join('.')
    expect(await room.cast(elsewhere, 1, ballot(4))).toEqual({ outcome: 'refused' })
    expect((await room.cast(ticket, 1, ballot(4))).outcome).toBe('stored')
  })

  test('a signature under the key of another cell makes no ticket', async () => {
    const offer = offerOf((await cellOf('red0')) === 0 ? 1 : 0)
    const key = await importKey(offer.key.spki)
    // Half of the values hidden under one modulus are too large for the other, and no values there.
    let seed = await makeSeed(key)
    let drawn = await room.draw('pulse1', 'red0', seed.blinded)
    for (; drawn.outcome === 'malformed'; drawn = await room.draw('pulse1', 'red0', seed.blinded))
      seed = await makeSeed(key)
    const signature = drawn.outcome === 'signed' ? drawn.signature : ''
    await expect(ticketFrom(offer, key, seed, signature)).rejects.toThrow('invalid signature')
  })
})

describe('what is no blinded value', () => {
  const modulus = () => {
    const key = createPublicKey({
      ...{ key: Buffer.from(keys[0]!.spki, 'base64url'), format: 'der', type: 'spki' },
    })
    return big(Buffer.from(key.export({ format: 'jwk' }).n!, 'base64url').toString('hex'))
  }
  const bytes = (n: bigint, length = 256) =>
    Buffer.from(n.toString(16).padStart(length * 2, '0'), 'hex').toString('base64url')
  /** A multiple of a prime of the cell's key, which only its own key file tells. */
  const multiple = () => {
    const record = readFileSync(join(dir, 'pulse1.keys')).subarray(192)
    const pkcs8 = record.subarray(2, 2 + record.readUInt16BE())
    return signingKeyOf(Buffer.from(pkcs8))!.primes[0] * 2n
  }

  test('is refused, costs nobody a ticket, and nothing is stored', async () => {
    const member = PEOPLE.find(({ id }) => id.startsWith('red'))!.id
    const n = modulus()
    const before = await filesOf(dir)
    const wrong = ['', 'x', bytes(0n), bytes(1n), bytes(n - 1n), bytes(n), bytes(n + 5n)]
    const sizes = [bytes(5n, 255), bytes(5n, 257), bytes(5n, 4096)]
    for (const blinded of [...wrong, ...sizes, bytes(multiple())])
      expect(await room.draw('pulse1', member, blinded)).toEqual({ outcome: 'malformed' })
    expect(await filesOf(dir)).toEqual(before)
    expect((await drawBlind(member)).drawn.outcome).toBe('signed')
  })

  test('ten thousand of one member are refused in a moment, nothing stored', async () => {
    const before = await filesOf(dir)
    const began = performance.now()
    const drawn = await Promise.all(
      Array.from({ length: 10_000 }, () => room.draw('pulse1', 'red0', bytes(1n))),
    )
    expect(drawn.filter(({ outcome }) => outcome === 'too-often')).toHaveLength(9_900)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await filesOf(dir)).toEqual(before)
    // Others are not kept waiting by it.
    expect((await drawBlind('blue0')).drawn.outcome).toBe('signed')
  })
})

describe('which kind of ticket was drawn', () => {
  test('can be read nowhere on the disk', async () => {
    const blind = await drawBlind('red0')
    const plain = await room.draw('pulse1', 'red1')
    await room.cast(blind.ticket, 1, ballot(1))
    await room.cast(plain.outcome === 'drawn' ? plain.ticket : '', 1, ballot(1))
    for (const end of ['', '-wal'])
      copyFileSync(join(dir, `pulse1.db${end}`), join(dir, `copy.db${end}`))
    const client = createClient({ url: `file:${join(dir, 'copy.db')}` })
    const { rows } = await client.execute('SELECT length(blinded) AS size FROM issue')
    client.close()
    expect(rows.map(({ size }) => Number(size))).toEqual([32, 32])
  })
})

describe('keys made ahead', () => {
  test('wait through a restart, are given once, and leave nothing behind', async () => {
    const apart = mkdtempSync(join(tmpdir(), 'leeway-keys-'))
    const path = join(apart, 'ready-keys')
    await new ReadyKeys(apart).prepare(2)
    const written = readFileSync(path)
    const [first, second, third] = await new ReadyKeys(apart).take(3)
    const spkis = [first, second, third].map((key) =>
      signingKeyOf(key!)!.publicKey.export({ format: 'der', type: 'spki' }).toString('hex'),
    )
    expect(new Set(spkis).size).toBe(3)
    expect(written.includes(first!)).toBe(true)
    expect(statSync(path)).toMatchObject({ size: 0, mode: 0o100600 })
    rmSync(apart, { recursive: true })
  })

  test('a damaged one is passed over', async () => {
    const apart = mkdtempSync(join(tmpdir(), 'leeway-keys-'))
    await new ReadyKeys(apart).prepare(1)
    const path = join(apart, 'ready-keys')
    writeFileSync(
      path,
      readFileSync(path).map((byte, i) => (i === 700 ? byte ^ 1 : byte)),
    )
    const taken = await new ReadyKeys(apart).take(1)
    expect(taken.map((key) => signingKeyOf(key) !== undefined)).toEqual([true])
    rmSync(apart, { recursive: true })
  })
})

const filesOf = async (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('pulse1'))
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
