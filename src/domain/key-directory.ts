/** The public half of a cell's key, and how many people it was made for. */
export type CellKey = {
  /** 0, 1, 2, in the order of the pulse's cells. */
  cell: number
  epoch: number
  roster: number
  /** SubjectPublicKeyInfo in DER, base64url. */
  spki: string
}

type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>

const LEAF = 0
const NODE = 1

/** SHA-256 by WebCrypto, which browsers and Node share. */
export const sha256: Hash = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** What stands in the directory for one cell; the same key for other people is another leaf. */
export const leafOf = ({ cell, epoch, roster, spki }: CellKey): Promise<Uint8Array<ArrayBuffer>> =>
  sha256(joined(LEAF, new TextEncoder().encode(`${cell}\n${epoch}\n${roster}\n${spki}`)))

/**
 * Root of the Merkle tree over leaves, as RFC 9162, 2.1.1 builds it: one number for the whole
 * directory, the same for everybody who is shown the same keys.
 */
export async function rootOf(leaves: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  if (leaves.length === 0) return sha256(new Uint8Array())
  if (leaves.length === 1) return leaves[0]!
  const split = splitOf(leaves.length)
  return nodeOf(await rootOf(leaves.slice(0, split)), await rootOf(leaves.slice(split)))
}

/** The root in hex, as it is shown and logged; undefined for a pulse without keys. */
export async function hexRootOf(keys: CellKey[]): Promise<string | undefined> {
  if (keys.length === 0) return undefined
  return hexOf(await rootOf(await Promise.all(keys.map(leafOf))))
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The hashes that lead from leaf `index` to the root, lowest first (RFC 9162, 2.1.3.1). */
export async function pathOf(
  leaves: Uint8Array<ArrayBuffer>[],
  index: number,
): Promise<Uint8Array<ArrayBuffer>[]> {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...(await pathOf(left, index)), await rootOf(right)]
    : [...(await pathOf(right, index - split)), await rootOf(left)]
}

/** The root that a leaf at `index` of `size` and its path make; undefined where they do not fit. */
export async function rootFrom(
  leaf: Uint8Array<ArrayBuffer>,
  index: number,
  size: number,
  path: Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (index < 0 || index >= size) return undefined
  if (size === 1) return path.length === 0 ? leaf : undefined
  const sibling = path.at(-1)
  if (!sibling) return undefined
  const split = splitOf(size)
  const rest = path.slice(0, -1)
  const isLeft = index < split
  const own = isLeft
    ? await rootFrom(leaf, index, split, rest)
    : await rootFrom(leaf, index - split, size - split, rest)
  if (!own) return undefined
  return isLeft ? nodeOf(own, sibling) : nodeOf(sibling, own)
}

/** The largest power of two below `size`. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)

const nodeOf = (left: Uint8Array, right: Uint8Array) => sha256(joined(NODE, left, right))

function joined(kind: number, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = [kind, ...parts.flatMap((part) => [...part])]
  return Uint8Array.from(bytes)
}

/** What a browser needs to draw a blind ticket and to check the key it is offered. */
export type TicketOffer = {
  pulseId: string
  isoWeek: string
  key: CellKey
  /** What stands in the directory for this key, in hex. */
  leaf: string
  /** From the key's leaf up, in hex. */
  path: string[]
  /** How many cells the directory holds. */
  cells: number
  /** Root of the directory, in hex. */
  root: string
  /** Under which a ticket is kept in this browser; it comes and goes with the session. */
  keepUnder: string
}

/** Where one cell's key stands in the directory; undefined for a pulse without blind tickets. */
export async function placeOf(
  keys: CellKey[],
  cell: number,
): Promise<Pick<TicketOffer, 'key' | 'leaf' | 'path' | 'cells' | 'root'> | undefined> {
  const key = keys[cell]
  if (!key) return undefined
  const leaves = await Promise.all(keys.map(leafOf))
  const path = (await pathOf(leaves, cell)).map(hexOf)
  const root = hexOf(await rootOf(leaves))
  return { key, leaf: hexOf(leaves[cell]!), path, cells: keys.length, root }
}

/** Shows with a draw that its page was made for the session that draws, and not for one before. */
export const drawProof = async (keepUnder: string): Promise<string> =>
  hexOf(await sha256(new TextEncoder().encode(`draw ${keepUnder}`)))

/** Whether the offered key stands in the directory of this root, for this many people. */
export async function isInDirectory(offer: TicketOffer, root: string): Promise<boolean> {
  const path = offer.path.map((hex) =>
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  )
  const found = await rootFrom(await leafOf(offer.key), offer.key.cell, offer.cells, path)
  return found !== undefined && hexOf(found) === root
}
