import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  type CellKey,
  hexOf,
  hexRootOf,
  isInDirectory,
  leafOf,
  pathOf,
  placeOf,
  rootFrom,
  rootOf,
  type TicketOffer,
} from '../../src/domain/key-directory.ts'

const keysOf = (n: number): CellKey[] =>
  Array.from({ length: n }, (_, cell) => ({ cell, epoch: 1, roster: 6 + cell, spki: `key${cell}` }))
const leavesOf = (n: number) => Promise.all(keysOf(n).map(leafOf))
const sha = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

test('the root of three leaves is what RFC 9162 says, worked out by hand', async () => {
  const [a, b, c] = [0, 1, 2].map((cell) =>
    sha(Uint8Array.of(0), `${cell}\n1\n${6 + cell}\nkey${cell}`),
  )
  const node = (left: Uint8Array, right: Uint8Array) => sha(Uint8Array.of(1), left, right)
  expect(await hexRootOf(keysOf(3))).toBe(node(node(a!, b!), c!).toString('hex'))
  expect(hexOf((await leavesOf(1))[0]!)).toBe(a!.toString('hex'))
})

test('every leaf of every size leads to the root by its path, and by no other place', async () => {
  for (let size = 1; size <= 17; size++) {
    const leaves = await leavesOf(size)
    const root = hexOf(await rootOf(leaves))
    for (let i = 0; i < size; i++) {
      const path = await pathOf(leaves, i)
      const from = async (index: number, way = path) => {
        const found = await rootFrom(leaves[i]!, index, size, way)
        return found && hexOf(found)
      }
      expect(await from(i)).toBe(root)
      expect(await from(size)).toBeUndefined()
      if (size === 1) continue
      expect(await from((i + 1) % size)).not.toBe(root)
      expect(await from(i, path.slice(1))).not.toBe(root)
    }
  }
})

test('a key of one’s own, another number of people or another place is told', async () => {
  const keys = keysOf(5)
  const place = (await placeOf(keys, 3))!
  const offer = { ...place, pulseId: 'p', isoWeek: '2026-W48', keepUnder: '' }
  const root = (await hexRootOf(keys))!
  expect(await isInDirectory(offer, root)).toBe(true)
  const wrong: Partial<TicketOffer>[] = [
    { key: { ...place.key, spki: 'mine' } },
    { key: { ...place.key, roster: 8 } },
    { key: { ...place.key, epoch: 2 } },
    { key: { ...place.key, cell: 2 } },
    { path: place.path.slice(1) },
    { path: [...place.path, place.path[0]!] },
    { path: place.path.map(() => 'zz') },
    { cells: 4 },
  ]
  for (const change of wrong)
    expect(await isInDirectory({ ...offer, ...change }, root), JSON.stringify(change)).toBe(false)
  expect(
    await isInDirectory(
      offer,
      root.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    ),
  ).toBe(false)
})

test('a pulse without keys has no directory', async () => {
  expect(await hexRootOf([])).toBeUndefined()
  expect(await placeOf([], 0)).toBeUndefined()
})
