import { type Plant, plant } from './plant.ts'

const COUNT = 'src/ballots/count.js'

/** Weaknesses of receipts and comments. */
export const PUBLISHED: Plant[] = [
  plant('receipts not padded', 2, COUNT, 'length: roster - real.length', 'length: 0'),
  plant(
    'receipts not sorted',
    2,
    COUNT,
    '[...real, ...padding].toSorted()',
    '[...real, ...padding]',
  ),
  plant(
    'thread hash is the receipt',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'hashCode(receiptOf(s.serial))',
  ),
  plant(
    'thread hash derives from the receipt',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'hashCode(hashCode(receiptOf(s.serial)))',
  ),
  plant(
    'thread code in the clear',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'threadCodeOf(s.serial)',
  ),
  plant(
    'comments in order of arrival',
    14,
    COUNT,
    '.toSorted((a, b) => (a.id < b.id ? -1 : 1))',
    '',
  ),
  plant(
    'comment ids count up',
    14,
    COUNT,
    "const randomId = () => randomBytes(16).toString('hex');",
    "let last = 0; const randomId = () => (++last).toString(16).padStart(32, '0');",
  ),
  plant(
    'single comments shown',
    14,
    'src/domain/comments.js',
    'COMMENTS_TOGETHER = 3',
    'COMMENTS_TOGETHER = 1',
  ),
  plant(
    'comments of few shown',
    14,
    'src/domain/comments.js',
    'respondents >= commentMinimum && bandOf(respondents, roster).low >= commentMinimum',
    'respondents >= 5',
  ),
]
