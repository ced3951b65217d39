import { basename } from 'node:path'
import { type Attempt, attempt } from '../domain/self-audit.ts'
import type { Evidence } from './audit-evidence.ts'
import { receiptOf, threadCodeOf } from './tickets.ts'

type Secret = { bytes: Buffer; what: string }

/** Shorter remarks stand in other texts by chance. */
const LEAST_COMMENT = 16

/**
 * Searches databases, backups, logs and whatever else is kept for bytes that may stand in the box
 * directory alone: keys, serials, boxes, codes and comments of the open pulse.
 */
export function copiesAttempt(
  evidence: Evidence,
  files: { path: string; bytes: Buffer }[],
): Attempt {
  const find = makeSearch(secretsOf(evidence))
  const found = files.flatMap(({ path, bytes }) =>
    [...find(bytes)].map(([what, n]) => `file ${basename(path)}: ${what}, ${n} times`),
  )
  return attempt(
    'Contents of boxes in any other file',
    'answers, tickets or keys out of a database, a backup, a log or an export.',
    found,
  )
}

function secretsOf({ keys, signing, boxes, current, issues }: Evidence): Secret[] {
  const slots = boxes.flatMap((box) => [...(box?.values() ?? [])])
  const forms = (bytes: Buffer, what: string): Secret[] => [
    { bytes, what },
    ...(['hex', 'base64', 'base64url'] as const).map((form) => ({
      bytes: Buffer.from(bytes.toString(form).replace(/=+$/, '')),
      what,
    })),
  ]
  return [
    ...keys.flat().flatMap(({ key }) => forms(key, 'a key')),
    // All private keys begin alike, so they are known by their ends.
    ...signing.flatMap((pkcs8) => forms(pkcs8.subarray(-SIGNING_END), 'a key that signs tickets')),
    ...current.map(({ sealed }) => ({ bytes: sealed.subarray(0, 64), what: 'a box' })),
    ...issues.flatMap(({ values }) => forms(values[1] as Buffer, 'a note of a ticket')),
    ...slots.flatMap(({ serial, ballot }) => [
      ...forms(serial, 'a ticket'),
      { bytes: Buffer.from(receiptOf(serial)), what: 'a receipt' },
      { bytes: Buffer.from(threadCodeOf(serial)), what: 'a thread code' },
      ...(ballot.comment.length >= LEAST_COMMENT
        ? [{ bytes: Buffer.from(ballot.comment), what: 'a comment' }]
        : []),
    ]),
  ]
}

const HEAD = 4
/** A multiple of three, so that base64 of the end is the end of base64. */
const SIGNING_END = 60

/** Looks for all at once: by their first four bytes, in one walk over a file. */
function makeSearch(secrets: Secret[]) {
  const byHead = new Map<number, Secret[]>()
  const isHead = new Uint8Array(65_536)
  const distinct = new Map(secrets.map((one) => [one.bytes.toString('latin1'), one]))
  for (const secret of distinct.values()) {
    const head = secret.bytes.readUInt32LE(0)
    byHead.set(head, [...(byHead.get(head) ?? []), secret])
    isHead[head & 65_535] = 1
  }
  return (bytes: Buffer): Map<string, number> => {
    const found = new Map<string, number>()
    for (let at = 0; at + HEAD <= bytes.length; at++) {
      if (isHead[bytes[at]! | (bytes[at + 1]! << 8)] === 0) continue
      for (const { bytes: own, what } of byHead.get(bytes.readUInt32LE(at)) ?? [])
        if (bytes.subarray(at, at + own.length).equals(own))
          found.set(what, (found.get(what) ?? 0) + 1)
    }
    return found
  }
}
