import { createHash, randomBytes } from 'node:crypto'
import { type Attempt, attempt } from '../domain/self-audit.ts'
import type { Evidence } from './audit-evidence.ts'
import { openBox, sealBox } from './box.ts'
import { receiptOf, threadCodeOf } from './tickets.ts'

const NONCE = 12
const ISSUE = 32

/**
 * Tries to learn from the open pulse's files more than that it is open and who drew a ticket.
 * `readyKeys`: the file of signing keys made ahead.
 */
export function boxAttempts(evidence: Evidence, readyKeys: Buffer): Attempt[] {
  const { plan, current, images, keys, signing } = evidence
  const older = keys.flatMap((of, i) => of.filter((key) => key.generation < current[i]!.generation))
  return [
    attempt(
      'Keys of boxes that should be gone',
      'older copies of a box, and by their differences who answered when.',
      [
        ...older.map(() => 'key file: a second key of one cell'),
        ...signing
          .filter((key) => readyKeys.includes(key))
          .map(() => 'keys made ahead: one that this pulse has taken'),
      ],
    ),
    attempt('Older images of boxes', 'what each ballot changed, one commit after another.', [
      ...olderImages(evidence),
    ]),
    attempt(
      'Nonces used twice',
      'contents of boxes without their keys.',
      twice(images.map(({ sealed }) => sealed.subarray(0, NONCE).toString('hex'))).map(
        () => 'table cell: a nonce of two images',
      ),
    ),
    attempt('Numbers of generations', 'a box put back from an older copy, and a second vote.', [
      ...generations(evidence),
    ]),
    attempt(
      'Sizes of boxes',
      'how many answered so far.',
      current.flatMap(({ cell, sealed }) =>
        sealed.length === sizeOf(evidence, cell) ? [] : ['table cell: a box of another size'],
      ),
    ),
    {
      ...attempt(
        'Order of ballots in a box',
        'who answered what, by the order of drawing and casting.',
        slotOrder(evidence),
      ),
      ...(evidence.boxes.includes(undefined) ? { skipped: UNOPENED } : {}),
    },
    attempt('Notes of drawn tickets', 'which ticket somebody drew, of which kind, or when.', [
      ...issueProblems(evidence),
    ]),
    attempt(
      'Groups that count together',
      'what so few people answered that one could guess who.',
      plan.cells.flatMap(({ memberIds }) =>
        memberIds.length > Math.max(plan.minimumBlock, 5)
          ? []
          : ['table roster: a cell of no more than the smallest group'],
      ),
    ),
  ]
}

const UNOPENED = 'some boxes cannot be opened, or change all the time'

function olderImages({ images, remnants, keys, items, current }: Evidence): string[] {
  const now = new Set(current.map(({ sealed }) => sealed.toString('latin1')))
  const old = [...images, ...remnants].filter(({ sealed }) => !now.has(sealed.toString('latin1')))
  const isReadable = (sealed: Buffer) =>
    keys.flat().some(({ key }) => openBox(sealed, items, key) !== undefined)
  return old
    .filter(({ sealed }) => isReadable(sealed))
    .map(() => 'WAL: an older image of a box opens with a key that is there')
}

function generations({ images, issues, plan, current }: Evidence): string[] {
  const drawn = new Set(issues.map(({ values }) => String(values[0])))
  const still = current.filter(
    ({ cell, generation }) =>
      generation === 0 && plan.cells[cell]!.memberIds.some((id) => drawn.has(id)),
  )
  const same = twice(images.map(({ cell, generation }) => `${cell} ${generation}`))
  return [
    ...still.map(() => 'table cell: no new generation though tickets were drawn'),
    ...same.map(() => 'table cell: two images of one generation'),
  ]
}

const sizeOf = ({ plan, items }: Evidence, cell: number): number =>
  sealBox(new Map(), plan.cells[cell]!.memberIds.length, items, randomBytes(32)).length

/** Slots by their serials, and not as people drew: in pages rows lie from the end as they came. */
function slotOrder({ boxes, issues, plan }: Evidence): string[] {
  const came = issues.toSorted((a, b) => a.page - b.page || b.offset - a.offset)
  return boxes.flatMap((box, cell) => {
    const serials = [...(box?.keys() ?? [])]
    const isSorted = serials.every((serial, i) => i === 0 || serials[i - 1]! < serial)
    if (isSorted) return []
    const drew = came.filter(({ values }) =>
      plan.cells[cell]!.memberIds.includes(String(values[0])),
    )
    return [`table cell: slots out of order, beside ${drew.length} tickets in order of drawing`]
  })
}

const COLUMNS =
  /\(\s*member_id TEXT PRIMARY KEY,\s*blinded BLOB NOT NULL\s*\)\s*STRICT, WITHOUT ROWID/

function issueProblems({ issues, boxes, tables }: Evidence): string[] {
  const sql = tables.find(({ name }) => name === 'issue')?.sql ?? ''
  const known = new Set(
    boxes.flatMap((box) => [...(box?.values() ?? [])]).flatMap((slot) => derived(slot.serial)),
  )
  const blinded = issues.map(({ values }) => values[1] as Buffer)
  return [
    ...(COLUMNS.test(sql) ? [] : ['table issue: columns of more than member and 32 bytes']),
    ...blinded.filter((one) => one.length !== ISSUE).map(() => 'table issue: not 32 bytes'),
    ...blinded
      .filter((one) => known.has(one.toString('hex')))
      .map(() => 'table issue: bytes that lead to a ballot'),
    ...twice(blinded.map((one) => one.toString('hex'))).map(
      () => 'table issue: the same bytes twice',
    ),
  ]
}

/** What somebody with a serial could compute and compare. */
function derived(serial: Buffer): string[] {
  const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
  const codes = [receiptOf(serial), threadCodeOf(serial)]
  const texts = [serial.toString('hex'), serial.toString('base64url'), ...codes]
  return [serial.toString('hex'), hash(serial), ...texts.map(hash)]
}

function twice(texts: string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}
