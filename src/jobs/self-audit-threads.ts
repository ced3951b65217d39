import { createHash } from 'node:crypto'
import { type Attempt, attempt, type PublishedWeek } from '../domain/self-audit.ts'

/** Tries to lead from a comment to a receipt, or to the order in which comments were written. */
export function threadAttempts(weeks: PublishedWeek[]): Attempt[] {
  const each = (check: (week: PublishedWeek) => string[]) =>
    weeks.flatMap((week) =>
      check(week).map((what) => `table comments, week ${week.pulse.isoWeek}: ${what}`),
    )
  return [
    attempt(
      'Comments and receipts',
      'whose comment it is, from a receipt somebody shows.',
      each(ties),
    ),
    attempt(
      'Codes of threads',
      'threads opened by whoever has a copy of the database.',
      each(openCodes),
    ),
    attempt('Ids of comments', 'in which order comments were written.', each(idProblems)),
  ]
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** What anybody could compute from a published hash and compare with what stands by a comment. */
function derived(hash: string): string[] {
  const bytes = Buffer.from(hash, 'hex')
  return [
    ...[hash, sha256(hash), sha256(bytes), sha256(hash.toUpperCase())],
    ...['thread', 'receipt'].flatMap((word) => [sha256(word + hash), sha256(hash + word)]),
  ]
}

/** So many first characters in common are no chance. */
const START = 12

function ties({ comments, receipts }: PublishedWeek): string[] {
  const starts = new Set(receipts.flatMap(derived).map((one) => one.slice(0, START)))
  return comments
    .filter(({ id, thread }) => [id, thread].some((one) => starts.has(one.slice(0, START))))
    .map(() => 'a comment that a receipt leads to')
}

const openCodes = ({ comments }: PublishedWeek): string[] =>
  comments
    .filter(({ thread }) => !/^[0-9a-f]{64}$/.test(thread))
    .map(() => 'a thread code that is not hashed')

/** Random ids share no long beginning. */
function idProblems({ comments }: PublishedWeek): string[] {
  const ids = comments.map(({ id }) => id).toSorted()
  const near = ids.filter((id, i) => i > 0 && id.slice(0, START) === ids[i - 1]!.slice(0, START))
  return [
    ...ids.filter((id) => !/^[0-9a-f]{32}$/.test(id)).map(() => 'an id of another shape'),
    ...near.map(() => 'ids that follow one another'),
  ]
}
