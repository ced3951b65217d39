import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
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

const KEY = 32
const SLOT = 64
const RECORD = 3 * SLOT

export type BoxKey = { key: Buffer; generation: number }

/**
 * The secrets of one pulse: for each cell a key for tickets and two places for box keys, the
 * current one and the next. Preallocated and written in place, so that an old key is overwritten
 * where it stood. A place is 32 key bytes, generation, checksum; damaged places read as empty.
 */
export class KeyFile {
  readonly #file: number
  constructor(readonly path: string) {
    this.#file = openSync(path, 'r+')
  }

  /** Writes a new file for `cells` cells, filled with random keys of generation 0, and syncs it. */
  static create(path: string, cells: number): KeyFile {
    const file = openSync(path, 'wx+', 0o600)
    for (let cell = 0; cell < cells; cell++) {
      const record = [encode(randomBytes(KEY), 0), encode(randomBytes(KEY), 0), Buffer.alloc(SLOT)]
      writeSync(file, Buffer.concat(record), 0, RECORD, cell * RECORD)
    }
    fsyncSync(file)
    closeSync(file)
    return new KeyFile(path)
  }

  /** The key under which the tickets of a cell are made; undefined when damaged. */
  ticketKey = (cell: number): Buffer | undefined => this.#read(cell, 0)?.key

  /** The box key that fits what the box says of its generation; undefined when there is none. */
  boxKey(cell: number, generation: number): BoxKey | undefined {
    return [1, 2].map((place) => this.#read(cell, place)).find((k) => k?.generation === generation)
  }

  /** Writes a fresh key for the next generation beside the current one. Sync before committing. */
  prepareNext(cell: number, generation: number): BoxKey {
    const next = { key: randomBytes(KEY), generation: generation + 1 }
    this.#write(cell, placeOf(next.generation), encode(next.key, next.generation))
    return next
  }

  /** Overwrites the key of the generation before the one just committed. */
  forget = (cell: number, committed: number): void =>
    this.#write(cell, placeOf(committed - 1), Buffer.alloc(SLOT))

  /** New ticket key and a box key of `generation`, for a cell that starts over. */
  renew(cell: number, generation: number): BoxKey {
    const fresh = { key: randomBytes(KEY), generation }
    this.#write(cell, 0, encode(randomBytes(KEY), 0))
    this.#write(cell, placeOf(generation), encode(fresh.key, generation))
    this.#write(cell, placeOf(generation - 1), Buffer.alloc(SLOT))
    this.sync()
    return fresh
  }

  sync = (): void => fdatasyncSync(this.#file)

  close = (): void => closeSync(this.#file)

  #read(cell: number, place: number): BoxKey | undefined {
    const bytes = Buffer.alloc(SLOT)
    const read = readSync(this.#file, bytes, 0, SLOT, cell * RECORD + place * SLOT)
    return read === SLOT ? decode(bytes) : undefined
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

function encode(key: Buffer, generation: number): Buffer {
  const body = Buffer.alloc(KEY + 8)
  key.copy(body)
  body.writeBigUInt64BE(BigInt(generation), KEY)
  return Buffer.concat([body, checksum(body)])
}

function decode(bytes: Buffer): BoxKey | undefined {
  const body = bytes.subarray(0, KEY + 8)
  if (!timingSafeEqual(checksum(body), bytes.subarray(KEY + 8))) return undefined
  return { key: Buffer.from(body.subarray(0, KEY)), generation: Number(body.readBigUInt64BE(KEY)) }
}

const checksum = (body: Buffer): Buffer =>
  createHash('sha256')
    .update('leeway key slot')
    .update(body)
    .digest()
    .subarray(0, SLOT - KEY - 8)
