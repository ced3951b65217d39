import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signingKeyOf, spkiOf } from '../../src/ballots/blind.ts'
import { decodeRsa, RSA_SLOT } from '../../src/ballots/key-slots.ts'
import { readTicket } from '../../src/ballots/tickets.ts'
import { importKey, makeSeed, ticketFrom } from '../../src/browser/blind.ts'
import { patchProgram } from '../support/patched-program.ts'
import { runAll } from './builds.ts'
import { chanceOf, meanOf } from './chance.ts'
import { TAKEN_OUT } from './protections.ts'
import { quotientOf } from './quotient.ts'

// A short form of attack.long.ts, which says who attacks what.

const SOME = [
  'a fresh box key at every write, the old one overwritten',
  'no ticket and no drawing in the log',
  'blind tickets (all are plain)',
]

test('one run stays within chance, and three weakened builds give people away', async () => {
  const builds = TAKEN_OUT.filter(({ name }) => SOME.includes(name))
  const jobs = ['protected', ...SOME].map((name) => ({ name, first: 1, last: 1 }))
  const results = await runAll(jobs, 2)
  const [honest] = results.get('protected')!
  for (const score of [honest!.evening, honest!.midWeek, honest!.transcript]) {
    // One run says little: an honest one lies outside once in a thousand times.
    const { low, high } = chanceOf([score], 0.999)
    expect(meanOf([score])).toBeGreaterThanOrEqual(low)
    expect(meanOf([score])).toBeLessThanOrEqual(high)
    expect(high).toBeLessThan(0.6)
  }
  expect(builds).toHaveLength(SOME.length)
  for (const { name, by } of builds) {
    const [run] = results.get(name)!
    expect(meanOf([by === 'copies' ? run!.evening : run!.transcript]), name).toBeGreaterThan(0.9)
  }
}, 240_000)

test('to every draw and every ballot of a cell there is a covering factor that fits', async () => {
  const pkcs8 = decodeRsa(readFileSync('dist/test-keys/ready-keys').subarray(0, RSA_SLOT))!
  const signing = signingKeyOf(pkcs8)!
  const key = await importKey(spkiOf(signing))
  const raw = {
    key: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
    padding: constants.RSA_NO_PADDING,
  }
  const offer = { pulseId: 'pulse1', key: { epoch: 1, cell: 0 } } as never
  const people = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const seed = await makeSeed(key)
      const blinded = Buffer.from(seed.blinded, 'base64url')
      const signature = privateDecrypt(raw, blinded).toString('base64url')
      return {
        blinded,
        inverse: seed.inverse,
        ticket: await ticketFrom(offer, key, seed, signature),
      }
    }),
  )
  const [p, q] = signing.primes
  const n = p * q
  const big = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
  const factors = people.map(({ blinded }) =>
    people.map(({ ticket }) => {
      const quotient = quotientOf(readTicket(ticket)!, blinded, signing.publicKey)!
      const bytes = Buffer.from(quotient.toString(16).padStart(512, '0'), 'hex')
      return big(privateDecrypt(raw, bytes))
    }),
  )
  // Whoever holds the private key finds a factor for each pair, none twice, none that is no unit.
  expect(new Set(factors.flat()).size).toBe(64)
  for (const factor of factors.flat()) expect(factor % p === 0n || factor % q === 0n).toBe(false)
  people.forEach(({ inverse }, i) => {
    expect((factors[i]![i]! * big(Buffer.from(inverse, 'base64url'))) % n).toBe(1n)
  })
})

test('a build is not patched where its text is not found', () => {
  const edits = [{ file: 'src/ballots/box.js', find: 'no such text', replace: '' }]
  expect(() => patchProgram(edits)).toThrow('found 0 times')
})

test('chance: one of each cell, whatever its size, where everybody is given a ballot', () => {
  const score = [4, 8, 12].map((size) => ({ size, guessed: size, correct: 0 }))
  const { mean, low, high } = chanceOf(Array.from({ length: 200 }, () => score))
  expect(mean).toBeCloseTo(3 / 24, 2)
  expect(low).toBeGreaterThan(0.11)
  expect(high).toBeLessThan(0.14)
})
