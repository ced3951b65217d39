import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {
  type BoxKey,
  decodeKey,
  decodeRsa,
  encodeKey,
  encodeRsa,
  KEY,
  RSA_SLOT,
  SLOT,
} from './key-slots.ts'

const SIGNING = 3 * SLOT
const RECORD = SIGNING + RSA_SLOT

/**
 * The secrets of one pulse: for each cell a key for plain tickets, two places for box keys (the
 * current one and the next) and the private key that signs blind tickets. Preallocated and written
 * in place, so that an old key is overwritten where it stood.
 */
export class KeyFile {
  readonly #file: number
  constructor(readonly path: string) {
    this.#file = openSync(path, 'r+')
  }

  /**
   * Writes a new file, a cell for each of `signing` (PKCS #8, undefined where no blind tickets are
   * given), filled with random keys of generation 0, and syncs it.
   */
  static create(path: string, signing: (Buffer | undefined)[]): KeyFile {
    const file = openSync(path, 'wx+', 0o600)
    for (const [cell, pkcs8] of signing.entries()) {
      const record = [freshKey(), freshKey(), Buffer.alloc(SLOT), encodeRsa(pkcs8)]
      writeSync(file, Buffer.concat(record), 0, RECORD, cell * RECORD)
    }
    fsyncSync(file)
    closeSync(file)
    return new KeyFile(path)
  }

  /** The key under which the plain tickets of a cell are made; undefined when damaged. */
  ticketKey = (cell: number): Buffer | undefined => this.#read(cell, 0)?.key

  /** The private key that signs a cell's blind tickets, PKCS #8; undefined when none or damaged. */
  signingKey = (cell: number): Buffer | undefined =>
    decodeRsa(this.#bytes(cell * RECORD + SIGNING, RSA_SLOT))

  /** The box key that fits what the box says of its generation; undefined when there is none. */
  boxKey(cell: number, generation: number): BoxKey | undefined {
    return [1, 2].map((place) => this.#read(cell, place)).find((k) => k?.generation === generation)
  }

  /** Writes a fresh key for the next generation beside the current one. Sync before committing. */
  prepareNext(cell: number, generation: number): BoxKey {
    const next = { key: randomBytes(KEY), generation: generation + 1 }
    this.#write(cell, placeOf(next.generation), encodeKey(next))
    return next
  }

  /** Overwrites the key of the generation before the one just committed. */
  forget = (cell: number, committed: number): void =>
    this.#write(cell, placeOf(committed - 1), Buffer.alloc(SLOT))

  /** New keys, and a box key of `generation`, for a cell that starts over. */
  renew(cell: number, generation: number, signing: Buffer | undefined): BoxKey {
    const fresh = { key: randomBytes(KEY), generation }
    this.#write(cell, 0, freshKey())
    this.#write(cell, placeOf(generation), encodeKey(fresh))
    this.#write(cell, placeOf(generation - 1), Buffer.alloc(SLOT))
    writeSync(this.#file, encodeRsa(signing), 0, RSA_SLOT, cell * RECORD + SIGNING)
    this.sync()
    return fresh
  }

  sync = (): void => fdatasyncSync(this.#file)

  close = (): void => closeSync(this.#file)

  #read = (cell: number, place: number): BoxKey | undefined =>
    decodeKey(this.#bytes(cell * RECORD + place * SLOT, SLOT))

  /** Zeros, which no checksum fits, where the file ends too early. */
  #bytes(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    readSync(this.#file, bytes, 0, length, at)
    return bytes
  }

  #write(cell: number, place: number, bytes: Buffer): void {
    writeSync(this.#file, bytes, 0, SLOT, cell * RECORD + place * SLOT)
  }
}

/** Overwrites a key file before unlinking it, so that its blocks hold nothing to find. */
export function destroyKeys(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) return
  const file = openSync(path, 'r+')
  writeSync(file, randomBytes(size), 0, size, 0)
  fsyncSync(file)
  closeSync(file)
  rmSync(path)
}

const placeOf = (generation: number): number => (generation % 2 === 0 ? 1 : 2)

const freshKey = (): Buffer => encodeKey({ key: randomBytes(KEY), generation: 0 })
