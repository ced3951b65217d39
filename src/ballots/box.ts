import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Answers, type Ballot, COMMENT_BYTES } from '../domain/ballot.ts'
import { type Item, SCALE } from '../domain/items.ts'

const SLOT = 2048
const SERIAL = 32
const NONCE = 12
const TAG = 16
const HEADER = 2 + SERIAL + 4
const SKIPPED = 0xff

/** One ticket's last ballot; `number` rises with each change and a lower one is ignored. */
export type Slot = { serial: Buffer; number: number; ballot: Ballot }

/** The ballots of a cell by serial, in hex. */
export type Box = Map<string, Slot>

/**
 * Seals a box under a key used only for this writing. Its size depends on the roster alone, and
 * slots stand in the order of their random serials, so neither tells how many answered or when.
 */
export function sealBox(box: Box, roster: number, items: Item[], key: Buffer): Buffer {
  const plain = Buffer.alloc(roster * SLOT)
  const slots = [...box.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1))
  slots.forEach(([, slot], place) => {
    encode(slot, items).copy(plain, place * SLOT)
  })
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Undefined when the key does not fit or the box was damaged. */
export function openBox(sealed: Buffer, items: Item[], key: Buffer): Box | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    decipher.setAuthTag(sealed.subarray(-TAG))
    const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
    const box: Box = new Map()
    for (let at = 0; at < plain.length; at += SLOT) {
      const slot = decode(plain.subarray(at, at + SLOT), items)
      if (slot) box.set(slot.serial.toString('hex'), slot)
    }
    return box
  } catch {
    return undefined
  }
}

function encode({ serial, number, ballot }: Slot, items: Item[]): Buffer {
  const comment = Buffer.from(ballot.comment, 'utf8')
  if (comment.length > COMMENT_BYTES) throw new Error('comment does not fit its slot')
  const slot = Buffer.alloc(SLOT)
  // 0 marks an empty slot, so the length is stored one higher.
  slot.writeUInt16BE(comment.length + 1, 0)
  serial.copy(slot, 2)
  slot.writeUInt32BE(number, 2 + SERIAL)
  items.forEach((item, i) => {
    slot.writeUInt8(ballot.answers[item] ?? SKIPPED, HEADER + i)
  })
  comment.copy(slot, HEADER + items.length)
  return slot
}

function decode(slot: Buffer, items: Item[]): Slot | undefined {
  const length = slot.readUInt16BE(0) - 1
  if (length < 0) return undefined
  const answers: Answers = {}
  items.forEach((item, i) => {
    const score = SCALE.find((point) => point === slot.readUInt8(HEADER + i))
    if (score !== undefined) answers[item] = score
  })
  const from = HEADER + items.length
  return {
    serial: Buffer.from(slot.subarray(2, 2 + SERIAL)),
    number: slot.readUInt32BE(2 + SERIAL),
    ballot: { answers, comment: slot.toString('utf8', from, from + length) },
  }
}
