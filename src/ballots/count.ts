import { randomBytes, randomInt } from 'node:crypto'
import { type CellComments, COMMENT_MINIMUM, placeComments } from '../domain/comments.ts'
import { disclose } from '../domain/disclosure.ts'
import { UnitTree } from '../domain/units.ts'
import type { Box } from './box.ts'
import type { Count, PulsePlan } from './messages.ts'
import { hashCode, receiptOf, threadCodeOf } from './tickets.ts'

/**
 * Counts the opened boxes of a pulse, one a cell in the order of the plan. What it returns holds
 * nothing about fewer than `minimumBlock` people and no order in which anything arrived.
 */
export function count(plan: PulsePlan, boxes: Box[]): Count {
  const tree = new UnitTree(plan.units)
  // A pulse that an older Leeway opened has none in its plan.
  const { commentMinimum = COMMENT_MINIMUM } = plan
  const cells = plan.cells.map((cell, i) => ({ cell, slots: [...(boxes[i]?.values() ?? [])] }))
  const counted = cells.map(({ cell, slots }) => ({ cell, ballots: slots.map((s) => s.ballot) }))
  const written = cells.map(
    ({ cell, slots }): CellComments<{ text: string; thread: string }> => ({
      cell,
      respondents: slots.filter((s) => !isBlank(s.ballot)).length,
      comments: slots
        .filter((s) => s.ballot.comment !== '')
        .map((s) => ({ text: s.ballot.comment, thread: hashCode(threadCodeOf(s.serial)) })),
    }),
  )
  const roster = plan.cells.reduce((sum, cell) => sum + cell.memberIds.length, 0)
  const serials = cells.flatMap(({ slots }) => slots.map((slot) => slot.serial))
  return {
    figures: disclose(tree, counted, plan.minimumBlock, plan.rotatingItem),
    comments: placeComments(tree, written, commentMinimum)
      .flatMap(({ unitId, comments }) =>
        shuffle(comments).map((comment) => ({ id: randomId(), unitId, ...comment })),
      )
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    receipts: receiptList(serials, roster),
  }
}

/** As long as the roster whoever answered, so that its length says nothing. */
function receiptList(serials: Buffer[], roster: number): string[] {
  const real = serials.map((serial) => hashCode(receiptOf(serial)))
  const padding = Array.from({ length: roster - real.length }, () =>
    randomBytes(32).toString('hex'),
  )
  return [...real, ...padding].toSorted()
}

const isBlank = (ballot: { answers: object; comment: string }) =>
  Object.keys(ballot.answers).length === 0 && ballot.comment === ''

const randomId = () => randomBytes(16).toString('hex')

function shuffle<T>(items: T[]): T[] {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
  }
  return shuffled
}
