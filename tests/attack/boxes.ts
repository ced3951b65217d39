import { createDecipheriv, createHash } from 'node:crypto'
import { KEY, SLOT } from '../../src/ballots/key-slots.ts'
import type { Row } from './sqlite.ts'

/** A sealed box as it stood in a row at one commit. */
export type Image = { step: number; commit: number; cell: number; sealed: Buffer }

/** Rows that carry a large value beside a generation: the boxes of the cells. */
export const imagesIn = (rows: Row[]): Image[] =>
  rows.flatMap(({ step, commit, rowid, columns }) => {
    const sealed = columns.at(-1)
    const isBox = rowid !== undefined && columns.length === 4 && typeof columns[1] === 'number'
    return isBox && Buffer.isBuffer(sealed) ? [{ step, commit, cell: rowid, sealed }] : []
  })

/** Keys that stand in any of these files, told by their checksum; and some that fools would use. */
export function keysIn(files: Buffer[]): Buffer[] {
  const keys = new Map<string, Buffer>()
  const add = (key: Buffer) => keys.set(key.toString('hex'), key)
  for (const byte of [0, 1, 0xff]) add(Buffer.alloc(KEY, byte))
  for (const file of files)
    for (let at = 0; at + SLOT <= file.length; at += SLOT) {
      const body = file.subarray(at, at + KEY + 8)
      const sum = createHash('sha256').update('leeway key slot').update(body).digest()
      const stored = file.subarray(at + KEY + 8, at + SLOT)
      if (sum.subarray(0, stored.length).equals(stored)) add(Buffer.from(body.subarray(0, KEY)))
    }
  return [...keys.values()]
}

/** What a sealed box holds, by whichever key opens it; undefined where none does. */
export function unseal(sealed: Buffer, keys: Buffer[]): Buffer | undefined {
  const [nonce, tag] = [sealed.subarray(0, 12), sealed.subarray(-16)]
  for (const key of keys) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAuthTag(tag)
    try {
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
    } catch {}
  }
  return undefined
}
